import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { Swatch } from '#ui/chart/swatch.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { formatRoi } from '#words/figures/percent.ts';
import { shareWords } from '#words/figures/shares.ts';
import { Section } from '#ui/page.tsx';
import { PART_LOOK } from './part-look.ts';
import { SpendChart } from './spend-chart.tsx';
import { PARTS, partsIn, spendOf, type PartId, type YearSpend } from './spend.ts';
import { spendTable } from './tables.ts';

/** What each year costs, and what the money goes to. */
export function SpendSection({ read }: { readonly read: Case }) {
  const years = spendOf(read);
  const parts = partsIn(years);
  const total = amountOf(read, 'investment.total');
  const money = moneyScale(years.map((year) => year.total));
  // Nothing to draw: the opening has said so.
  if (total === 0) return null;
  const title = findingOf(years, parts, total);
  return (
    <Section
      isFirst
      title={title}
      prose={<p>In {money.head}, as spent and not discounted. The first year holds what is paid before the start.</p>}
    >
      <ChartFrame
        title={`Investment by year and part: ${title}`}
        fileName="neev-investment"
        unit={money.head}
        legend={parts.map((part) => ({ label: PARTS[part], ...PART_LOOK[part] }))}
        table={spendTable(read)}
      >
        <SpendChart years={years} parts={parts} money={money} />
      </ChartFrame>
      <ul className="mt-3" aria-label={`What it goes to, ${money.head} over all years`}>
        {parts.map((part) => {
          const sum = sumOf(years, part);
          return (
            <li key={part} className="flex items-center gap-3 border-b border-rule py-1.5 text-table">
              <Swatch look={PART_LOOK[part]} size={14} />
              <span className="flex-1">{PARTS[part]}</span>
              <span className="tnum">{money.write(sum)}</span>
              <span className="tnum w-12 text-end text-muted">{shareText(sum / total)}</span>
            </li>
          );
        })}
        <li className="flex items-center gap-3 border-t border-ink py-2 text-table font-semibold">
          <span className="flex-1">{capitalise(counted(years.length, 'year'))}</span>
          <span className="tnum">
            <Explained cell="investment.total" size="plain">
              {money.write(total)}
            </Explained>
          </span>
          <span className="w-12" />
        </li>
      </ul>
    </Section>
  );
}

/** A share in whole per cents; a part that costs something is never 0%. */
const shareText = (share: number) => (share > 0 && share < 0.005 ? '<1%' : formatRoi(share));

const sumOf = (years: readonly YearSpend[], part: PartId) => years.reduce((sum, year) => sum + year[part], 0);

const PART_IN_SENTENCE: Readonly<Record<PartId, string>> = {
  team: 'the team',
  infrastructure: 'infrastructure',
  tools: 'tools',
  training: 'training',
  consulting: 'consulting',
  actions: 'actions for readiness',
  beyond: 'what the formula leaves out and costs of your own',
  risk: 'caution for cost risk',
};

function findingOf(years: readonly YearSpend[], parts: readonly PartId[], total: number): string {
  const [first] = parts.toSorted((left, right) => sumOf(years, right) - sumOf(years, left));
  if (first === undefined) return 'What it goes to';
  return capitalise(`${shareWords(sumOf(years, first) / total, ['goes', 'go'])} to ${PART_IN_SENTENCE[first]}`);
}
