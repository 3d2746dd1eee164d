import { freeRecordId } from '#model/document/record-ids.ts';
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

/** The name of the line of one's own that a path goes into; null for any other path. */
export function ownNameAt(document: ScenarioDocument, path: string): string | null {
  const named = (lines: readonly { readonly id: string; readonly name: string }[], of: (id: string) => boolean) =>
    lines.find(({ id }) => of(id))?.name ?? null;
  return (
    named(ownCostsIn(document), (id) => path.startsWith(`${OWN_COSTS}.${id}.`)) ??
    named(
      ownBenefitsIn(document),
      (id) => path.startsWith(`${OWN_BENEFITS}.${id}.`) || path === `benefits.starts.${id}`,
    )
  );
}

/** An id that no line of the document has, short, for a link holds it: "c1", "b7". */
export function freeId(document: ScenarioDocument, side: OwnSide, beside: readonly string[] = []): string {
  return freeRecordId(side === OWN_COSTS ? 'c' : 'b', [...linesIn(document, side), ...beside.map((id) => ({ id }))]);
}

/** A list without nothing in it, as a document says it. */
const said = (lines: readonly unknown[]) => (lines.length === 0 ? undefined : lines);

/** A line before it has its id; of a benefit with its first quarter, where that is not the programme's own. */
export type NewCost = Omit<OwnCost, 'id'>;
export type NewBenefit = Omit<OwnBenefit, 'id'> & { readonly start?: number };

/** What adds lines at the end of their list, each under an id of its own. */
export function additionOf(
  document: ScenarioDocument,
  side: OwnSide,
  lines: readonly (NewCost | NewBenefit)[],
): readonly OwnChange[] {
  const ids: string[] = [];
  const starts: OwnChange[] = [];
  const added = lines.map((line) => {
    const id = freeId(document, side, ids);
    ids.push(id);
    if (!('start' in line)) return { id, ...line };
    const { start, ...rest } = line;
    starts.push({ path: `benefits.starts.${id}`, value: start });
    return { id, ...rest };
  });
  return [{ path: side, value: [...linesIn(document, side), ...added] }, ...starts];
}

/**
 * What a part of a cost takes with it, so that its years stay in order: a yearly cost begins with year 1 unless it is told
 * otherwise, and one that begins after its last year runs to the horizon.
 */
export function costChange(line: OwnCost, part: keyof OwnCost, value: unknown): readonly OwnChange[] {
  const path = (name: keyof OwnCost) => `${OWN_COSTS}.${line.id}.${name}`;
  const { fromYear = 0, toYear } = line;
  return [
    { path: path(part), value },
    ...(part === 'kind' && value === 'yearly' && fromYear === 0 ? [{ path: path('fromYear'), value: 1 }] : []),
    ...(part === 'fromYear' && typeof value === 'number' && toYear !== undefined && toYear < value
      ? [{ path: path('toYear'), value: undefined }]
      : []),
  ];
}

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
