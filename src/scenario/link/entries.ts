import type { ScenarioDocument } from '#model/document/document.ts';
import { OWN_BENEFITS } from '#model/document/own-lines.ts';
import type { ExampleId } from '#model/facts/examples.ts';
import { compactJson, type Compact } from '#scenario/link/compact-json.ts';
import {
  DRIVER_PREFIX,
  EMPTY_TEAM_PATH,
  EXAMPLE_PATH,
  isNotedOnly,
  LENSES_CAPACITY_PATH,
  LINK_FIELDS,
  OWN_DRIVERS_PATH,
} from '#scenario/link/field-table.ts';
import { packedBenefits, packedOwnRanges, unpackedBenefits, unpackedOwnRanges } from '#scenario/link/own-lines.ts';
import { BrokenLink, listOf, lookedUp } from '#scenario/link/tables.ts';
import { packed, unpacked } from '#scenario/link/values.ts';

type Tree = Record<string, unknown>;

/** A scenario with what the program knows about it beyond the document. */
export interface Linked {
  readonly document: ScenarioDocument;
  /** The example that the document was made from, so that its untouched values keep their source. */
  readonly example?: ExampleId;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A driver's key is a path itself, so it is not split. */
const keysOf = (path: string) =>
  path.startsWith(DRIVER_PREFIX) ? ['uncertainty', 'drivers', path.slice(DRIVER_PREFIX.length)] : path.split('.');

function valueAt(tree: unknown, path: string): unknown {
  const value = keysOf(path).reduce<unknown>(
    (at, key) => (isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    tree,
  );
  const isFilledTeam = path === EMPTY_TEAM_PATH && isTree(value) && Object.keys(value).length > 0;
  return isFilledTeam ? undefined : value;
}

/** Paths come from the table alone, never from the link, so no key can reach a prototype. */
function place(tree: Tree, path: string, value: unknown): void {
  const keys = keysOf(path);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Tree>((at, key) => {
    const inner = at[key];
    if (isTree(inner)) return inner;
    const made: Tree = {};
    at[key] = made;
    return made;
  }, tree);
  parent[last] = value;
}

/** What a field of the table says of a scenario; undefined where nothing. */
function valueOf(path: string, document: ScenarioDocument, example: ExampleId | undefined): unknown {
  if (path === EXAMPLE_PATH) return example;
  if (path === LENSES_CAPACITY_PATH) return document.lenses?.map(({ capacityCashable }) => capacityCashable);
  if (path === OWN_DRIVERS_PATH) return packedOwnRanges(document.uncertainty?.drivers);
  if (path === OWN_BENEFITS) {
    const { ownLines, starts } = document.benefits ?? {};
    return ownLines === undefined ? undefined : packedBenefits(ownLines, starts);
  }
  return valueAt(document, path);
}

/**
 * The text of a link: a JSON list, first the codes of the fields that the document sets, each as its distance from
 * the one before, then as many values. Runs of neighbours become runs of ones, which deflate packs to almost nothing.
 */
export function toText({ document, example }: Linked): string {
  const set = LINK_FIELDS.flatMap((field, code) => {
    const value = valueOf(field.path, document, example);
    return value === undefined ? [] : [{ code, value: packed(field, value) }];
  });
  const distances = set.map(({ code }, index) => code - (set[index - 1]?.code ?? 0));
  return compactJson([...distances, ...set.map(({ value }): Compact => value)]);
}

/** Lines with their first quarters, which stand by themselves in a document. */
function placeBenefits(raw: Tree, value: unknown): void {
  const { lines, starts } = unpackedBenefits(value);
  place(raw, OWN_BENEFITS, lines);
  for (const [id, start] of Object.entries(starts)) place(raw, `benefits.starts.${id}`, start);
}

/** Gives each lens the sixth of its fields. @throws BrokenLink where it is not one for each */
function giveCapacity(lenses: unknown, values: unknown): void {
  const list = listOf(lenses, () => true);
  for (const [k, value] of listOf(values, (length) => length === list.length).entries()) {
    const lens = list[k];
    if (isTree(lens)) lens['capacityCashable'] = value;
  }
}

/**
 * The unchecked document in a link's text, and the example's id.
 * @throws SyntaxError, BrokenLink, NewerLink
 */
export function fromText(text: string): { readonly raw: Tree; readonly example: unknown } {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || list.length % 2 !== 0) throw new BrokenLink();
  const count = list.length / 2;
  const raw: Tree = {};
  let code = 0;
  let example: unknown;
  for (const [index, distance] of list.slice(0, count).entries()) {
    if (typeof distance !== 'number' || (index > 0 && distance < 1)) throw new BrokenLink();
    code += distance;
    const field = lookedUp(LINK_FIELDS, code);
    const value = unpacked(field, list[count + index]);
    if (isNotedOnly(field)) throw new BrokenLink();
    if (field.path === EXAMPLE_PATH) example = value;
    else if (field.path === LENSES_CAPACITY_PATH) giveCapacity(raw['lenses'], value);
    else if (field.path === OWN_DRIVERS_PATH)
      for (const [path, range] of unpackedOwnRanges(value)) place(raw, DRIVER_PREFIX + path, range);
    else if (field.path === OWN_BENEFITS) placeBenefits(raw, value);
    else place(raw, field.path, value);
  }
  return { raw, example };
}
