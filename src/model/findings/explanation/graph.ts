import type { Case } from '#model/business-case/read-case.ts';
import { explain, type Explanation } from '#model/sheet/explain.ts';
import { positionOf } from '#model/sheet/sheet.ts';

/** A figure that rests on at least this many others is explained once; a smaller one again wherever it is read. */
const WORTH_ONE_PLACE = 4;

/** Everything that one figure rests on, and where in its explanation each part has its place. */
export interface Graph {
  readonly root: string;
  /** Cell id → its explanation, for every cell that the root rests on. */
  readonly cells: ReadonlyMap<string, Explanation>;
  /**
   * Cell id → the figure under which it is explained: the nearest one that all its mentions lie below, as in the
   * dominator tree of a flow graph. Absent for what is small enough to be explained at each mention.
   */
  readonly homes: ReadonlyMap<string, string>;
  /** Cell id → how many figures of the explanation read it. */
  readonly uses: ReadonlyMap<string, number>;
}

/** Reads a figure and all that it rests on off the sheet. @throws RangeError for an unknown id */
export function graphOf(read: Case, root: string): Graph {
  const cells = new Map<string, Explanation>();
  const readers = new Map<string, string[]>();
  const pending = [root];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (cells.has(id)) continue;
    const explained = explain(read, id);
    cells.set(id, explained);
    for (const child of explained.reads) {
      const known = readers.get(child.id);
      if (known === undefined) readers.set(child.id, [id]);
      else known.push(id);
      pending.push(child.id);
    }
  }
  // A cell reads only cells above it in the sheet, so that the sheet's order is an order of computing.
  const upwards = [...cells.keys()].toSorted((a, b) => positionOf(read.sheet, a) - positionOf(read.sheet, b));
  const large = largeCells(cells, upwards);
  return {
    root,
    cells,
    homes: homesOf(
      root,
      upwards.toReversed().filter((id) => large.has(id)),
      readers,
    ),
    uses: new Map([...readers].map(([id, list]) => [id, list.length])),
  };
}

function largeCells(cells: ReadonlyMap<string, Explanation>, upwards: readonly string[]): ReadonlySet<string> {
  const below = new Map<string, ReadonlySet<string>>();
  const large = new Set<string>();
  for (const id of upwards) {
    const own = new Set<string>();
    for (const child of cells.get(id)?.reads ?? []) {
      own.add(child.id);
      for (const each of below.get(child.id) ?? []) own.add(each);
    }
    below.set(id, own);
    if (own.size >= WORTH_ONE_PLACE) large.add(id);
  }
  return large;
}

/** Readers come before what they read. Whatever reads a large cell is large itself, so every reader has its home. */
function homesOf(
  root: string,
  downwards: readonly string[],
  readers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  const depths = new Map([[root, 0]]);
  const depthOf = (id: string) => depths.get(id) ?? 0;
  const meet = (left: string, right: string): string => {
    let [a, b] = [left, right];
    while (a !== b) {
      if (depthOf(a) >= depthOf(b)) a = homes.get(a) ?? root;
      else b = homes.get(b) ?? root;
    }
    return a;
  };
  for (const id of downwards) {
    if (id === root) continue;
    const home = (readers.get(id) ?? [root]).reduce(meet);
    homes.set(id, home);
    depths.set(id, depthOf(home) + 1);
  }
  return homes;
}
