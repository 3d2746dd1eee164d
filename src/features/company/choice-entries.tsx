import { COMPLEXITIES, INDUSTRIES, REGIONS, SIZES } from '#model/facts/company.ts';
import { SegmentedControl } from '#ui/fields/segmented-control.tsx';
import { SelectField, type Choice } from '#ui/fields/select-field.tsx';
import { useEntered, useEntry, type ChoicePath } from './entries.ts';
import { OriginMark } from '#bound/origin-mark.tsx';

interface ChoiceProps {
  readonly path: ChoicePath;
  readonly label: string;
  readonly hint: string;
  /** Ids and words, in the order of the control. */
  readonly words: Readonly<Record<string, string>>;
  /** What holds while the document says nothing. */
  readonly initial: string;
}

function useChoice({ path, words, initial }: ChoiceProps) {
  const entered = useEntered(path);
  const choices: readonly Choice<string>[] = Object.entries(words).map(([id, label]) => ({ id, label }));
  return { value: typeof entered === 'string' ? entered : initial, choices, onChange: useEntry(path).enter };
}

function Segmented(props: ChoiceProps) {
  return <SegmentedControl id={props.path} label={props.label} hint={props.hint} {...useChoice(props)} />;
}

function Selected(props: ChoiceProps) {
  return (
    <SelectField
      id={props.path}
      label={props.label}
      hint={props.hint}
      {...useChoice(props)}
      reading={
        <>
          <span>for benchmarks only</span>
          <OriginMark path={props.path} blank="" />
        </>
      }
    />
  );
}

/** The four choices that say what kind of company it is. */
export function ChoiceEntries() {
  return (
    <>
      <Segmented path="company.size" label="Size" hint="of the whole company" words={SIZES} initial="mid_size" />
      <Segmented
        path="company.complexity"
        label="Data estate"
        hint="how tangled your data is"
        words={COMPLEXITIES}
        initial="moderate"
      />
      <Selected
        path="company.industry"
        label="Industry"
        hint="whom to compare with"
        words={INDUSTRIES}
        initial="other"
      />
      <Selected
        path="company.region"
        label="Region"
        hint="where most of the team works"
        words={REGIONS}
        initial="other"
      />
    </>
  );
}
