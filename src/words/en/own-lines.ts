import type { OwnSide } from '#model/document/own-line-edits.ts';
import type { OwnBenefit, OwnCost } from '#model/document/own-lines.ts';
import { formatMoney } from './figures/money.ts';
import { capitalise, counted } from './figures/numbers.ts';

/** Kinds of a cost of one's own. */
export const COST_KIND_WORDS: Readonly<Record<OwnCost['kind'], string>> = { once: 'Once', yearly: 'Each year' };

/** Kinds of a benefit of one's own, the firmest first. */
export const BENEFIT_KIND_WORDS: Readonly<Record<OwnBenefit['kind'], string>> = {
  cash: 'Cash saved',
  revenue: 'Revenue',
  capacity: 'Capacity freed',
  avoided: 'Loss avoided',
};

export const yearWords = (year: number): string => (year === 0 ? 'before the start' : `year ${year}`);

interface SideWords {
  readonly title: (total: number, count: number) => string;
  readonly note: string;
  readonly name: string;
  readonly amount: string;
  readonly example: string;
}

/** What stands around the lines of either side. */
export const OWN_WORDS: Readonly<Record<OwnSide, SideWords>> = {
  'investment.ownLines': {
    title: (total, count) =>
      count === 0
        ? 'A cost that is not in the list?'
        : `${capitalise(counted(count, 'cost'))} of your own: ${formatMoney(total)} over all years`,
    note: 'Whatever else the programme costs you: a licence, a migration, a rented floor. It counts like every other cost, cost risk included.',
    name: 'Name of the cost',
    amount: 'Amount, ₹ once or a year',
    example: 'Licence migration',
  },
  'benefits.ownLines': {
    title: (total, count) =>
      count === 0
        ? 'A benefit that is not in the list?'
        : `${capitalise(counted(count, 'benefit'))} of your own: ${formatMoney(total)} a year`,
    note: 'Whatever else the programme brings you. Benefit risk is taken off it; revenue passes attribution and margin unless you switch that off; it follows the ramp unless you hold it flat.',
    name: 'Name of the benefit',
    amount: 'Amount, ₹ a year at full maturity',
    example: 'Fines not paid',
  },
};

export const OWN_LINE_WORDS = {
  yours: 'A line of your own',
  add: 'Add',
  kind: 'Kind',
  from: 'From',
  to: 'To',
  growth: 'Growth',
  start: 'First quarter',
  ramped: 'Ramped',
  attributed: 'Attributed',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  added: 'Line added',
  removed: 'Line deleted',
  moved: 'Line moved',
  changed: 'Line changed',
  pasted: 'Lines pasted',
  paste: 'Paste rows from a spreadsheet',
  pasteHint: 'One line a row: a name, a tab, an amount, such as “Licence ⇥ 45 lakh”.',
  pasteAction: 'Add these rows',
  noAmount: 'A line needs an amount; 0 or the switch takes it out of the case.',
  noName: 'A line needs a name.',
} as const;

/** Why no more can be added. */
export const fullWords = (most: number): string => `${most} lines are the most; delete or join some to add another.`;

/** What came of a paste: "Three rows added; two were not read." */
export const pastedWords = (added: number, refused: number): string =>
  `${capitalise(counted(added, 'row'))} added${refused === 0 ? '.' : `; ${counted(refused, 'row')} ${refused === 1 ? 'was' : 'were'} not read:`}`;
