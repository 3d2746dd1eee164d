import { useId } from 'react';
import { isUniform } from '#model/business-case/benefit-times.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip } from '#ui/chart/strip.tsx';
import { Explained } from '#ui/explained.tsx';
import { STARTS_WORDS } from '#words/benefits/starts.ts';
import { moneyScale } from '#words/figures/money-scale.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';

const BAR = 14;

/** What each year brings: the share reached, growth included in the amount, and all years together. */
export function BenefitYears({ read }: { readonly read: Case }) {
  const titleId = useId();
  const years = yearsOf(read.shape).map((year) => ({ year, amount: amountOf(read, `benefits.year.${year}`) }));
  const largest = Math.max(0, ...years.map(({ amount }) => amount));
  const total = amountOf(read, 'benefits.total');
  const money = moneyScale([total]);
  return (
    <section aria-labelledby={titleId} className="pt-6">
      <h3 id={titleId} className="mb-2 font-serif text-subject font-semibold">
        What each year brings
      </h3>
      <table className="tnum w-full text-table">
        <thead>
          <tr className="border-b border-rule text-small text-muted">
            <th scope="col" className="py-1.5 text-start font-normal">
              Year
            </th>
            <th scope="col" className="py-1.5 pl-3 text-end">
              Reached
            </th>
            <th scope="col" className="py-1.5 pl-3 text-end">
              {money.head}
            </th>
            <td className="w-1/2" aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, amount }) => (
            <tr key={year} className="border-b border-rule">
              <th scope="row" className="py-1.5 font-normal whitespace-nowrap">
                Year {year}
              </th>
              <td className="py-1.5 pl-3 text-end">
                <Explained cell={`benefits.maturity.${year}`} size="plain">
                  {formatRate(amountOf(read, `benefits.maturity.${year}`))}
                </Explained>
              </td>
              <td className="py-1.5 pl-3 text-end">
                <Explained cell={`benefits.year.${year}`} size="plain">
                  {money.write(amount)}
                </Explained>
              </td>
              <td className="py-1.5 pl-4" aria-hidden="true">
                <Strip x={[0, largest > 0 ? largest : 1]} height={BAR}>
                  <Bar span={[0, amount]} at={0.5} size={BAR} look={SOLID} />
                </Strip>
              </td>
            </tr>
          ))}
          <tr className="border-t border-ink font-semibold">
            <th scope="row" colSpan={2} className="py-2 font-semibold">
              {capitalise(counted(years.length, 'year'))}
            </th>
            <td className="py-2 pl-3 text-end">
              <Explained cell="benefits.total" size="plain">
                {money.write(total)}
              </Explained>
            </td>
            <td aria-hidden="true" />
          </tr>
        </tbody>
      </table>
      {!isUniform(read.shape) && <p className="mt-2 text-small text-muted">{STARTS_WORDS.reached}</p>}
    </section>
  );
}
