import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { rampCurves, rampReachOf } from '#model/findings/ramp.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { NumberField } from '#bound/fields/number-field.tsx';
import { SourcedText } from '#ui/source-note.tsx';
import { Explained } from '#ui/explained.tsx';
import { Said } from '#ui/said.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { counted } from '#words/figures/numbers.ts';
import { RAMP_LABELS, RAMP_MEANING, rampTitle, readinessRampSentence } from '#words/benefits/ramp.ts';
import { BenefitYears } from './benefit-years.tsx';
import { RampCurve } from './ramp-curve.tsx';
import { rampTable } from '#features/benefits/shared/tables.ts';

/** How soon the benefits come: the ramp as a curve beside its alternatives, then each year. */
export function RampSection({ read }: { readonly read: Case }) {
  const { ramp } = read.shape;
  const years = yearsOf(read.shape);
  const curves = rampCurves(read);
  const title = rampTitle(rampReachOf(read));
  const total = amountOf(read, 'benefits.total');
  const isEntered = hasFigures(read.document);
  return (
    <FormSection
      title={title}
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
          {ramp === 'readiness' && (
            <p>
              <Said
                parts={readinessRampSentence(
                  amountOf(read, 'readiness.score'),
                  amountOf(read, 'benefits.ramp.start'),
                  amountOf(read, 'benefits.ramp.step'),
                )}
              />
            </p>
          )}
        </>
      }
    >
      <div className="pb-8">
        <ChartFrame
          title={`Share of the full benefit by year: ${title}`}
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
        description={<SourcedText>{RAMP_MEANING[ramp]}</SourcedText>}
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
