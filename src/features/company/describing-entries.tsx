import { COMPLEXITIES, INDUSTRIES, REGIONS, SIZES } from '#model/facts/company.ts';
import { ChoiceField } from '#bound/fields/choice-field.tsx';

const BENCHMARKS = 'for benchmarks only';

/** The four choices that say what kind of company it is. A choice is never a draft: the scenario has it at once. */
export function ChoiceEntries() {
  return (
    <>
      <ChoiceField path="company.size" label="Size" hint="of the whole company" words={SIZES} initial="mid_size" />
      <ChoiceField
        path="company.complexity"
        label="Data estate"
        hint="how tangled your data is"
        words={COMPLEXITIES}
        initial="moderate"
      />
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
