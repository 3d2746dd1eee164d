import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';
import type { ChartTable } from '#ui/chart/table.ts';
import { aYear, moneyUnit, unitFor } from '#ui/chart/table-units.ts';
import { PARTS, partsIn, spendOf } from './spend.ts';

export function spendTable(read: Case): ChartTable {
  const years = spendOf(read);
  const parts = partsIn(years);
  const unit = moneyUnit(years.map(({ total }) => total));
  return {
    columns: [{ label: 'Year' }, ...[...parts.map((part) => PARTS[part]), 'Total'].map((label) => ({ label, unit }))],
    rows: years.map((year) => [`Year ${year.year}`, ...parts.map((part) => year[part]), year.total]),
  };
}

export function teamTable(read: Case): ChartTable {
  const column = (start: string) => ROLE_IDS.map((role) => amountOf(read, `${start}.${role}`));
  const [people, salaries, costs] = [column('investment.team'), column('salary'), column('teamCost')];
  return {
    columns: [
      { label: 'Role' },
      { label: 'Number', unit: unitFor('people', []) },
      { label: 'Salary', unit: aYear(moneyUnit(salaries)) },
      { label: 'Cost', unit: aYear(moneyUnit(costs)) },
    ],
    rows: ROLE_IDS.map((role, k) => [ROLES[role].label, people[k] ?? null, salaries[k] ?? null, costs[k] ?? null]),
  };
}
