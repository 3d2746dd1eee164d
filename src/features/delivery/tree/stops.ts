import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import type { Frame } from '#ui/chart/frame.ts';
import type { Stop } from '#ui/chart/readout.tsx';
import { nodeLines, rootLines } from '#words/delivery/tree.ts';
import type { TreePlaces } from './places.ts';

/** The decision, then each node as a pointer or the arrow keys read it. */
export function treeStops(
  tree: DecisionTree,
  { root, nodes }: TreePlaces,
  { x, y }: Pick<Frame, 'x' | 'y'>,
): readonly Stop[] {
  return [
    { at: root, lines: rootLines(tree) },
    ...nodes.map(({ node, at }) => ({ at, lines: nodeLines(node, tree) })),
  ].map(({ at, lines }) => ({
    at: x.at(at[0]),
    down: y.at(at[1]),
    words: `${lines.join(', ')}.`,
    lines,
  }));
}
