import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { UNTITLED } from '#store/workspace.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { useEntered, useEntry, type Entries } from './entries.ts';

const LONGEST = 120;

/** What the scenario is called in lists and titles. Left empty it has no name of its own. */
export function NameEntry() {
  const { control } = useFormContext<Entries>();
  const { errors } = useFormState({ control, name: 'name' });
  const entered = useEntered('name');
  const good = typeof entered === 'string' ? entered : '';
  const { enter } = useEntry('name');
  const [text, setText] = useState(good);
  const [seen, setSeen] = useState(good);
  // Undo and redo write the text anew; a refused one stays as typed.
  if (seen !== good) {
    setSeen(good);
    setText(text.trim() === good.trim() ? text : good);
  }
  const excess = Array.from(text).length - LONGEST;
  return (
    <TextField
      id="name"
      label="Scenario name"
      hint="for your lists and reports"
      placeholder={UNTITLED}
      value={text}
      wide
      onChange={(next) => {
        setText(next);
        enter(next.trim() === '' ? undefined : next);
      }}
      problem={
        errors.name === undefined
          ? undefined
          : `Too long by ${excess}: at most ${LONGEST} characters. Still called “${good === '' ? UNTITLED : good}”.`
      }
    />
  );
}
