import type { Explanation, Token } from '#model/sheet/explain.ts';
import type { Role } from '#model/sheet/operators/operator.ts';
import type { Graph } from './graph.ts';

/** How a row enters the figure above it; empty where only the whole formula can say. */
export type Sign = '' | '+' | '−' | '×' | '÷';

/** One line of the explanation. `key` names its place, the same after every edit. */
export type Row =
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly sign: Sign;
      readonly explained: Explanation;
      /** Read by so many figures above it, where it is set apart from them; else 0. */
      readonly sharedBy: number;
      /** It changes nothing now: × 100%, a tax of 0%. */
      readonly isQuiet: boolean;
    }
  /** A figure that is explained elsewhere, at `home`. */
  | {
      readonly kind: 'mention';
      readonly key: string;
      readonly sign: Sign;
      readonly explained: Explanation;
      readonly home: string;
    }
  /** The lines of a sum that add nothing, folded into one. */
  | { readonly kind: 'zeros'; readonly key: string; readonly rows: readonly Row[] };

const ZEROS = 'zeros';

const under = (key: string, part: string) => `${key}/${part}`;

/** Where a cell has its one explanation. */
function placeOf(graph: Graph, id: string): string {
  const home = graph.homes.get(id);
  return home === undefined ? id : under(placeOf(graph, home), id);
}

/** The cell at the end of a place. */
export const cellAt = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** Every figure above the row at `key`, from the root. */
export function placesAbove(key: string): readonly string[] {
  const parts = key.split('/').slice(0, -1);
  return parts.map((_, k) => parts.slice(0, k + 1).join('/'));
}

/** Everything that must be open for the row at `key` to be in sight, even if it is one of the lines that add nothing. */
export const openFor = (key: string): readonly string[] =>
  placesAbove(key).flatMap((place) => [place, under(place, ZEROS)]);

/** A value of the user's or a constant: nothing lies below it. */
export const isLeaf = ({ reads }: Explanation): boolean => reads.length === 0;

const isShare = ({ cell }: Explanation) => cell.unit === 'fraction' || cell.unit === 'factor';

function quiet(explained: Explanation, role: Role): boolean {
  if (!isShare(explained)) return false;
  if (isLeaf(explained) && explained.value === 0) return true;
  return (role === 'times' || role === 'over') && explained.value === 1;
}

const SIGNS: Readonly<Record<string, Sign>> = { ' + ': '+', ' − ': '−', ' × ': '×', ' ÷ ': '÷' };

/** The sign before each cell of a formula without brackets; of any other formula none would be true alone. */
function signsOf(formula: readonly Token[]): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const [k, token] of formula.entries()) {
    if (token.kind === 'number' || (token.kind === 'text' && SIGNS[token.text] === undefined)) return new Map();
    if (token.kind !== 'cell' || signs.has(token.id)) continue;
    const beside = formula[k === 0 ? 1 : k - 1];
    const sign = beside?.kind === 'text' ? (SIGNS[beside.text] ?? '') : '';
    signs.set(token.id, k > 0 ? sign : sign === '+' || sign === '−' ? '+' : '');
  }
  return signs;
}

/** The rows under a figure: what it reads, in the order of its formula, then what only parts of it share. */
export function rowsUnder(graph: Graph, key: string): readonly Row[] {
  const parent = cellAt(key);
  const { reads, formula } = graph.cells.get(parent) ?? { reads: [], formula: [] };
  const signs = signsOf(formula);
  const own = reads.flatMap(({ id, role }): readonly Row[] => {
    const explained = graph.cells.get(id);
    if (explained === undefined) return [];
    const home = graph.homes.get(id);
    const at = under(key, id);
    const sign = signs.get(id) ?? '';
    return home === undefined || home === parent
      ? [{ kind: 'figure', key: at, sign, explained, sharedBy: 0, isQuiet: quiet(explained, role) }]
      : [{ kind: 'mention', key: at, sign, explained, home: placeOf(graph, id) }];
  });
  return [...withoutZeros(own, key), ...shared(graph, key, new Set(reads.map(({ id }) => id)))];
}

const addsNothing = (row: Row) =>
  row.kind !== 'zeros' && row.explained.value === 0 && (row.sign === '+' || row.sign === '−');

function withoutZeros(rows: readonly Row[], key: string): readonly Row[] {
  const zeros = rows.filter(addsNothing);
  if (zeros.length < 2) return rows;
  return [...rows.filter((row) => !addsNothing(row)), { kind: 'zeros', key: under(key, ZEROS), rows: zeros }];
}

function shared(graph: Graph, key: string, reads: ReadonlySet<string>): readonly Row[] {
  const parent = cellAt(key);
  return [...graph.homes].toReversed().flatMap(([id, home]): readonly Row[] => {
    const explained = graph.cells.get(id);
    if (home !== parent || reads.has(id) || explained === undefined) return [];
    const sharedBy = graph.uses.get(id) ?? 0;
    return [{ kind: 'figure', key: under(key, id), sign: '', explained, sharedBy, isQuiet: false }];
  });
}

/** The place of the first mention of a cell, in reading order. */
function firstPlace(graph: Graph, key: string, id: string): string | null {
  for (const row of rowsUnder(graph, key)) {
    for (const each of row.kind === 'zeros' ? row.rows : [row]) {
      if (each.kind !== 'figure') continue;
      if (each.explained.cell.id === id) return each.key;
      const found = firstPlace(graph, each.key, id);
      if (found !== null) return found;
    }
  }
  return null;
}

/** About a screen of rows: as many levels are open at first as fit into it. */
const IN_SIGHT = 24;

/** What is open at first: whole levels while their rows stay few, and the way to the row that matters most. */
export function openAtFirst(graph: Graph, important: string | null): ReadonlySet<string> {
  const open = new Set([graph.root]);
  let level: readonly string[] = [graph.root];
  let inSight = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const rows = level.flatMap((key) => rowsUnder(graph, key));
    inSight += rows.length;
    if (depth > 0 && inSight > IN_SIGHT) break;
    for (const key of level) open.add(key);
    level = rows.flatMap((row) =>
      row.kind === 'figure' && !isLeaf(row.explained) && !row.isQuiet && row.sharedBy === 0 ? [row.key] : [],
    );
  }
  const place = important === null ? null : firstPlace(graph, graph.root, important);
  for (const each of place === null ? [] : placesAbove(place)) open.add(each);
  return open;
}
