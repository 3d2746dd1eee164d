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
    amount: 'Amount, ₹',
    example: 'Licence migration',
  },
  'benefits.ownLines': {
    title: (total, count) =>
      count === 0
        ? 'A benefit that is not in the list?'
        : `${capitalise(counted(count, 'benefit'))} of your own: ${formatMoney(total)} a year`,
    note: 'Whatever else the programme brings you. Benefit risk is taken off it; revenue passes attribution and margin unless you switch that off; it follows the ramp unless you hold it flat.',
    name: 'Name of the benefit',
    amount: 'Amount, ₹ a year',
    example: 'Fines not paid',
  },
};

export const OWN_LINE_WORDS = {
  yours: 'A line of your own',
  add: 'Add',
  kind: 'Kind',
  when: 'When',
  from: 'From',
  to: 'To',
  growth: 'Growth',
  start: 'First quarter',
  ramped: 'Ramped',
  attributed: 'Attributed',
  up: 'move up',
  down: 'move down',
  remove: 'delete',
  added: 'Line added',
  removed: 'Line deleted',
  moved: 'Line moved',
  changed: 'Line changed',
  pasted: 'Lines pasted',
  paste: 'Paste rows from a spreadsheet',
  pasteHint:
    'One line a row: a name, a tab, an amount, such as “Licence ⇥ 45 lakh”. Rows pasted into the name above are read alike.',
  pasteAction: 'Add these rows',
  noAmount: 'A line needs an amount, such as ₹45 lakh; 0 or the switch takes it out of the case.',
  noName: 'A line needs a name.',
} as const;

/** Why no more can be added. */
export const fullWords = (most: number): string => `${most} lines are the most; delete or join some to add another.`;

/** What was done to a line, as the last edit says it: "Line deleted: Licence". */
export const lineEditWords = (what: string, name: string): string => `${what}: ${name}`;

/** Why a name is not taken. @param longest letters that it may have */
export const longNameWords = (longest: number): string =>
  `A name has ${longest} letters at most; shorten it. The old one is still in use.`;

/** A row that was not read: its number and the reason. */
export const refusedRowWords = ({ row, problem }: { readonly row: number; readonly problem: string }): string =>
  `Row ${row}: ${problem}`;

/** Rows that were read and for which there was no room. */
export const leftRowsWords = (count: number): string =>
  `${capitalise(counted(count, 'row'))} did not fit and ${count === 1 ? 'stays' : 'stay'} in the box; delete or join some lines first.`;

/** A year of the horizon in which a cost of one's own is paid; one behind it only where it is the one in force. */
export function yearChoices(first: number, years: number, inForce: number): Readonly<Record<string, string>> {
  const within = Array.from({ length: Math.max(0, years + 1 - first) }, (_, k) => k + first);
  return Object.fromEntries(
    [...(inForce < first ? [inForce] : []), ...within, ...(inForce > years ? [inForce] : [])].map((year) => [
      `${year}`,
      year > years ? `${yearWords(year)}, after the horizon` : yearWords(year),
    ]),
  );
}

/** What came of a paste: "Three rows added; two were not read." */
export const pastedWords = (added: number, refused: number): string =>
  `${capitalise(counted(added, 'row'))} added${refused === 0 ? '.' : `; ${counted(refused, 'row')} ${refused === 1 ? 'was' : 'were'} not read:`}`;
