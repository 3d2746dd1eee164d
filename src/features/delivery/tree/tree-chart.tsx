import { memo, useMemo, useState, type ReactNode } from 'react';
import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import { useExplain } from '#ui/explain-context.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { Plot } from '#ui/chart/plot.tsx';
import { Readout } from '#ui/chart/readout.tsx';
import { cellOf } from '#words/delivery/tree.ts';
import { AcrossTexts } from './across-texts.tsx';
import { Branches } from './branches.tsx';
import { treeLayouts, type LayoutKind } from './layouts.ts';
import { StackedTexts } from './stacked-texts.tsx';
import { treeStops } from './stops.ts';
import { TabledTexts } from './tabled-texts.tsx';
import type { TreeTextsProps } from './texts-props.ts';

const TEXTS: Readonly<Record<LayoutKind, (props: TreeTextsProps) => ReactNode>> = {
  across: AcrossTexts,
  tabled: TabledTexts,
  stacked: StackedTexts,
};

/**
 * Both ways as decision analysts draw them: from left to right where there is room for what stands between two nodes,
 * else as an indented list. Pointer and arrow keys read it node by node; a press opens the figure behind one.
 */
export const TreeChart = memo(function TreeChart({ tree }: { readonly tree: DecisionTree }) {
  const [picked, setPicked] = useState<number | null>(null);
  const explain = useExplain();
  const layoutAt = useMemo(() => treeLayouts(tree), [tree]);
  const reader = (frame: Frame) => {
    const { places } = layoutAt(frame.width);
    const better = tree.better === 'big_bang' ? tree.bigBang : tree.phased;
    const opened = (stop: number): string => cellOf(places.nodes[stop - 1]?.node ?? better);
    return (
      <Readout
        label="Read the tree node by node"
        stops={treeStops(tree, places, frame)}
        picked={picked}
        onPick={setPicked}
        width={frame.width}
        {...(explain === null ? {} : { onOpen: (stop: number) => explain.toggle(opened(stop)) })}
      />
    );
  };
  return (
    <Plot
      height={(width) => layoutAt(width).height}
      margin={(width) => layoutAt(width).margin}
      x={[0, 1]}
      y={[1, 0]}
      over={reader}
    >
      {({ width }) => {
        const { kind, places, columns } = layoutAt(width);
        const Texts = TEXTS[kind];
        return (
          <>
            <Branches tree={tree} places={places} isList={kind !== 'across'} />
            <Texts tree={tree} places={places} columns={columns} />
          </>
        );
      }}
    </Plot>
  );
});
