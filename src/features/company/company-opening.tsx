import { figureOf } from '#model/business-case/read-case.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { Explained } from '#ui/explained.tsx';
import { sayAmount } from '#words/figures/say-amount.ts';
import { Opening } from '#ui/opening.tsx';
import { isUnentered, kindOf, objectionOf, spendingClause } from './sentence.ts';

const REVENUE = 'company.annualRevenue';

/** The company in one sentence, with what is missing or what the case rests on. */
export function CompanyOpening({ refused }: { readonly refused: number }) {
  const company = useNeev((state) => shownScenario(state).document.company) ?? {};
  const { working } = useResults();
  const { annualRevenue: revenue } = company;
  const objection = objectionOf(company, working, refused);
  if (isUnentered(company)) {
    const isBlank = Object.keys(company).length === 0;
    return (
      <Opening testId="opening" objection={objection}>
        {isBlank ? 'A company yet to be described.' : `${kindOf(company)}, its figures yet to come.`}
      </Opening>
    );
  }
  const hasCell = working.sheet.index.has(REVENUE);
  const amount = revenue === undefined ? '' : sayAmount(revenue);
  return (
    <Opening testId="opening" objection={objection}>
      {kindOf(company)} with{' '}
      {revenue === undefined || revenue === 0 ? (
        revenue === undefined ? (
          'revenue yet to be entered'
        ) : (
          'no revenue'
        )
      ) : (
        <>
          {hasCell ? (
            <Explained cell={REVENUE} dataValue={figureOf(working, REVENUE) ?? ''}>
              {amount}
            </Explained>
          ) : (
            amount
          )}{' '}
          in revenue
        </>
      )}{' '}
      and {spendingClause(company)}.
    </Opening>
  );
}
