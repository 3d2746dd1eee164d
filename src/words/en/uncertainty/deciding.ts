import { turningOf } from '#model/findings/uncertainty/breakeven.ts';
import type { DriverOrder, DriverRow, TurningPoint } from '#model/findings/uncertainty/driver-rows.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import type { SobolIndex } from '#model/uncertainty/findings.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { breakevenSentence } from './breakeven.ts';
import { driverRounded, driverValue } from './drivers.ts';
import { shareText } from './sobol.ts';

/** Over the sentence of the tab, while what it rests on is on its way or came to nothing. */
export const DECIDING_OPENING = {
  waiting: 'What decides it is being worked out.',
  failed: 'What decides it could not be worked out.',
  nothing: 'Nothing varies, so nothing decides it.',
  giveRange: 'Give a figure a range under “Ranges”, and see what it does.',
} as const;

/** Heads of the table of drivers, with what each means. */
export const DRIVER_HEADS = {
  driver: 'Driver',
  turning: 'Break-even',
  share: 'Share of the spread',
  worth: 'Worth knowing',
  everything: 'Everything at once',
  ceiling: 'the ceiling for any study, survey or trial',
} as const;

export const DRIVER_NOTES = {
  turning:
    'The value at which the NPV is ₹0, this driver moved by itself over all that its field accepts. Of how far it gets: the odds of every gate at which going in phases is worth nothing on average.',
  first:
    'By itself, first-order Sobol index: the share of the variance of the NPV that would go if this driver alone were known. Beside it what 95 in 100 repeats of the sampling hold.',
  total:
    'With all it works through, total Sobol index: the share of the variance that would stay if all but this driver were known; what it does together with others included.',
  worth:
    'The most it is worth paying to know it before deciding (EVPPI): nothing where no finding would change the decision.',
} as const;

/** What the rows are put in order by. */
export const ORDER_LABEL = 'Order by';
export const ORDER_NAMES: Readonly<Record<DriverOrder, string>> = {
  swing: 'Swing',
  turning: 'Break-even',
  share: 'Share',
  worth: 'Worth',
};

/** Where the answer turns, in a cell: the value, and under it from where, or what else there is to say. */
export interface TurningWords {
  readonly value: string;
  readonly note: string;
  /** The same in a sentence without its full stop. */
  readonly sentence: string;
}

/** @param gains whether the case, or of delivery going in phases, gains now */
export function turningWords({ of }: Pick<DriverRow, 'of'>, turning: TurningPoint, gains: boolean): TurningWords {
  const isDelivery = of.path === DELIVERY;
  const write = (value: number) => (isDelivery ? `${formatOdds(value)} a gate` : driverRounded(of, value));
  const own = isDelivery ? formatOdds(turning.own) : driverValue(of, turning.own);
  const kind = turningOf(turning, gains);
  const sentence = breakevenSentence(kind, write);
  switch (kind.kind) {
    case 'never':
      return { value: NO_FIGURE, note: kind.gains ? 'survives any' : 'not by itself', sentence };
    case 'on-the-line':
      return { value: write(turning.own), note: 'where it stands', sentence };
    case 'turns':
      return { value: write(kind.value), note: `${kind.way === 'falls' ? 'down' : 'up'} from ${own}`, sentence };
  }
}

/** What an index is known to lie between: "77–81%"; undefined where both ends are told alike. */
function between({ low, high }: SobolIndex): string | undefined {
  const [from, to] = [shareText(Math.max(0, low)), shareText(Math.max(0, high))];
  return from === to ? undefined : `${from.replace(/%$/, '')}–${to}`;
}

/** A driver's share of the spread, in a cell: by itself with its interval, and in all where that is told otherwise. */
export interface ShareWords {
  readonly first: string;
  readonly firstBetween: string | undefined;
  readonly total: string | undefined;
}

export function shareWords({ first, total }: { readonly first: SobolIndex; readonly total: SobolIndex }): ShareWords {
  const [own, all] = [shareText(Math.max(0, first.value)), shareText(Math.max(0, total.value))];
  const range = between(total);
  const inAll = `${all} in all${range === undefined ? '' : ` (${range})`}`;
  return {
    first: own,
    firstBetween: between(first),
    total: own === all && between(first) === range ? undefined : inAll,
  };
}

/** What readers are told the table is. */
export const DRIVERS_CAPTION =
  'What each driver does alone, where the answer turns, its share of the spread, and what knowing it is worth';

/** In place of the table. */
export const NO_DRIVER = {
  title: 'Nothing to compare',
  children: 'Every driver is fixed, or has no range. Choose a set of ranges under “Ranges”, or open one driver.',
} as const;
