import type { GateCurve } from '#model/findings/delivery/gate-curve.ts';
import type { EndLabel } from '#ui/chart/end-labels.tsx';
import type { LINE_NAMES } from '#words/delivery/curve.ts';
import { formatMoney } from '#words/figures/money.ts';

/** What each line comes to where every gate is passed, with its name where there is room for it. */
export function endLabels({ points, bigBang }: GateCurve, names: typeof LINE_NAMES | null): readonly EndLabel[] {
  const label = (id: 'phased' | 'bigBang', at: number, fill: string): EndLabel => ({
    id,
    at,
    text: formatMoney(at),
    ...(names === null ? {} : { name: names[id] }),
    fill: at < 0 ? 'var(--color-loss)' : fill,
  });
  return [
    label('phased', points.at(-1)?.phased ?? 0, 'var(--color-accent)'),
    label('bigBang', bigBang, 'var(--color-cost)'),
  ];
}
