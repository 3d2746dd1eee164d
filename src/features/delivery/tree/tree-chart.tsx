import { memo, useState } from 'react';
import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import { useExplain } from '#ui/explain-context.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { MAIN } from '#ui/chart/mark-look.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { Readout } from '#ui/chart/readout.tsx';
import { Branch, CrossedOut, TreeNode } from '#ui/chart/tree-marks.tsx';
import { cellOf } from '#words/delivery/tree.ts';
import { ACROSS_HEAD, AcrossTexts, leastStep } from './across-texts.tsx';
import { endColumns, endsIn } from './end-columns.ts';
import { ListedTexts } from './listed-texts.tsx';
import { acrossPlaces, listedPlaces, nodeKey, type PlacedNode, type TreePlaces } from './places.ts';
import { treeStops } from './stops.ts';

/** Of a row, px: one line, or two where a name stands over its odds. */
const ROW = { across: 46, listed: 44 };
/** From one depth to the next in a list, px. */
const INDENT = 15;
/** Half a node, which stands at the edge, px. */
const EDGE = 8;
/** Of the strokes across the branch not taken, before its circle, px. */
const CROSSED = { across: 26, listed: 12 };

/**
 * Both ways as decision analysts draw them: from left to right where there is room for what stands between two nodes,
 * else as an indented list. Pointer and arrow keys read it node by node; a press opens the figure behind one.
 */
export const TreeChart = memo(function TreeChart({ tree }: { readonly tree: DecisionTree }) {
  const [picked, setPicked] = useState<number | null>(null);
  const explain = useExplain();
  const across = acrossPlaces(tree);
  const listed = listedPlaces(tree);
  const columns = endColumns(tree, endsIn(across));
  const isAcross = (width: number): boolean =>
    width === 0 || width - EDGE - columns.room >= across.depths * leastStep(tree);
  const placesAt = (width: number): TreePlaces => (isAcross(width) ? across : listed);
  const reader = (frame: Frame) => {
    const { nodes } = placesAt(frame.width);
    const opened = (stop: number): string =>
      cellOf(nodes[stop - 1]?.node ?? tree[tree.better === 'big_bang' ? 'bigBang' : 'phased']);
    return (
      <Readout
        label="Read the tree node by node"
        stops={treeStops(tree, placesAt(frame.width), frame)}
        picked={picked}
        onPick={setPicked}
        width={frame.width}
        {...(explain === null ? {} : { onOpen: (stop: number) => explain.toggle(opened(stop)) })}
      />
    );
  };
  return (
    <Plot
      height={(width) => (isAcross(width) ? ACROSS_HEAD + across.rows * ROW.across : listed.rows * ROW.listed)}
      margin={(width) =>
        isAcross(width)
          ? { top: ACROSS_HEAD, right: columns.room, bottom: 0, left: EDGE }
          : { top: 0, right: Math.max(0, width - EDGE - listed.depths * INDENT), bottom: 0, left: EDGE }
      }
      x={[0, 1]}
      y={[1, 0]}
      over={reader}
    >
      {({ width }) => (
        <>
          <Branches tree={tree} places={placesAt(width)} isAcross={isAcross(width)} />
          {isAcross(width) ? (
            <AcrossTexts tree={tree} places={across} columns={columns} />
          ) : (
            <ListedTexts tree={tree} places={listed} />
          )}
        </>
      )}
    </Plot>
  );
});

/** A line that leads somewhere, and one that leads where the better way does not go. */
const IN = { stroke: 'var(--color-ink)', strokeWidth: 1.25 };
const OUT = { stroke: 'var(--color-line)', strokeWidth: 1.25 };
/** What cannot happen. */
const NEVER = { strokeDasharray: '2 3' };

/** Lines and nodes: the better way stands out and the other is crossed, as its branch would be on paper. */
function Branches({
  tree,
  places,
  isAcross,
}: {
  readonly tree: DecisionTree;
  readonly places: TreePlaces;
  readonly isAcross: boolean;
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
              to={placed.at}
              before={isAcross ? CROSSED.across : CROSSED.listed}
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
