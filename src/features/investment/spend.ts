import { beyond, counts, EXIT } from '#model/business-case/left-out.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';

/** What the money goes to, in the order in which it is stacked. */
export const PARTS = {
  team: 'Team',
  infrastructure: 'Infrastructure',
  tools: 'Tools',
  training: 'Training, once',
  consulting: 'Consulting, once',
  actions: 'Actions for readiness, once',
  beyond: 'Beyond the formula, and your own',
  risk: 'Added for cost risk',
} as const;
export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as readonly PartId[];

/** A year's investment, ₹, whole and by part. The first year holds what is paid before the start. */
export interface YearSpend extends Readonly<Record<PartId, number>> {
  readonly year: number;
  readonly total: number;
}

/** The investment of each year by what it goes to; the parts add up to the total. */
export function spendOf(read: Case): readonly YearSpend[] {
  const amount = (id: string) => amountOf(read, id);
  return yearsOf(read.shape).map((year) => {
    const once = year === 1 ? 1 : 0;
    const parts = {
      team: amount(`spend.team.${year}`),
      infrastructure: amount(`spend.infrastructure.${year}`),
      tools: amount(`spend.tools.${year}`),
      training: once * amount('investment.training'),
      consulting: once * amount('investment.consulting'),
      actions: read.shape.actions.length === 0 ? 0 : once * amount('investment.actions'),
      beyond: beyondIn(read, year),
    };
    const total = amount(`investment.year.${year}`);
    const before = Object.values(parts).reduce((sum, each) => sum + each, 0);
    // Exactly nothing without cost risk, whatever the last bit of the sum says.
    const risk = amount('benefits.costRisk') === 0 ? 0 : total - before;
    return { year, total, ...parts, risk };
  });
}

/** What a year costs beyond the formula's own parts, before cost risk: what it leaves out, and lines of one's own. */
function beyondIn(read: Case, year: number): number {
  const { shape } = read;
  const cells = [...(year === 1 ? beyond(shape, 0) : []), ...beyond(shape, year)];
  const exit =
    year === shape.years && counts(shape, 'finance.exitCost')
      ? amountOf(read, EXIT) / amountOf(read, 'investment.caution')
      : 0;
  return cells.reduce((sum, id) => sum + amountOf(read, id), exit);
}

/** The parts that cost anything in any year. */
export const partsIn = (years: readonly YearSpend[]): readonly PartId[] =>
  PART_IDS.filter((part) => years.some((year) => year[part] > 0));
