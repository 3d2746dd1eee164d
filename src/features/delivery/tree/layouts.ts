import { nodesOf, waysOf, type DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import type { Margin } from '#ui/chart/frame.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { QUIET } from '#ui/chart/text-look.ts';
import { ACROSS_HEAD, leastStep } from './across-texts.tsx';
import { endColumns, NAME, type EndColumns } from './end-columns.ts';
import { acrossPlaces, listedPlaces, type TreePlaces } from './places.ts';
import { AFTER_NODE, AMID, lineOf, TABLED_HEAD } from './tabled-texts.tsx';

/** From left to right; as a list with columns; as a list of two lines a row. */
export type LayoutKind = 'across' | 'tabled' | 'stacked';

/** Where a tree lies in its drawing, px. */
export interface TreeLayout {
  readonly kind: LayoutKind;
  readonly places: TreePlaces;
  readonly columns: EndColumns;
  readonly height: number;
  readonly margin: Margin;
}

/** Of a row, px. */
const ROW: Readonly<Record<LayoutKind, number>> = { across: 46, tabled: 34, stacked: 44 };
/** From one depth to the next in a list, px. */
const INDENT = 15;
/** Half a node, which stands at the edge, px. */
const EDGE = 8;

/** The layout of a tree for a width: the first that its texts have room in. */
export function treeLayouts(tree: DecisionTree): (width: number) => TreeLayout {
  const ends = waysOf(tree)
    .flatMap(nodesOf)
    .filter((node) => node.kind === 'end');
  const columns = endColumns(tree, ends);
  const [across, listed] = [acrossPlaces(tree), listedPlaces(tree)];
  const leastAcross = EDGE + columns.room + across.depths * leastStep(tree);
  const leastTabled = columns.figures + Math.max(...listed.nodes.map((placed) => leftOf(placed, tree, listed.depths)));
  const list =
    (kind: 'tabled' | 'stacked', top: number) =>
    (width: number): TreeLayout => ({
      kind,
      places: listed,
      columns,
      height: top + listed.rows * ROW[kind],
      margin: { top, right: Math.max(0, width - EDGE - listed.depths * INDENT), bottom: 0, left: EDGE },
    });
  const [tabled, stacked] = [list('tabled', TABLED_HEAD), list('stacked', 0)];
  return (width) => {
    if (width > 0 && width < leastTabled) return stacked(width);
    if (width > 0 && width < leastAcross) return tabled(width);
    return {
      kind: 'across',
      places: across,
      columns,
      height: ACROSS_HEAD + across.rows * ROW.across,
      margin: { top: ACROSS_HEAD, right: columns.room, bottom: 0, left: EDGE },
    };
  };
}

/** Where the words of a row of the list with columns end, px. */
function leftOf(placed: TreePlaces['nodes'][number], tree: DecisionTree, depths: number): number {
  const { name, detail } = lineOf(placed, tree);
  const start = EDGE + placed.at[0] * depths * INDENT + AFTER_NODE;
  return start + textWidth(name, NAME) + AMID + textWidth(detail, QUIET);
}
