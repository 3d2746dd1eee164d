import type { ScenarioDocument } from '#model/document/document.ts';
import { OWN_BENEFITS, OWN_COSTS, ownLineField, type OwnBenefit, type OwnCost } from '#model/document/own-lines.ts';

/** On which side of the case a line of one's own stands; its list's path. */
export type OwnSide = typeof OWN_COSTS | typeof OWN_BENEFITS;

/** A value for a path of the document, or for its keys where a key holds dots itself; undefined takes it away. */
export interface OwnChange {
  readonly path: string | readonly string[];
  readonly value: unknown;
}

export const ownCostsIn = ({ investment }: ScenarioDocument): readonly OwnCost[] => investment?.ownLines ?? [];
export const ownBenefitsIn = ({ benefits }: ScenarioDocument): readonly OwnBenefit[] => benefits?.ownLines ?? [];

const linesIn = (document: ScenarioDocument, side: OwnSide): readonly { readonly id: string }[] =>
  side === OWN_COSTS ? ownCostsIn(document) : ownBenefitsIn(document);

/** An id that no line of the document has, short, for a link holds it: "c1", "b7". */
export function freeId(document: ScenarioDocument, side: OwnSide, beside: readonly string[] = []): string {
  const taken = new Set([...linesIn(document, side).map(({ id }) => id), ...beside]);
  const letter = side === OWN_COSTS ? 'c' : 'b';
  let count = 1;
  while (taken.has(`${letter}${count}`)) count++;
  return `${letter}${count}`;
}

/** A list without nothing in it, as a document says it. */
const said = (lines: readonly unknown[]) => (lines.length === 0 ? undefined : lines);

/** What adds lines at the end of their list. */
export const addedTo = (
  document: ScenarioDocument,
  side: OwnSide,
  lines: readonly (OwnCost | OwnBenefit)[],
): readonly OwnChange[] => [{ path: side, value: [...linesIn(document, side), ...lines] }];

/** What moves a line one place up or down; nothing at the end of the list. */
export function movedIn(document: ScenarioDocument, side: OwnSide, id: string, by: -1 | 1): readonly OwnChange[] {
  const lines = [...linesIn(document, side)];
  const at = lines.findIndex((each) => each.id === id);
  const [here, there] = [lines[at], lines[at + by]];
  if (here === undefined || there === undefined) return [];
  lines[at] = there;
  lines[at + by] = here;
  return [{ path: side, value: lines }];
}

/** What takes a line away with all that is said of it: its first quarter, its range, its correlations and its notes. */
export function removalOf(document: ScenarioDocument, side: OwnSide, id: string): readonly OwnChange[] {
  const isOf = (path: string) =>
    path.startsWith(`${side}.${id}.`) || (side === OWN_BENEFITS && path === `benefits.starts.${id}`);
  const { register = {}, uncertainty = {} } = document;
  const pairs = uncertainty.correlations ?? [];
  const left = pairs.filter(([one, other]) => !isOf(one) && !isOf(other));
  return [
    { path: side, value: said(linesIn(document, side).filter((each) => each.id !== id)) },
    ...(side === OWN_BENEFITS ? [{ path: `benefits.starts.${id}`, value: undefined }] : []),
    ...Object.keys(uncertainty.drivers ?? {})
      .filter((path) => ownLineField(path) !== null && isOf(path))
      .map((path) => ({ path: ['uncertainty', 'drivers', path], value: undefined })),
    ...(left.length < pairs.length ? [{ path: 'uncertainty.correlations', value: said(left) }] : []),
    ...Object.keys(register)
      .filter(isOf)
      .map((path) => ({ path: ['register', path], value: undefined })),
  ];
}
