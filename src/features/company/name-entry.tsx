import { useEffect, useEffectEvent } from 'react';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { UNTITLED } from '#store/workspace.ts';
import { TextField } from '#ui/fields/text-field.tsx';
import { readName } from './drafts.ts';
import { useFormText } from './use-form-text.ts';

/** What the scenario is called in lists and titles. Left empty it has no name of its own. */
export function NameEntry() {
  const { edit } = useActions();
  const good = useNeev((state) => shownScenario(state).document.name) ?? '';
  const { text, hold } = useFormText('name');
  const reading = readName(text);
  // Undo and redo write the text anew; a refused one stays as typed until then.
  const follow = useEffectEvent((name: string) => {
    if (text.trim() !== name.trim()) hold(name);
  });
  useEffect(() => follow(good), [good]);
  return (
    <TextField
      id="name"
      label="Scenario name"
      hint="for your lists and reports"
      placeholder={UNTITLED}
      value={text}
      wide
      onChange={(next) => {
        hold(next);
        const heard = readName(next);
        if (heard.ok) edit('name', heard.value);
      }}
      problem={reading.ok ? undefined : `${reading.problem} Still called “${good === '' ? UNTITLED : good}”.`}
    />
  );
}
