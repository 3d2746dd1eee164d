import { useResults } from '#bound/context.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';
import { NumberField } from '#bound/fields/number-field.tsx';
import { useScenarioPage } from '#bound/use-scenario-page.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { Page, Section } from '#ui/page.tsx';
import { useArrival } from '#ui/use-arrival.ts';
import { APPROACH_WORDS } from '#words/delivery.ts';
import { DeliveryOpening } from './delivery-opening.tsx';
import { WayTable } from './way-table.tsx';

export interface DeliveryPageProps {
  /** Path of the field to focus on arrival, such as `rollout.bigBangSuccess`. */
  readonly field?: string;
}

/** Whether it gets finished: both ways of rolling out, how each may end and what that is worth. */
export function DeliveryPage({ field }: DeliveryPageProps) {
  const { ref, key } = useScenarioPage();
  const { working } = useResults();
  useArrival(field);
  return (
    <Page>
      <div ref={ref} key={key}>
        <DeliveryOpening read={working} />
        <Section title="How each way may end" prose={<p>Benefit risk is left out here: the outcomes stand for it.</p>}>
          <div className="grid gap-8">
            <WayTable read={working} approach="phased" />
            <WayTable read={working} approach="big_bang" />
          </div>
        </Section>
        <FormSection title="The way of rolling out" prose={<p>The way chosen is the one that trials draw.</p>}>
          <ChoiceField
            path="rollout.approach"
            label="Way of rolling out"
            hint="what the trials draw"
            words={APPROACH_WORDS}
            initial="phased"
          />
          <NumberField path="rollout.bigBangSuccess" />
        </FormSection>
      </div>
    </Page>
  );
}
