import { INDUSTRIES, REGIONS } from '#model/facts/company.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';

const BENCHMARKS = 'for benchmarks only';

/** The two choices that only describe the company. A choice is never a draft: the scenario has it at once. */
export function DescribingEntries() {
  return (
    <>
      <ChoiceField
        path="company.industry"
        label="Industry"
        hint="whom to compare with"
        words={INDUSTRIES}
        initial="other"
        unfolding={BENCHMARKS}
      />
      <ChoiceField
        path="company.region"
        label="Region"
        hint="where most of the team works"
        words={REGIONS}
        initial="other"
        unfolding={BENCHMARKS}
      />
    </>
  );
}
