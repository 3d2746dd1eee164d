import type { Closeness, Gap } from '#model/findings/gap.ts';
import { formatFixed } from '#words/figures/digits.ts';

/** Below this a share is said to be less than it. */
const LEAST = 0.01;
/** From here the decimals of a ratio say nothing. */
const WHOLE_FROM = 10;

const percent = (share: number) => `${share < LEAST ? '<1' : formatFixed(share * 100)}%`;
const times = (ratio: number) => `${formatFixed(ratio, ratio >= WHOLE_FROM ? 0 : 1)} times`;

/** A gap under a figure: "4.7 times", "4% below", "33% of it". */
export function gapWords(gap: Gap): string {
  switch (gap.kind) {
    case 'absent':
      return 'does not exist';
    case 'below-zero':
      return 'below zero';
    case 'same':
      return 'the same';
    case 'times':
      return times(gap.ratio);
    case 'part':
      return `${percent(gap.ratio)} of it`;
    case 'below':
    case 'above':
      return `${percent(gap.share)} ${gap.kind}`;
  }
}

/** A gap in a sentence: "4.7 times the published one", "33% of the published one". */
export function gapTo(gap: Gap, published: string): string {
  switch (gap.kind) {
    case 'absent':
      return `nothing beside ${published}`;
    case 'below-zero':
      return `below zero beside ${published}`;
    case 'same':
      return `the same as ${published}`;
    case 'times':
      return `${times(gap.ratio)} ${published}`;
    case 'part':
      return `${percent(gap.ratio)} of ${published}`;
    case 'below':
    case 'above':
      return `${percent(gap.share)} ${gap.kind} ${published}`;
  }
}

/** "within 5% of the published ₹45 Cr", or how far it still is from it. */
export function closenessWords(closeness: Closeness, published: string): string {
  switch (closeness.kind) {
    case 'exact':
      return `exactly ${published}`;
    case 'within':
      return `within ${Math.ceil(closeness.share * 100)}% of ${published}`;
    case 'off':
      return gapTo(closeness.gap, published);
  }
}
