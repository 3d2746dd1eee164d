import { END_WORDS } from '#words/running-sum.ts';
import { formatMoney } from '#words/figures/money.ts';
import { spreadLabels } from '#ui/chart/spread.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { endsOf, type RunningPoint } from '#model/findings/running-sum.ts';
import { bareAmount } from './marks.tsx';

/** Between two labels, px. */
const GAP = 18;
/** Amounts of more characters leave little room for words beside them. */
const LONG = 8;
/** The drawing ends there, px. */
const MOST = 284;

interface EndMarksProps {
  /** Where the last year ends, px. */
  readonly cx: number;
  readonly end: RunningPoint;
  readonly isNarrow: boolean;
  /** The axis' end tick, which carries the unit. */
  readonly top: number;
  /** Where an amount lies in the drawing, px. */
  readonly yOf: (amount: number) => number;
}

/** Where the case ends as entered and where trials do, beside the plot; the amounts alone on a phone, their words in the caption. */
export function EndMarks({ cx, end, isNarrow, top, yOf }: EndMarksProps) {
  const ends = endsOf(end);
  const places = spreadLabels(
    ends.map(({ amount }) => yOf(amount) + 4),
    GAP,
    12,
    MOST,
  );
  const isTight = ends.some(({ amount }) => formatMoney(amount).length > LONG);
  return (
    <g>
      {ends.map(({ kind, amount }, k) => {
        const isStrong = kind === 'entered' || !isNarrow;
        return (
          <text
            key={kind}
            x={cx + (isNarrow ? 5 : 8)}
            y={places[k]}
            {...(isNarrow ? { ...QUIET, fontWeight: 600 } : STRONG)}
            {...HALO}
            fontWeight={isStrong ? 600 : 400}
            fill={amount < 0 ? 'var(--color-loss)' : isStrong ? 'var(--color-accent)' : 'var(--color-muted)'}
          >
            {isNarrow ? bareAmount(amount, top) : formatMoney(amount)}
            {!isNarrow && (
              <tspan {...QUIET} fontWeight={400} dx={6}>
                {isTight ? END_WORDS[kind].short : END_WORDS[kind].full}
              </tspan>
            )}
          </text>
        );
      })}
    </g>
  );
}
