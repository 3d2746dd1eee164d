import { exampleOf, sentOf, type Beginning } from '#model/business-case/beginning.ts';
import { DEFAULT_LENS, lensOf, LENSES } from '#model/business-case/lenses.ts';
import type { ShapingChoice } from '#model/business-case/shaping-choices.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { enteredNumber, valueAt } from '#model/document/read.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import type { Provenance } from '#model/facts/provenance.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const isLensField = (path: string) =>
  /^benefits\.(revenueAttribution|contributionMargin|benefitRisk|costRisk)$/.test(path);

const isTeam = (path: string) => path.startsWith('investment.team.');

/** Whether the document itself decides the value at a path; a team that is given decides every role. */
export const decides = (document: ScenarioDocument, path: string): boolean =>
  isTeam(path) ? document.investment?.team !== undefined : enteredNumber(document, path) !== undefined;

/**
 * Where the value of a cell comes from in this document: the user's own entry, the lens it looks through, an example
 * that the document was made from and that still holds, whoever sent the document, or the origin of the default or formula.
 */
export function provenanceIn(document: ScenarioDocument, cell: Cell, began: Beginning): Provenance {
  if (!decides(document, cell.id)) return cell.provenance;
  // Choosing a lens writes its fields, but the values are the lens's. The default one writes none: what stands there is the user's.
  const lens = isLensField(cell.id) ? lensOf(document) : null;
  if (lens !== null && lens !== DEFAULT_LENS) return LENSES[lens].provenance;
  const example = exampleOf(began);
  const made = example === null ? undefined : EXAMPLES[example];
  const unchanged =
    made !== undefined && enteredNumber(made.document, cell.id) === (enteredNumber(document, cell.id) ?? null);
  if (unchanged) return { kind: 'example', section: made.section };
  const sent = sentOf(began);
  const isSent =
    sent !== undefined && decides(sent, cell.id) && enteredNumber(sent, cell.id) === enteredNumber(document, cell.id);
  return { kind: isSent ? 'sender' : 'yours' };
}

/** The same for a choice among words. */
export function choiceProvenanceIn(
  document: ScenarioDocument,
  { path, provenance }: Pick<ShapingChoice, 'path' | 'provenance'>,
  began: Beginning,
): Provenance {
  const example = exampleOf(began);
  const own = valueAt(document, path);
  if (own === undefined) return provenance;
  const lens = path === 'benefits.overlap' ? lensOf(document) : null;
  if (lens !== null && lens !== DEFAULT_LENS) return LENSES[lens].provenance;
  const isExample = example !== null && valueAt(EXAMPLES[example].document, path) === own;
  if (isExample) return { kind: 'example', section: EXAMPLES[example].section };
  const sent = sentOf(began);
  return { kind: sent !== undefined && valueAt(sent, path) === own ? 'sender' : 'yours' };
}
