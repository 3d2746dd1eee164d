import { hasFigures } from '#model/business-case/entered.ts';
import { formatScore } from '#words/figures/score.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import type { RampKind } from '#model/document/document.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { NumberField } from '#bound/fields/number-field.tsx';
import { SourcedText } from '#ui/source-note.tsx';
import { Explained } from '#ui/explained.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { BenefitYears } from './benefit-years.tsx';
import { RAMP_LABELS, rampCurves } from './ramp-curves.ts';
import { RampCurve } from './ramp-curve.tsx';
import { rampTable } from './tables.ts';

/** How soon the benefits come: the ramp as a curve beside its alternatives, then each year. */
export function RampSection({ read }: { readonly read: Case }) {
  const { ramp } = read.shape;
  const years = yearsOf(read.shape);
  const curves = rampCurves(read);
  const total = amountOf(read, 'benefits.total');
  const isEntered = hasFigures(read.document);
  return (
    <FormSection
      title={findingOf(read)}
      prose={
        <>
          <p>
            {isEntered && (
              <>
                Over {counted(years.length, 'year')} the benefits come to{' '}
                <Explained cell="benefits.total">{formatMoney(total)}</Explained>.{' '}
              </>
            )}
            The curve is the share of the full benefit that each year reaches, before growth.
          </p>
          {ramp === 'readiness' && <LinkedToReadiness read={read} />}
        </>
      }
    >
      <div className="pb-8">
        <ChartFrame
          title={`Share of the full benefit by year: ${findingOf(read)}`}
          fileName="neev-benefit-ramp"
          table={rampTable(read)}
        >
          <RampCurve curves={curves} chosen={ramp} />
        </ChartFrame>
      </div>
      <ChoiceField
        path="benefits.ramp.kind"
        label="Ramp"
        hint="how fast benefits arrive"
        hasOrigin
        words={RAMP_LABELS}
        initial="source"
        description={<SourcedText>{MEANING[ramp]}</SourcedText>}
      />
      {ramp === 'source' && (
        <>
          <NumberField path="benefits.ramp.start" hint="share of the full benefit in year 1" />
          <NumberField path="benefits.ramp.step" hint="further share each year, up to 100%" />
        </>
      )}
      <NumberField path="benefits.growth" hint="a year, on top of the ramp" />
      {isEntered && <BenefitYears read={read} />}
    </FormSection>
  );
}

const MEANING: Readonly<Record<RampKind, string>> = {
  source: 'Half in the first year and a quarter more each year (§4), unless you say otherwise below.',
  readiness: 'The readier the organisation, the sooner: at a score of 50 it is the source’s ramp.',
  flat: 'All of it from the first day, as §8 counts.',
};

function LinkedToReadiness({ read }: { readonly read: Case }) {
  return (
    <p>
      At a readiness of <Explained cell="readiness.score">{formatScore(amountOf(read, 'readiness.score'))}</Explained>{' '}
      it starts at <Explained cell="benefits.ramp.start">{formatRate(amountOf(read, 'benefits.ramp.start'))}</Explained>{' '}
      and adds <Explained cell="benefits.ramp.step">{formatRate(amountOf(read, 'benefits.ramp.step'))}</Explained> a
      year.
    </p>
  );
}

function findingOf(read: Case): string {
  const years = yearsOf(read.shape);
  const full = years.find((year) => amountOf(read, `benefits.maturity.${year}`) >= 1);
  if (full === 1) return 'All of it from the first year';
  if (full !== undefined) return `All of it only from year ${full}`;
  const last = years.at(-1) ?? 1;
  return `Even year ${last} reaches only ${formatRate(amountOf(read, `benefits.maturity.${last}`))} of it`;
}
