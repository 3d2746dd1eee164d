import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useContext, useEffect, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { numberInForce } from '#model/document/read.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario, type NeevState } from '#store/neev-store.ts';
import { DataEstateField } from '#bound/company/data-estate-field.tsx';
import { Missing } from '#bound/company/missing.tsx';
import { SizeField } from '#bound/company/size-field.tsx';
import { SizeKept } from '#bound/size-kept.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { draftKey, draftOf, DraftScope } from '#ui/fields/drafts.ts';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { splitBases } from './bases.ts';
import { AccrualEntry } from './accrual-entry.tsx';
import { BaseEntry } from './base-entry.tsx';
import { DescribingEntries } from './describing-entries.tsx';
import { draftsOf, draftsSchema, type Drafts } from './drafts.ts';
import { FormSection } from '#ui/fields/form-section.tsx';
import { NameEntry } from './name-entry.tsx';
import { NumberEntry } from './number-entry.tsx';
import { RefusedCount } from './refused-count.tsx';
import { useArrival } from '#ui/use-arrival.ts';

const RESOLVER = standardSchemaResolver(draftsSchema());

/** The document as it was when the caller was first drawn: later edits do not draw the whole form again. */
function useOpened(): ScenarioDocument {
  const [first] = useState(() => {
    let opened: ScenarioDocument | undefined;
    return (state: NeevState) => (opened ??= shownScenario(state).document);
  });
  return useNeev(first);
}

/** "three years, discounted at 12%, before tax": how the case is judged, while its fields are folded. */
function judged(document: ScenarioDocument): string {
  const value = (path: string) => numberInForce(document, path) ?? 0;
  const tax = value('finance.taxRate');
  return [
    counted(value('finance.years'), 'year'),
    `discounted at ${formatRate(value('finance.discountRate'))}`,
    tax === 0 ? 'before tax' : `taxed at ${formatRate(tax)}`,
  ].join(', ');
}

const HOW_TO_TYPE = 'Type amounts as you would say them: 4.5\u00A0cr, ₹45\u00A0lakh, 12,34,567.';

/** Revenue is asked for first, since the size follows from it. */
const isAskedHere = (base: BaseId) => base !== 'annualRevenue';

const Judged = () => useNeev((state) => judged(shownScenario(state).document));

export interface CompanyFormProps {
  /** Key of the field to focus on arrival. */
  readonly field: string | undefined;
  readonly onRefused: (count: number) => void;
}

/**
 * Every field of the company. The form holds the texts and checks them, once a keystroke. Nothing is submitted: each
 * entry that can be read is in the case at once.
 */
export function CompanyForm({ field, onRefused }: CompanyFormProps) {
  const { seal } = useActions();
  const start = useOpened();
  const scope = useContext(DraftScope);
  const [drafts] = useState(() => draftsOf(start, (path, value) => draftOf(draftKey(scope, path), value)));
  const form = useForm<Drafts>({ resolver: RESOLVER, mode: 'onChange', defaultValues: drafts });
  const { trigger } = form;
  // An entry that could not be read when the screen was left is refused on arrival.
  useEffect(() => void trigger(), [trigger]);
  // Kept from the moment the scenario is opened: a field never folds itself away under the user's hands.
  const [{ inSight, folded, purpose }] = useState(() => splitBases(start));
  useArrival(field);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = element.current;
    form?.addEventListener('focusout', seal);
    return () => form?.removeEventListener('focusout', seal);
  }, [seal]);
  return (
    <FormProvider {...form}>
      <RefusedCount onCount={onRefused} />
      <form ref={element} aria-label="Company" noValidate onSubmit={(event) => event.preventDefault()}>
        <FormSection title="What kind of company" prose={HOW_TO_TYPE} isFirst>
          <BaseEntry base="annualRevenue" />
          <SizeField />
          <DataEstateField />
          <SizeKept />
        </FormSection>
        <FormSection
          title="What a year looks like"
          prose="What data costs you today. Leave out what you do not know: it is not counted, and the verdict says so."
        >
          {inSight.filter(isAskedHere).map((base) => (
            <BaseEntry key={base} base={base} />
          ))}
          {folded.length > 0 && (
            <MoreFields title={capitalise(counted(folded.length, 'more field'))} aside={purpose}>
              {folded.map((base) => (
                <BaseEntry key={base} base={base} />
              ))}
            </MoreFields>
          )}
          <MoreFields title="How the case is judged" aside={<Judged />}>
            <NumberEntry path="finance.years" />
            <NumberEntry path="finance.discountRate" />
            <NumberEntry path="finance.taxRate" />
            <AccrualEntry />
          </MoreFields>
          <MoreFields title="Name, industry and region" aside="for lists and benchmarks only">
            <NameEntry />
            <DescribingEntries />
          </MoreFields>
          <div className="flex flex-col items-start gap-4 pt-6 print:hidden">
            <Missing />
            <ButtonLink href="#/verdict">See the verdict</ButtonLink>
          </div>
        </FormSection>
      </form>
    </FormProvider>
  );
}
