import type { Word } from '#model/findings/answer.ts';
import { ASKED_MARGIN, type WhatIf, type WhatIfFinding } from '#model/findings/what-ifs.ts';
import type { Approach } from '#model/document/document.ts';
import { ANSWER_WORDS } from './answer.ts';
import { formatMoney, isNoMoney } from './figures/money.ts';
import { formatRate } from './figures/percent.ts';

/** The heading over the questions, and that asking changes nothing. */
export const WHAT_IFS = {
  title: 'What a CFO asks next',
  note: 'Press a question to see what becomes of the case. Nothing in it is changed.',
} as const;

/** A question, as it is pressed. */
export function whatIfQuestion(whatIf: WhatIf, approach: Approach): string {
  switch (whatIf) {
    case 'margin':
      return `Margin at ${formatRate(ASKED_MARGIN)}?`;
    case 'late':
      return 'Slips by a year?';
    case 'stopped':
      return approach === 'phased' ? 'Fails at gate 2?' : 'Fails?';
    case 'half':
      return 'Half the benefit?';
  }
}

/** What exactly is supposed. */
export function whatIfMeaning({ whatIf, approach, margin, spent, unlocked }: WhatIfFinding): string {
  switch (whatIf) {
    case 'margin':
      return margin === ASKED_MARGIN
        ? `Revenue counts at a margin of ${formatRate(margin)} already.`
        : `Revenue counts at a margin of ${formatRate(ASKED_MARGIN)}, not ${formatRate(margin)}.`;
    case 'late':
      return 'Every cost is paid as planned; each year’s benefit comes a year later, the last one’s too late to count.';
    case 'stopped':
      return approach === 'phased'
        ? `Stopped at the second gate: ${formatRate(spent)} of the first year’s cost is spent, and ${formatRate(unlocked)} of the benefit stays.`
        : 'The whole first year is spent, and nothing comes of it.';
    case 'half':
      return 'Every year brings half of what is planned; every cost is paid.';
  }
}

/** The difference to the case delivered as planned: "₹44.6 Cr less". */
export function whatIfChange(change: number): string {
  if (isNoMoney(change)) return 'the same as planned';
  return `${formatMoney(Math.abs(change))} ${change < 0 ? 'less' : 'more'}`;
}

/** What becomes of the word: "Probably → A coin toss", "still Probably". */
export const whatIfWords = (before: Word, now: Word): string =>
  before === now ? `Still “${ANSWER_WORDS[now]}”` : `${ANSWER_WORDS[before]} → ${ANSWER_WORDS[now]}`;
