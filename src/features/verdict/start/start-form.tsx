import { useEffect, useRef } from 'react';
import { figuresThatMatter } from '#model/business-case/entered.ts';
import { numberField } from '#model/document/fields.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { DataEstateField } from '#bound/company/data-estate-field.tsx';
import { Missing } from '#bound/company/missing.tsx';
import { SizeField } from '#bound/company/size-field.tsx';
import { TeamCost } from '#bound/company/team-cost.tsx';
import { useActions, useNeev } from '#bound/context.ts';
import { NumberField } from '#bound/fields/number-field.tsx';
import { shownScenario } from '#store/neev-store.ts';
import { Button } from '#ui/button.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { useStill } from '#ui/use-still.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';

export interface StartFormProps {
  readonly isBlank: boolean;
  /** The path of the field to focus on arrival. */
  readonly field?: string;
  readonly onDone: () => void;
}

/** How many of the amounts that matter stand in sight; with the size they are four answers. */
const IN_SIGHT = 3;

/** One yearly amount: what it is, where it is found, and for the data team a way to work it out. */
function Amount({ base }: { readonly base: BaseId }) {
  const path = `company.${base}`;
  return (
    <NumberField
      path={path}
      description={numberField(path).found}
      blank="not given"
      {...(base === 'dataTeamCost' ? { helper: <TeamCost /> } : {})}
    />
  );
}

/** The few answers that a verdict needs, asked for on the verdict itself; the rest is folded, or on the company's screen. */
export function StartForm({ isBlank, field, onDone }: StartFormProps) {
  const { seal } = useActions();
  const document = useNeev((state) => shownScenario(state).document);
  const ref = useRef<HTMLDivElement>(null);
  useArrival(field);
  useStill(ref);
  useEffect(() => {
    const held = ref.current;
    held?.addEventListener('focusout', seal);
    return () => held?.removeEventListener('focusout', seal);
  }, [seal]);
  const asked = figuresThatMatter(document);
  const [[revenue, ...costs], folded] = [asked.slice(0, IN_SIGHT), asked.slice(IN_SIGHT)];
  const also = [...folded.map((base) => inSentence(numberField(`company.${base}`).label)), 'the data estate'];
  return (
    <div ref={ref} data-screen-only>
      <FormSection
        title="Four figures begin it"
        prose={<p>Type amounts as you would say them: 4.5&nbsp;cr, ₹45&nbsp;lakh, 12,34,567.</p>}
        isFirst
      >
        {revenue !== undefined && <Amount base={revenue} />}
        <SizeField />
        {costs.map((base) => (
          <Amount key={base} base={base} />
        ))}
        <MoreFields title={capitalise(listed(also))} aside="for a surer answer">
          {folded.map((base) => (
            <Amount key={base} base={base} />
          ))}
          <DataEstateField />
        </MoreFields>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-6">
          {!isBlank && (
            <Button kind="primary" onPress={onDone}>
              See the verdict
            </Button>
          )}
          <LinkButton href="#/company">Everything about the company</LinkButton>
        </div>
        <div className="pt-4 empty:hidden">
          <Missing />
        </div>
      </FormSection>
    </div>
  );
}
