import type { Gaining, TrialsEnd } from '#model/findings/answer.ts';
import type { Payback } from '#model/findings/running-sum.ts';
import type { Verdict } from '#model/findings/verdict.ts';
import { formatMoney, formatMoneyBeside } from './figures/money.ts';
import { formatMonths } from './figures/months.ts';
import { counted, formatNumber } from './figures/numbers.ts';
import type { Part } from './grammar/parts.ts';

/** The word that opens the verdict, for the answers that have one. */
export const ANSWER_WORDS = {
  yes: 'Yes.',
  probably: 'Probably.',
  toss: 'A coin toss.',
  no: 'Not as it stands.',
} as const;

const MOST = '19\u00A0in\u00A020';
const ONE = '1\u00A0in\u00A020';

/** What the trials say, up to the amount that ends the clause: "49 trials in 100 gain, 1 in 20 loses more than". */
export function trialsClause(end: TrialsEnd): string {
  switch (end.kind) {
    case 'nearly-all-above':
      return `${MOST} trials stay above`;
    case 'nearly-all-from':
      return `${gainingWords(end.gaining)}, ${MOST} come to at least`;
    case 'few-lose':
      return `${gainingWords(end.gaining)}, ${ONE} loses more than`;
    case 'nearly-all-lose':
      return `${gainingWords(end.gaining)}, ${MOST} lose more than`;
  }
}

function gainingWords(gaining: Gaining): string {
  switch (gaining.kind) {
    case 'none':
      return 'no trial gains';
    case 'hardly':
      return 'fewer than one trial in\u00A01,000 gains';
    case 'counted': {
      const { count, whole } = gaining;
      return `${counted(count, 'trial')} in\u00A0${formatNumber(whole)} ${count === 1 ? 'gains' : 'gain'}`;
    }
  }
}

/**
 * The sentence after the answer's word. It ends with a full stop where no trials are to be heard; else the clause on them
 * and its full stop follow.
 */
export function verdictParts({ answer, years, spent, gained, npv, isTaxed, payback }: Verdict): readonly Part[] {
  const horizon = counted(years, 'year');
  const total = { cell: 'investment.total', text: formatMoney(spent) };
  const worth = { cell: 'finance.npv', text: `NPV ${formatMoneyBeside(npv, [spent, gained])}` };
  switch (answer) {
    case 'nothing-entered':
      return ['A programme for a company of this size takes ', total, ` over ${horizon}.`];
    case 'no-benefit':
      return ['For ', total, ` over ${horizon} you get nothing back: `, worth, '.'];
    case 'nothing-invested':
      return npv === 0
        ? ['Nothing is spent in this case, and nothing comes of it: ', worth, '.']
        : ['Nothing is spent in this case, and what it gives is worth ', worth, '.'];
    case 'yes':
    case 'probably':
    case 'toss':
    case 'no':
    case 'unknown':
      return [
        'For ',
        total,
        ` over ${horizon} you get back `,
        { cell: 'benefits.total', text: formatMoneyBeside(gained, [spent, npv]) },
        isTaxed ? ' before tax: ' : ': ',
        worth,
        isTaxed ? ' after tax, ' : ', ',
        ...paybackParts(payback),
      ];
  }
}

function paybackParts(payback: Payback): readonly Part[] {
  const cell = 'finance.paybackMonths';
  switch (payback.kind) {
    case 'never':
      return [{ cell, text: 'not paid back in that time' }];
    case 'never-in-the-red':
      return [{ cell, text: 'ahead from the first day' }];
    case 'paid-back':
      return ['paid back in ', { cell, text: formatMonths(payback.months) }];
    case 'behind-again':
      return [
        'paid back in ',
        { cell, text: formatMonths(payback.months) },
        `, but behind again in year ${payback.year}`,
      ];
  }
}

/** Why a case without a cost has no verdict. */
export const NO_COST_NOTE = 'Without a cost there is no return to speak of.';
