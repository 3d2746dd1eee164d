import { useExplain, type Viewpoint } from '#ui/explain-context.ts';
import { Figure, type FigureProps } from '#ui/figure.tsx';

export interface ExplainedProps extends Omit<FigureProps, 'onOpen' | 'isOpen'> {
  /** Id of the sheet's cell that the figure shows. */
  readonly cell: string;
  /** The case that the figure is read from, where that is not the open scenario as it stands. */
  readonly from?: Viewpoint | undefined;
}

/** A figure of the sheet: pressing it opens its explanation. */
export function Explained({ cell, from, ...figure }: ExplainedProps) {
  const explain = useExplain();
  if (explain === null) return <Figure {...figure} />;
  const isOpen = explain.openCell === cell && explain.viewpoint?.id === from?.id;
  return <Figure {...figure} isOpen={isOpen} onOpen={() => explain.toggle(cell, from)} />;
}
