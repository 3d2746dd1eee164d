import { numberField } from '#model/document/fields.ts';
import { formatByUnit } from './figures/by-unit.ts';
import { formatMoney } from './figures/money.ts';
import { counted, formatNumber } from './figures/numbers.ts';

/** A kept value as it stands in a table: counts bare, since their unit is in the row's name. A team counts people. */
export function keptText(path: string, value: number): string {
  const unit = path === 'investment.team' ? 'people' : numberField(path).unit;
  return unit === 'rupees' || unit === 'rupeesPerYear' ? formatByUnit(value, unit, 'entry') : formatNumber(value);
}

/** "which makes the case ₹2.1 Cr cheaper over three years" */
export function keptEffect(effect: number, years: number): string {
  const over = `over ${counted(years, 'year')}`;
  if (Math.abs(effect) < 1) return `at the same cost ${over}`;
  return `which makes it ${formatMoney(Math.abs(effect))} ${effect < 0 ? 'cheaper' : 'dearer'} ${over}`;
}
