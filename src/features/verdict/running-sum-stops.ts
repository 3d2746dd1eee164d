import type { Stop } from '#ui/chart/readout.tsx';
import { formatMoney } from '#words/figures/money.ts';
import type { RunningSum } from './running-sum-data.ts';
import type { Plot } from './running-sum-plot.ts';

/** The running sum at the start and after each year, as a pointer or the arrow keys read it. */
export function stopsOf({ points }: RunningSum, { x }: Plot): readonly Stop[] {
  return points
    .filter(({ year }) => Number.isInteger(year))
    .map(({ year, sum, fan }) => {
      const when = year === 0 ? 'At the start' : `After year ${year}`;
      const entered = `${formatMoney(sum)} as entered`;
      const trials =
        fan === null
          ? []
          : [
              `9 trials in 10: ${formatMoney(fan.outer[0])} to ${formatMoney(fan.outer[1])}`,
              `Middle trial: ${formatMoney(fan.middle)}`,
            ];
      return {
        at: x.at(year),
        words: [`${when}: ${entered}`, ...trials].join('; '),
        lines: [when, entered, ...trials],
      };
    });
}
