import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import { MAIN } from '#ui/chart/mark-look.ts';
import { Branch, CrossedOut, TreeNode } from '#ui/chart/tree-marks.tsx';
import { nodeKey, type PlacedNode, type TreePlaces } from './places.ts';

/** A line that leads somewhere, and one that leads where the better way does not go. */
const IN = { stroke: 'var(--color-ink)', strokeWidth: 1.25 };
const OUT = { stroke: 'var(--color-line)', strokeWidth: 1.25 };
/** What cannot happen. */
const NEVER = { strokeDasharray: '2 3' };

/** Of the strokes across the branch not taken, before its end, px. */
const CROSSED_BEFORE = 26;

/** Lines and nodes: the better way stands out and the other is crossed, as its branch would be on paper. */
export function Branches({
  tree,
  places,
  isList,
}: {
  readonly tree: DecisionTree;
  readonly places: TreePlaces;
  /** Where branches run down more than across. */
  readonly isList: boolean;
}) {
  const isOut = ({ node }: PlacedNode) => tree.better !== null && tree.better !== node.approach;
  const isBetter = ({ node, step }: PlacedNode) => step === null && tree.better === node.approach;
  const lookOf = (placed: PlacedNode) => ({
    ...(isBetter(placed) ? MAIN : isOut(placed) ? OUT : IN),
    ...(placed.step === 0 ? NEVER : {}),
  });
  // What stands out lies over the rest.
  const branches = places.nodes.toSorted((one, other) => Number(isBetter(one)) - Number(isBetter(other)));
  return (
    <>
      {branches.map((placed) => (
        <Branch key={nodeKey(placed.node)} from={placed.from} to={placed.at} {...lookOf(placed)} />
      ))}
      {branches.map(
        (placed) =>
          placed.step === null &&
          isOut(placed) && (
            <CrossedOut
              key={nodeKey(placed.node)}
              from={placed.from}
              to={placed.at}
              before={CROSSED_BEFORE}
              isUpright={isList}
              {...IN}
              strokeWidth={1.5}
            />
          ),
      )}
      <TreeNode kind="decision" at={places.root} fill="var(--color-accent)" />
      {places.nodes.map((placed) => (
        <Node key={nodeKey(placed.node)} {...placed} isOut={isOut(placed)} />
      ))}
    </>
  );
}

function Node({ node, at, isOut }: PlacedNode & { readonly isOut: boolean }) {
  if (node.kind === 'chance')
    return (
      <TreeNode
        kind="chance"
        at={at}
        fill="var(--color-paper)"
        stroke={isOut ? 'var(--color-line)' : 'var(--color-ink)'}
        strokeWidth={2}
      />
    );
  const color = node.value < 0 ? 'var(--color-loss)' : 'var(--color-accent)';
  return <TreeNode kind="end" at={at} fill={isOut ? 'var(--color-paper)' : color} stroke={color} strokeWidth={1.25} />;
}
