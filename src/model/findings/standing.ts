import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { wordOf, type Heard, type Word } from '#model/findings/answer.ts';

/** An NPV within this share of the costs either way is a close call: a slip in one assumption turns it. */
const CLOSE = 0.1;

/** A return counts in "-folds" from here. */
const FOLD = 1.5;

/** How a case stands, as lenses are compared. `roi` is a fraction. */
export type Standing =
  | { readonly kind: 'none' }
  | { readonly kind: 'loss' | 'close' }
  | { readonly kind: 'fold'; readonly times: number }
  | { readonly kind: 'return'; readonly roi: number };

/** How a case stands; `none` where nothing is invested. */
export function standingOf(read: Case): Standing {
  const roi = figureOf(read, 'finance.roi');
  if (roi === null) return { kind: 'none' };
  if (Math.abs(roi) < CLOSE) return { kind: 'close' };
  if (roi < 0) return { kind: 'loss' };
  return roi >= FOLD ? { kind: 'fold', times: Math.round(roi) } : { kind: 'return', roi };
}

/** What a lens makes of the case, by its trials; `open` where they are a coin toss. */
export type Judgement = 'gain' | 'loss' | 'open';

export interface Judged {
  readonly read: Case;
  /** The trials through this lens, as far as they may be heard; null until there are any. */
  readonly findings: Heard | null;
}

const BY_WORD: Readonly<Record<Word, Judgement>> = { yes: 'gain', probably: 'gain', toss: 'open', no: 'loss' };

const BY_STANDING: Readonly<Record<Standing['kind'], Judgement>> = {
  none: 'open',
  loss: 'loss',
  close: 'open',
  fold: 'gain',
  return: 'gain',
};

/** What a lens makes of the case: the word of its trials, until there are any how the case stands. */
export function judgementOf({ read, findings }: Judged): Judgement {
  const standing = standingOf(read);
  // Without a cost there is no return, but a gain all the same.
  if (standing.kind === 'none') return amountOf(read, 'finance.npv') > 0 ? 'gain' : 'open';
  return findings === null ? BY_STANDING[standing.kind] : BY_WORD[wordOf(findings)];
}

/** What several lenses come to together: the judgement that all of them share, or none. */
export function agreementOf(judgements: readonly Judgement[]): Judgement | 'divided' {
  const [first] = judgements;
  return first !== undefined && judgements.every((each) => each === first) ? first : 'divided';
}
