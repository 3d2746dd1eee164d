import type { DecisionTree, TreeChance, TreeEnd } from '#model/findings/delivery/decision-tree.ts';
import type { Datum } from '#ui/chart/marks.tsx';

export type TreeNodeFinding = TreeChance | TreeEnd;

/** A node of the tree where it stands: how far across and down, of 1; the branch to it comes from `from`. */
export interface PlacedNode {
  readonly node: TreeNodeFinding;
  readonly at: Datum;
  readonly from: Datum;
  /** How likely its branch is taken; null for a branch that is decided. */
  readonly step: number | null;
}

export interface TreePlaces {
  readonly root: Datum;
  /** From the top down, but that what goes on follows what stops. */
  readonly nodes: readonly PlacedNode[];
  /** How many steps the deepest is away from the decision. */
  readonly depths: number;
  /** How many rows make the height. */
  readonly rows: number;
}

/** The same for no two nodes of a tree. */
export const nodeKey = (node: TreeNodeFinding): string =>
  `${node.approach} ${node.kind === 'end' ? node.outcome : node.gate}`;

/** Free between both ways, in rows. */
const BETWEEN = 0.6;
/** How much farther the first nodes stand from the decision than from the next: the ways' names stand there. */
export const FIRST_STEP = 1.45;

/**
 * From left to right: what goes on runs along the top of each way, what stops drops from it to a row of its own, the
 * earliest stop lowest, so that no two lines cross. All ends stand under one another.
 */
export function acrossPlaces({ phased, bigBang }: DecisionTree): TreePlaces {
  const gates = chanceNodes(phased).length;
  const depths = gates + 1;
  const phasedRows = gates + 1;
  const second = phasedRows + BETWEEN;
  const rows = second + 2;
  const root: Datum = [1 - FIRST_STEP, (phasedRows + BETWEEN) / 2];
  const nodes = [
    ...along({ node: phased, at: [1, 0.5], from: root, step: null }, depths, phasedRows),
    ...along({ node: bigBang, at: [1, second + 0.5], from: root, step: null }, depths, rows),
  ];
  return inOne({ root, nodes, depths, rows });
}

/** What follows a node. @param under the row under the last one that is free for stops */
function along(placed: PlacedNode, depths: number, under: number): readonly PlacedNode[] {
  const { node, at } = placed;
  if (node.kind === 'end') return [placed];
  const { onward, stopped, passed } = node;
  const [depth, row] = at;
  const next: Datum = [onward.kind === 'end' ? depths : depth + 1, row];
  return [
    placed,
    { node: stopped, at: [depths, under - 0.5], from: at, step: 1 - passed },
    ...along({ node: onward, at: next, from: at, step: passed }, depths, under - 1),
  ];
}

/** Down a list, each node indented under the one that leads to it, as a phone has room for it. */
export function listedPlaces({ phased, bigBang }: DecisionTree): TreePlaces {
  const root: Datum = [0, 0.5];
  const nodes: PlacedNode[] = [];
  const add = (node: TreeNodeFinding, from: Datum, depth: number, step: number | null): void => {
    const at: Datum = [depth, nodes.length + 1.5];
    nodes.push({ node, at, from, step });
    if (node.kind === 'end') return;
    add(node.stopped, at, depth + 1, 1 - node.passed);
    add(node.onward, at, depth + 1, node.passed);
  };
  add(phased, root, 1, null);
  add(bigBang, root, 1, null);
  return inOne({ root, nodes, depths: Math.max(...nodes.map(({ at }) => at[0])), rows: nodes.length + 1 });
}

/** Depths and rows as parts of the whole width and height. */
function inOne({ root, nodes, depths, rows }: TreePlaces): TreePlaces {
  const [first] = root;
  const steps = depths - first;
  const part = ([depth, row]: Datum): Datum => [(depth - first) / steps, row / rows];
  return {
    root: part(root),
    nodes: nodes.map((placed) => ({ ...placed, at: part(placed.at), from: part(placed.from) })),
    depths: steps,
    rows,
  };
}

function chanceNodes(chance: TreeChance): readonly TreeChance[] {
  const { onward } = chance;
  return [chance, ...(onward.kind === 'end' ? [] : chanceNodes(onward))];
}
