import type { DecisionTree, TreeEnd } from '#model/findings/delivery/decision-tree.ts';
import { widest } from '#ui/chart/measured-text.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { endColumnHeads, endName } from '#words/delivery/tree.ts';

/** Figures in a column. */
export const FIGURE = { ...QUIET, fontSize: 13 } as const;
/** Of the name of an end, and of a node. */
export const NAME = { ...STRONG, fontWeight: 500 } as const;
/** Between a triangle and the name of its end, and between two columns, px. */
const AFTER_TRIANGLE = 18;
const GAP = 18;

/** A column at the right of a tree: what stands in it for each end. */
export interface EndColumn {
  readonly id: string;
  /** A line over another. */
  readonly head: readonly [string, string];
  readonly write: (end: TreeEnd) => string;
  readonly isStrong?: boolean;
  /** Its right edge from the drawing's, px. */
  readonly fromRight: number;
}

export interface EndColumns {
  readonly columns: readonly EndColumn[];
  /** Room for all of them at the right of a tree, px; and with the names of the ends before them. */
  readonly figures: number;
  readonly room: number;
}

/** What each end has spent and unlocked and comes to, in columns as wide as what stands in them. */
export function endColumns(tree: DecisionTree, ends: readonly TreeEnd[]): EndColumns {
  const heads = endColumnHeads(tree);
  const written: readonly Omit<EndColumn, 'fromRight'>[] = [
    { id: 'probability', head: heads.probability, write: ({ probability }) => formatOdds(probability) },
    { id: 'spent', head: heads.spent, write: ({ spent }) => formatRate(spent) },
    { id: 'unlocked', head: heads.unlocked, write: ({ unlocked }) => formatRate(unlocked) },
    { id: 'value', head: heads.value, write: ({ value }) => formatMoney(value), isStrong: true },
  ];
  const widths = written.map(({ head, write, isStrong = false }) =>
    Math.max(widest(head, QUIET), widest(ends.map(write), isStrong ? STRONG : FIGURE)),
  );
  const after = (k: number): number => widths.slice(k + 1).reduce((sum, width) => sum + width + GAP, 0);
  const figures = widths.reduce((sum, width) => sum + width + GAP, 0);
  return {
    columns: written.map((column, k) => ({ ...column, fromRight: after(k) })),
    figures: Math.ceil(figures),
    room: Math.ceil(
      AFTER_TRIANGLE +
        widest(
          ends.map((end) => endName(end, tree)),
          NAME,
        ) +
        figures,
    ),
  };
}
