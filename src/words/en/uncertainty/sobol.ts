import type { Remainder, SobolFinding } from '#model/findings/uncertainty/sobol.ts';
import { counted } from '#words/figures/numbers.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';

/** A share of the spread as a whole per cent; what is less says so. */
export function shareText(share: number): string {
  const percent = share * 100;
  if (percent < 1) return '<1%';
  return percent > 99 && percent < 100 ? '>99%' : `${Math.round(Math.min(percent, 100))}%`;
}

/** The finding: who carries the spread, most first. `nameOf` gives a driver's name by path. */
export function sobolTitle(finding: SobolFinding, nameOf: (path: string) => string): string {
  if (finding.kind === 'nothing') return 'Nothing drives it: the outcome does not spread';
  const explain = plural(finding.by.length, 'alone explains', 'explain');
  return `${listed(finding.by.map(nameOf))} ${explain} ${shareText(finding.share)} of the spread`;
}

/** What no driver explains by itself, in a sentence; empty where nothing was found. */
export function remainderWords(remainder: Remainder): string {
  switch (remainder.kind) {
    case 'none':
      return '';
    case 'hardly':
      return 'Hardly any of it comes of drivers multiplying one another.';
    case 'together':
      return `${shareText(remainder.share)} of the spread comes of drivers that multiply one another.`;
    case 'overruns':
      return `The other ${shareText(remainder.share)} comes of the outside view’s overruns, and of drivers that multiply one another.`;
  }
}

/**
 * That shares are of drivers taken as independent, where that matters.
 * @param pairs how many correlations are set
 */
export const independenceWords = (pairs: number): string =>
  pairs === 0
    ? 'Drivers are taken as independent, as they are in this case.'
    : `Here the drivers are taken as independent, although ${counted(pairs, 'correlation')} ${plural(pairs, 'is', 'are')} set: shares of what moves together cannot be told apart.`;
