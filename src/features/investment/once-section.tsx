import { trainsByHead } from '#model/business-case/left-out.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { COMPLEXITIES } from '#model/facts/company.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';

/** Tools each year; training and consulting once. */
export function OnceSection({ read }: { readonly read: Case }) {
  const { complexity, consultingGiven, trainingSum } = read.shape;
  const isByPaths = trainingSum !== null;
  const base = consultingGiven ? null : figureOf(read, 'consulting.base');
  const inAll = formatMoney(amountOf(read, 'investment.training'));
  const training = `${formatNumber(amountOf(read, 'investment.headcount'))} people of the new team, ${inAll} in all, paid once.`;
  return (
    <FormSection
      title={`Tools each year; ${inAll} of training and ${formatMoney(amountOf(read, 'investment.consulting'))} of consulting once`}
      prose={<p>The source names these and gives no figures; ours make its first-year totals come out within 1%.</p>}
    >
      <NumberField path="investment.toolsAnnual" />
      <NumberField path="investment.growth.tools" hint="how much dearer licences become a year" />
      {trainsByHead(read.shape) && (
        <NumberField
          path="investment.trainingPerPerson"
          description={isByPaths ? 'Only for whoever replaces somebody that left.' : training}
        />
      )}
      {isByPaths && (
        <p className="border-b border-rule py-4 text-table">
          {inAll} of training is what the learning paths come to.{' '}
          <a href="#/team/skills" className="underline-link">
            Change them
          </a>
        </p>
      )}
      <NumberField
        path="investment.consulting"
        computed={amountOf(read, 'investment.consulting')}
        description={
          base === null
            ? 'Your own amount. Empty the field to work it out from size and complexity again.'
            : `${formatMoney(base)} for this size, of which a ${COMPLEXITIES[complexity].toLowerCase()} data estate needs ${formatRate(amountOf(read, 'consulting.complexity'))}.`
        }
      />
    </FormSection>
  );
}
