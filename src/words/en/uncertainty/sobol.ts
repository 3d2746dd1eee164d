import type { SobolFindings } from '#model/uncertainty/findings.ts';
import { listed } from '#words/grammar/listed.ts';

/** A share of the spread as a whole per cent; what is less says so. */
export const shareText = (share: number): string => {
  const percent = share * 100;
  if (percent < 1) return '<1%';
  return percent > 99 && percent < 100 ? '>99%' : `${Math.round(Math.min(percent, 100))}%`;
};

/** Below this share a driver is counted with the others that hardly matter. */
export const HARDLY = 0.01;

/** From here on drivers work through one another, and their own shares do not tell the whole. */
const TOGETHER = 0.1;

/** The finding: who carries the spread, most first. `nameOf` gives a driver's name by path. */
export function sobolTitle(found: readonly SobolFindings[], nameOf: (path: string) => string): string {
  const sorted = found.toSorted((a, b) => b.total.value - a.total.value);
  const [first, second] = sorted;
  if (first === undefined || first.total.value < HARDLY) return 'Nothing drives it: the outcome does not spread';
  const share = Math.max(0, first.first.value);
  if (share >= 0.5 || second === undefined)
    return `${nameOf(first.driver)} alone explains ${shareText(share)} of the spread`;
  const both = share + Math.max(0, second.first.value);
  return `${listed([nameOf(first.driver), nameOf(second.driver)])} explain ${shareText(both)} of the spread`;
}

/**
 * What is left when each driver's own share is taken away: how much comes of drivers working through one another, and of
 * the outside view's overruns, which are no driver.
 */
export function togetherWords(found: readonly SobolFindings[], hasOverruns = false): string {
  const own = found.reduce((sum, { first }) => sum + Math.max(0, first.value), 0);
  const left = 1 - own;
  if (found.length === 0) return '';
  if (hasOverruns)
    return `The other ${shareText(left)} comes of the outside view’s overruns, and of drivers that multiply one another.`;
  return left > TOGETHER
    ? `${shareText(left)} of the spread comes of drivers that multiply one another.`
    : 'Hardly any of it comes of drivers multiplying one another.';
}
