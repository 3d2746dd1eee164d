import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { ownCostsIn } from '#model/document/own-line-edits.ts';
import { OWN_COSTS } from '#model/document/own-lines.ts';
import { OwnLineList } from '#bound/own-lines/own-line-list.tsx';
import { Section } from '#ui/page.tsx';
import { OWN_WORDS } from '#words/own-lines.ts';
import { OwnCostRow } from './own-cost-row.tsx';
import { useNewCost } from './use-new-cost.tsx';

/** What all costs of one's own come to before cost risk, ₹. */
const totalOf = (read: Case): number =>
  [0, ...yearsOf(read.shape)].reduce(
    (sum, year) =>
      read.sheet.index.has(`investment.own.${year}`) ? sum + amountOf(read, `investment.own.${year}`) : sum,
    0,
  );

/** Costs that the formula has no line for. */
export function OwnCostsSection({ read }: { readonly read: Case }) {
  const { years } = read.shape;
  const lines = ownCostsIn(read.document);
  const words = OWN_WORDS[OWN_COSTS];
  const begins = useNewCost(years);
  return (
    <Section title={words.title(totalOf(read), lines.length)} prose={<p>{words.note}</p>}>
      <OwnLineList side={OWN_COSTS} count={lines.length} begins={begins}>
        {lines.map((line, k) => (
          <OwnCostRow key={line.id} line={line} years={years} isFirst={k === 0} isLast={k === lines.length - 1} />
        ))}
      </OwnLineList>
    </Section>
  );
}
