import { memo, useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { decisionTreeOf } from '#model/findings/delivery/decision-tree.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { decisionTreeTable } from '#features/delivery/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { APPROACH_WORDS } from '#words/delivery.ts';
import { APPROACH_HINT, countedOnceNote, neitherWords, TREE_NOTE, treeTitle } from '#words/delivery/tree.ts';
import { TreeChart } from './tree-chart.tsx';

/** Both ways as a decision tree, under the choice between them. */
export const TreeSection = memo(function TreeSection({ read }: { readonly read: Case }) {
  const tree = useMemo(() => decisionTreeOf(read), [read]);
  const title = treeTitle(tree);
  const neither = neitherWords(tree);
  return (
    <Section
      isFirst
      stacked
      title={title}
      prose={
        <p>
          {neither !== null && <b>{neither} </b>}
          {TREE_NOTE}
        </p>
      }
    >
      <div className="mb-8 border-t border-rule">
        <ChoiceField
          path="rollout.approach"
          label="Way of rolling out"
          hint={APPROACH_HINT}
          words={APPROACH_WORDS}
          initial="phased"
          hasOrigin
        />
      </div>
      <ChartFrame
        title={`Decision tree: ${title}`}
        fileName="neev-decision-tree"
        table={decisionTreeTable(tree)}
        {...(tree.benefitRisk > 0 ? { caption: countedOnceNote(tree) } : {})}
      >
        <TreeChart tree={tree} />
      </ChartFrame>
    </Section>
  );
});
