import { endsOf, type EndKind, type RunningPoint } from '#model/findings/running-sum.ts';
import { endLabelsRoom, type EndLabel } from '#ui/chart/end-labels.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import type { MoneyAxis } from '#words/figures/money-axis.ts';
import { formatMoney } from '#words/figures/money.ts';
import { END_WORDS } from '#words/running-sum.ts';

/** On a phone the amounts stand alone and small, those of the trials faint; their words are in the caption. */
const NARROW_LOOK = {
  entered: { fontSize: QUIET.fontSize, fontWeight: 600 },
  trials: { fontSize: QUIET.fontSize, fontWeight: 400 },
} as const;

const fillOf = (amount: number, isStrong: boolean): string =>
  amount < 0 ? 'var(--color-loss)' : isStrong ? 'var(--color-accent)' : 'var(--color-muted)';

/** Amounts in the axis' unit, as a phone has room for. */
export function narrowEnds(end: RunningPoint, { bare }: MoneyAxis): readonly EndLabel[] {
  return endsOf(end).map(({ kind, amount }) => ({
    id: kind,
    at: amount,
    text: bare(amount),
    fill: fillOf(amount, kind === 'entered'),
    look: kind === 'entered' ? NARROW_LOOK.entered : NARROW_LOOK.trials,
  }));
}

/**
 * Amounts with their words: in full where all have room, shorter where not, and alone where even that is too long.
 * @param room at the right of the plot, px
 */
export function wideEnds(end: RunningPoint, room: number): readonly EndLabel[] {
  const named = (nameOf: (kind: EndKind) => string | undefined): readonly EndLabel[] =>
    endsOf(end).map(({ kind, amount }) => {
      const name = nameOf(kind);
      const label = { id: kind, at: amount, text: formatMoney(amount), fill: fillOf(amount, true), look: STRONG };
      return name === undefined ? label : { ...label, name };
    });
  const attempts = [named((kind) => END_WORDS[kind].full), named((kind) => END_WORDS[kind].short)];
  return attempts.find((labels) => endLabelsRoom(labels) <= room) ?? named(() => undefined);
}
