import { numberField } from '#model/document/fields.ts';
import { formatByUnit } from './by-unit.ts';
import { formatMoney } from './money.ts';
import { counted } from './numbers.ts';

/** A kept value in the words of its unit; a team is told by its people. */
export const keptText = (path: string, value: number): string =>
  formatByUnit(value, path === 'investment.team' ? 'people' : numberField(path).unit, 'entry');

/** "which makes the case ₹2.1 Cr cheaper over three years" */
export function keptEffect(effect: number, years: number): string {
  const over = `over ${counted(years, 'year')}`;
  if (Math.abs(effect) < 1) return `at the same cost ${over}`;
  return `which makes it ${formatMoney(Math.abs(effect))} ${effect < 0 ? 'cheaper' : 'dearer'} ${over}`;
}
