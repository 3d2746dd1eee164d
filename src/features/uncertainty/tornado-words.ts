import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { METRIC_WORDS } from './metric-words.ts';

/** What the tornado shows, as its title. Swings are of one driver at a time, so nothing is said of several together. */
export function tornadoTitle(bars: readonly TornadoBar[], metric: Metric): string {
  const { swing: inWords, breaksEvenAt, noun } = METRIC_WORDS[metric];
  const [widest] = bars;
  if (widest === undefined) return 'Nothing varies, so nothing moves it';
  const { atLow, atHigh } = widest;
  if (atLow !== null && atHigh !== null && atLow === atHigh) return `None of the ranges moves the ${noun}`;
  const missing = bars.filter((bar) => bar.atLow === null || bar.atHigh === null).length;
  if (missing > 0 && metric === 'finance.paybackMonths')
    return missing === 1
      ? 'One belief alone can keep it from paying back'
      : `${missing} beliefs, each alone, can keep it from paying back`;
  const swing = atLow === null || atHigh === null ? null : inWords(Math.abs(atHigh - atLow));
  if (breaksEvenAt === null || swing === null)
    return swing === null
      ? `One belief decides whether there is ${/^[IN]/.test(noun) ? 'an' : 'a'} ${noun}`
      : `One belief alone moves the ${noun} by ${swing}`;
  const ends = bars.flatMap((bar) => [bar.atLow, bar.atHigh]).filter((value) => value !== null);
  const turning = bars.filter(
    (bar) =>
      bar.atLow !== null &&
      bar.atHigh !== null &&
      Math.min(bar.atLow, bar.atHigh) < 0 &&
      Math.max(bar.atLow, bar.atHigh) > 0,
  ).length;
  if (ends.every((value) => value >= 0)) return `No single belief turns it into a loss, but one swings it by ${swing}`;
  if (ends.every((value) => value <= 0))
    return `No single belief turns it into a gain; the widest swings it by ${swing}`;
  return turning === 1
    ? `One belief alone decides between gain and loss; it swings it by ${swing}`
    : `${turning === 0 ? 'No belief' : `${turning} beliefs, each alone,`} can decide between gain and loss; the widest swings it by ${swing}`;
}
