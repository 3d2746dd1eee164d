import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';
import { heldCell, PHASE_PLACES, phaseWeekCell, presentCell } from '#model/plan/hiring-cells.ts';
import { figure } from '#model/sheet/cells.ts';
import { max, min, minus, over, product, sum } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const WEEKS_IN_YEAR = 52;

/** The cell of the team's pay in a year at today's salaries, where people are paid from the week in which they start. */
export const employedCell = (year: number): string => `investment.teamEmployed.${year}`;
const shareCell = (phase: number, year: number) => `plan.yearShare.${phase}.${year}`;
const peopleCell = (role: string, year: number) => `plan.employed.${role}.${year}`;

/** The share of each year in which those who join with a phase are there, the people of each role by it, and their pay. */
export const employedCells = (shape: Shape): readonly Cell[] =>
  yearsOf(shape).flatMap((year) => [
    ...PHASE_PLACES.map((phase) =>
      figure(
        shareCell(phase, year),
        `Share of year ${year} behind the start of phase ${phase}`,
        'fraction',
        max(0, min(1, over(minus(WEEKS_IN_YEAR * year + 1, phaseWeekCell(phase)), WEEKS_IN_YEAR))),
        'A year has 52 weeks.',
      ),
    ),
    ...ROLE_IDS.map((role) =>
      figure(
        peopleCell(role, year),
        `${ROLES[role].label}: people paid in year ${year}`,
        'people',
        sum(
          heldCell(role),
          ...PHASE_PLACES.map((phase) =>
            product(
              minus(
                presentCell(role, phase),
                phase === 1 ? heldCell(role) : presentCell(role, PHASE_PLACES[phase - 2] ?? 1),
              ),
              shareCell(phase, year),
            ),
          ),
        ),
        'Those held all year, the others from the phase that needs them.',
      ),
    ),
    figure(
      employedCell(year),
      `Team in year ${year}, at today's salaries`,
      'rupeesPerYear',
      sum(...ROLE_IDS.map((role) => product(peopleCell(role, year), `salary.${role}`))),
      'People are paid from the week in which they start.',
    ),
  ]);
