import type { TreeEnd } from '#model/findings/delivery/decision-tree.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { FIGURE, type EndColumns } from './end-columns.ts';

/** Between the two lines of a head, px. */
const LINE = 15;

/** The heads of the columns, two lines each over one another; `foot` of the lower one, px. */
export function ColumnHeads({ columns, foot }: Pick<EndColumns, 'columns'> & { readonly foot: number }) {
  const { width } = useFrame();
  return columns.map(({ id, head, fromRight }) =>
    head.map((line, k) => (
      <text key={`${id} ${line}`} x={width - fromRight} y={foot - (1 - k) * LINE} textAnchor="end" {...QUIET}>
        {line}
      </text>
    )),
  );
}

export interface EndFiguresProps extends Pick<EndColumns, 'columns'> {
  readonly end: TreeEnd;
  readonly foot: number;
  /** Of its NPV, where that is no loss. */
  readonly color: string;
}

/** What an end has spent and unlocked and comes to, in its columns. */
export function EndFigures({ columns, end, foot, color }: EndFiguresProps) {
  const { width } = useFrame();
  return columns.map(({ id, write, fromRight, isStrong = false }) => (
    <text
      key={id}
      x={width - fromRight}
      y={foot}
      textAnchor="end"
      className="tnum"
      {...(isStrong ? STRONG : FIGURE)}
      fill={isStrong ? (end.value < 0 ? 'var(--color-loss)' : color) : FIGURE.fill}
    >
      {write(end)}
    </text>
  ));
}
