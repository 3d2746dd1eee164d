import { exampleOf, sentOf, type Began, type Beginning } from '#model/business-case/beginning.ts';
import { DESCRIBING_CHOICES } from '#model/business-case/describing-choices.ts';
import { CFO_FIRST_EDITION, DEFAULT_LENS, lensNameOf, LENSES, type Lens } from '#model/business-case/lenses.ts';
import { SHAPING_CHOICES, type ShapingChoice } from '#model/business-case/shaping-choices.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber, valueAt } from '#model/document/read.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { blank, sender, yours, type Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** A scenario with where it began: all that an origin depends on. */
export interface Originated extends Began {
  readonly document: ScenarioDocument;
}

const OF_EXAMPLE = Object.fromEntries(
  Object.entries(EXAMPLES).map(([id, { section }]) => [id, { kind: 'example', section }]),
) as Readonly<Record<ExampleId, Provenance>>;

const isLensField = (path: string) =>
  /^benefits\.(revenueAttribution|contributionMargin|capacityCashable|benefitRisk|costRisk)$/.test(path);

/** The lens that wrote its fields into the document; null for the default one, which writes none, and for one's own. */
function lensInForce(document: ScenarioDocument): Lens | null {
  const name = lensNameOf(document);
  if (name.kind === 'first-edition') return CFO_FIRST_EDITION;
  return name.kind === 'built-in' && name.id !== DEFAULT_LENS ? LENSES[name.id] : null;
}

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
  const lens = isLensField(cell.id) ? lensInForce(document) : null;
  if (lens !== null) return lens.provenance;
  const example = exampleOf(began);
  const made = example === null ? undefined : EXAMPLES[example];
  const unchanged =
    made !== undefined && enteredNumber(made.document, cell.id) === (enteredNumber(document, cell.id) ?? null);
  if (unchanged && example !== null) return OF_EXAMPLE[example];
  const sent = sentOf(began);
  const isSent =
    sent !== undefined && decides(sent, cell.id) && enteredNumber(sent, cell.id) === enteredNumber(document, cell.id);
  return isSent ? sender : yours;
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
  const lens = path === 'benefits.overlap' ? lensInForce(document) : null;
  if (lens !== null) return lens.provenance;
  const isExample = example !== null && valueAt(EXAMPLES[example].document, path) === own;
  if (isExample) return OF_EXAMPLE[example];
  const sent = sentOf(began);
  return sent !== undefined && valueAt(sent, path) === own ? sender : yours;
}

/** Nothing stands there until it is chosen. */
const DESCRIBING = DESCRIBING_CHOICES.map(({ path }) => ({ path, provenance: blank }));

/**
 * Where the value of a field comes from in a scenario, a number or a choice, whether or not its case has a cell for it;
 * `usual` is the origin of its default where the field's own is not meant. What says the same is the same object, so that
 * a screen can follow it.
 * @throws RangeError when no field has that path
 */
export function originOf(scenario: Originated, path: string, usual?: Provenance): Provenance {
  const { document } = scenario;
  const choice = [...SHAPING_CHOICES, ...DESCRIBING].find((each) => each.path === path);
  return choice === undefined
    ? provenanceIn(document, input(path, usual), scenario)
    : choiceProvenanceIn(document, choice, scenario);
}

/** The one origin to name for several numbers: the reader's own comes first, then the sender's, then that of the first one’s default. */
export function commonOrigin(scenario: Originated, paths: readonly string[]): Provenance {
  const origins = new Set(paths.map((path) => originOf(scenario, path)));
  const entered = [yours, sender].find((own) => origins.has(own));
  const [first] = paths;
  return entered ?? (first === undefined ? blank : numberField(first).provenance);
}
