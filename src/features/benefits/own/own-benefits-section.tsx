import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { ownBenefitsIn } from '#model/document/own-line-edits.ts';
import { OWN_BENEFITS } from '#model/document/own-lines.ts';
import { OwnLineList } from '#bound/own-lines/own-line-list.tsx';
import { Section } from '#ui/page.tsx';
import { OWN_WORDS } from '#words/own-lines.ts';
import { OwnBenefitRow } from './own-benefit-row.tsx';
import { useNewBenefit } from './use-new-benefit.tsx';

const QUARTERS_IN_YEAR = 4;

/** What all benefits of one's own come to, ₹ a year at full maturity. */
const totalOf = (read: Case): number =>
  read.shape.ownBenefits.reduce((sum, { id }) => sum + amountOf(read, `benefits.lines.${id}`), 0);

/** Benefits that the catalogue has no line for. */
export function OwnBenefitsSection({ read }: { readonly read: Case }) {
  const quarters = QUARTERS_IN_YEAR * read.shape.years;
  const lines = ownBenefitsIn(read.document);
  const words = OWN_WORDS[OWN_BENEFITS];
  const begins = useNewBenefit(quarters);
  return (
    <Section title={words.title(totalOf(read), lines.length)} prose={<p>{words.note}</p>}>
      <OwnLineList side={OWN_BENEFITS} count={lines.length} begins={begins}>
        {lines.map((line, k) => (
          <OwnBenefitRow
            key={line.id}
            line={line}
            quarters={quarters}
            isFirst={k === 0}
            isLast={k === lines.length - 1}
          />
        ))}
      </OwnLineList>
    </Section>
  );
}
