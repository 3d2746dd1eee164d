import type { Metric, TornadoBar } from '#model/uncertainty/findings.ts';
import { isOneSided } from '#model/uncertainty/tornado.ts';
import { listed } from '#words/grammar/listed.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';

/** What the tornado shows, as its title. Swings are of one driver at a time, so nothing is said of several together. */
export function tornadoTitle(bars: readonly TornadoBar[], metric: Metric): string {
  const { swing: inWords, breaksEvenAt, noun } = METRIC_WORDS[metric];
  const [widest] = bars;
  if (widest === undefined) return 'Nothing varies, so nothing moves it';
  const { width } = widest;
  if (width === 0) return `None of the ranges moves the ${noun}`;
  const missing = bars.filter((bar) => bar.atLow === null || bar.atHigh === null).length;
  if (missing > 0 && metric === 'finance.paybackMonths')
    return missing === 1
      ? 'One belief alone can keep it from paying back'
      : `${missing} beliefs, each alone, can keep it from paying back`;
  const swing = Number.isFinite(width) ? inWords(width) : null;
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

/**
 * Which drivers move the metric the same way at both ends, in one sentence: their bars begin at the case as entered and
 * reach to the farther end. Null where none does.
 */
export function oneSidedWords(bars: readonly TornadoBar[], nameOf: (driver: string) => string): string | null {
  const names = bars.filter(isOneSided).map(({ driver }) => inSentence(nameOf(driver)));
  if (names.length === 0) return null;
  return `Both ends of ${listed(names)} lie on one side of the case as entered, so ${names.length === 1 ? 'its bar reaches' : 'their bars reach'} from there to the farther end.`;
}
