import { useId, useRef, useState } from 'react';
import { fits, LONGEST_NAME, MOST_OWN_TASKS } from '#scenario/limits.ts';
import { TASK_PART_IDS, type TaskPart } from '#model/facts/plan-tasks.ts';
import { freeRecordId } from '#model/document/record-ids.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_LOOK } from '#ui/fields/field-row.tsx';
import { Refusal } from '#ui/fields/refusal.tsx';
import { addedStep, NINETY_DAYS_WORDS, partName } from '#words/plan/ninety-days.ts';
import { tooLongWords } from '#words/texts.ts';

/** A step of one's own in one row: its name, its part, Enter; the name is in focus again for the next. */
export function AddTask() {
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  const [name, setName] = useState('');
  const [part, setPart] = useState<TaskPart>('weeks_1_2');
  const [problem, setProblem] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = (): void => {
    const text = name.trim();
    const tasks = documentNow().plan?.ownTasks ?? [];
    if (text === '') return setProblem(NINETY_DAYS_WORDS.noName);
    if (!fits(text, LONGEST_NAME)) return setProblem(tooLongWords(LONGEST_NAME, Array.from(text).length));
    if (tasks.length >= MOST_OWN_TASKS) return setProblem(NINETY_DAYS_WORDS.full);
    setProblem(null);
    editAll(
      [{ path: 'plan.ownTasks', value: [...tasks, { id: freeRecordId('t', tasks), name: text, part }] }],
      addedStep(text),
    );
    setName('');
    nameField.current?.focus();
    return undefined;
  };
  return (
    <form
      className="mt-8 flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span className="min-w-56 flex-1">
        <label htmlFor={`${id}-name`} className="block text-small text-muted">
          {NINETY_DAYS_WORDS.name}
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
        <label htmlFor={`${id}-part`} className="block text-small text-muted">
          {NINETY_DAYS_WORDS.part}
        </label>
        <select
          id={`${id}-part`}
          value={part}
          onChange={({ target }) => setPart(TASK_PART_IDS.find((each) => each === target.value) ?? 'weeks_1_2')}
          className={FIELD_LOOK}
        >
          {TASK_PART_IDS.map((each) => (
            <option key={each} value={each}>
              {partName(each)}
            </option>
          ))}
        </select>
      </span>
      <Button type="submit" icon="plus">
        {NINETY_DAYS_WORDS.add}
      </Button>
      <span className="basis-full">
        <Refusal id={`${id}-problem`}>{problem}</Refusal>
      </span>
    </form>
  );
}
