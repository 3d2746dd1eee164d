import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import type { Results } from '#store/results.ts';

/** What a case comes to, before it is put into words. */
export type Answer = 'nothing-entered' | 'nothing-invested' | 'yes' | 'probably' | 'no';

/** An NPV within this share of the costs either way is a close call: a modest slip in one assumption turns it. */
const CLOSE = 0.15;

/**
 * The answer. "Yes" asks that the case stands clearly as entered and also through the CFO's eyes, "probably" that it
 * stands as entered.
 * (Once trials are run, P5 takes the CFO's place.)
 */
export function answerOf({ working, lenses }: Pick<Results, 'working' | 'lenses'>): Answer {
  if (amountOf(working, 'benefits.annual') === 0) return 'nothing-entered';
  if (amountOf(working, 'investment.total') === 0) return 'nothing-invested';
  if (amountOf(working, 'finance.npv') <= 0) return 'no';
  const isClose = standingOf(working).kind === 'close';
  return amountOf(lenses.cfo, 'finance.npv') > 0 && !isClose ? 'yes' : 'probably';
}

export const ANSWER_WORDS: Readonly<Record<Answer, string | null>> = {
  'nothing-entered': null,
  'nothing-invested': null,
  yes: 'Yes.',
  probably: 'Probably.',
  no: 'Not as it stands.',
};

/** How a case stands, in the words in which lenses are compared. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'loss' | 'close' }
  | { readonly kind: 'fold'; readonly times: number }
  | { readonly kind: 'return'; readonly roi: number };

/** A return counts in "-folds" from here. */
const FOLD = 1.5;

export function standingOf(read: Case): Standing {
  const roi = figureOf(read, 'finance.roi');
  if (roi === null) return { kind: 'none' };
  if (Math.abs(roi) < CLOSE) return { kind: 'close' };
  if (roi < 0) return { kind: 'loss' };
  return roi >= FOLD ? { kind: 'fold', times: Math.round(roi) } : { kind: 'return', roi };
}
