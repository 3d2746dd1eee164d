import { useId, useRef, useState } from 'react';
import { TRANSITION_IDS, type TransitionId } from '#model/facts/skills.ts';
import { learnersIn } from '#model/findings/plan/learning.ts';
import { freeRecordId } from '#model/document/record-ids.ts';
import { fits, LONGEST_NAME, MOST_LEARNERS } from '#scenario/limits.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { addedPerson, SKILLS_WORDS, transitionName } from '#words/team/skills.ts';
import { tooLongWords } from '#words/texts.ts';

/** A new person in one row: name, path, Enter; the name is in focus again for the next. */
export function AddLearner() {
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  const [name, setName] = useState('');
  const [path, setPath] = useState<TransitionId>('dataops_engineer');
  const [problem, setProblem] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = (): void => {
    const text = name.trim();
    const people = learnersIn(documentNow());
    if (text === '') return setProblem(SKILLS_WORDS.noName);
    if (!fits(text, LONGEST_NAME)) return setProblem(tooLongWords(LONGEST_NAME, Array.from(text).length));
    if (people.length >= MOST_LEARNERS) return setProblem(SKILLS_WORDS.full);
    setProblem(null);
    editAll(
      [{ path: 'plan.people', value: [...people, { id: freeRecordId('p', people), name: text, path }] }],
      addedPerson(text),
    );
    setName('');
    nameField.current?.focus();
    return undefined;
  };
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span className="min-w-48 flex-1">
        <label htmlFor={`${id}-name`} className="block text-small text-muted">
          {SKILLS_WORDS.name}
        </label>
        <input
          ref={nameField}
          id={`${id}-name`}
          type="text"
          value={name}
          autoComplete="off"
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => {
            setName(target.value);
            setProblem(null);
          }}
          className={FIELD_LOOK}
        />
      </span>
      <span className="w-80 max-w-full">
        <label htmlFor={`${id}-path`} className="block text-small text-muted">
          {SKILLS_WORDS.path}
        </label>
        <select
          id={`${id}-path`}
          value={path}
          onChange={({ target }) => setPath(TRANSITION_IDS.find((each) => each === target.value) ?? path)}
          className={FIELD_LOOK}
        >
          {TRANSITION_IDS.map((each) => (
            <option key={each} value={each}>
              {transitionName(each)}
            </option>
          ))}
        </select>
      </span>
      <Button type="submit" icon="plus">
        {SKILLS_WORDS.add}
      </Button>
      <span className="basis-full">
        <Refusal id={`${id}-problem`}>{problem}</Refusal>
      </span>
    </form>
  );
}
