import type { Gaining, TrialsEnd } from '#model/findings/answer.ts';
import { counted, formatNumber } from './figures/numbers.ts';

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
