import { useExplain } from '#ui/explain-context.ts';
import { Figure, type FigureProps } from '#ui/figure.tsx';

export interface ExplainedProps extends Omit<FigureProps, 'onOpen' | 'isOpen'> {
  /** Id of the sheet's cell that the figure shows. */
  readonly cell: string;
}

/** A figure of the sheet: pressing it opens its explanation. */
export function Explained({ cell, ...figure }: ExplainedProps) {
  const explain = useExplain();
  if (explain === null) return <Figure {...figure} />;
  return <Figure {...figure} isOpen={explain.openCell === cell} onOpen={() => explain.toggle(cell)} />;
}
