import { DEFAULT_LENS, lensOf, LENSES } from '#model/business-case/lenses.ts';
import type { ShapingChoice } from '#model/business-case/shaping-choices.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { enteredNumber, valueAt } from '#model/document/read.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
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
 * that the document was made from and that still holds, or the origin of the default or formula.
 */
export function provenanceIn(document: ScenarioDocument, cell: Cell, example: ExampleId | null): Provenance {
  if (!decides(document, cell.id)) return cell.provenance;
  // Choosing a lens writes its fields, but the values are the lens's. The default one writes none: what stands there is the user's.
  const lens = isLensField(cell.id) ? lensOf(document) : null;
  if (lens !== null && lens !== DEFAULT_LENS) return LENSES[lens].provenance;
  const made = example === null ? undefined : EXAMPLES[example];
  const unchanged =
    made !== undefined && enteredNumber(made.document, cell.id) === (enteredNumber(document, cell.id) ?? null);
  return unchanged ? { kind: 'example', section: made.section } : { kind: 'yours' };
}

/** The same for a choice among words. */
export function choiceProvenanceIn(
  document: ScenarioDocument,
  { path, provenance }: Pick<ShapingChoice, 'path' | 'provenance'>,
  example: ExampleId | null,
): Provenance {
  const own = valueAt(document, path);
  if (own === undefined) return provenance;
  const lens = path === 'benefits.overlap' ? lensOf(document) : null;
  if (lens !== null && lens !== DEFAULT_LENS) return LENSES[lens].provenance;
  const isExample = example !== null && valueAt(EXAMPLES[example].document, path) === own;
  return isExample ? { kind: 'example', section: EXAMPLES[example].section } : { kind: 'yours' };
}
