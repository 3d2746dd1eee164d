import { wayCell } from '#model/delivery/outcomes.ts';
import { figure } from '#model/sheet/cells.ts';
import { cell, product } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** What is asked for today, ₹: in phases the pilot, whose gate decides on the rest; all at once the whole first year. */
export const ASKED_CELLS: readonly Cell[] = [
  figure(
    wayCell('phased', 'asked'),
    'Asked for today: the pilot',
    'rupees',
    product('rollout.costShares.0', 'investment.year.1'),
    "The pilot's share of the first year's cost. Each later phase is asked for at the gate before it.",
  ),
  figure(
    wayCell('big_bang', 'asked'),
    'Asked for today: the first year',
    'rupees',
    cell('investment.year.1'),
    'All at once, the whole first year is committed.',
  ),
];
