import { useState } from 'react';
import { EXAMPLE_IDS, EXAMPLES } from '#model/facts/examples.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { nameOf } from '#store/workspace.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { lazyPart } from '#ui/load/lazy-part.tsx';
import { Menu, type MenuChoice } from '#ui/menu.tsx';

const RenameDialog = lazyPart(
  'The dialog',
  () => import('#app/rename-dialog.tsx'),
  (module) => module.RenameDialog,
  { isOver: true },
);

/** The scenario on show: switch to another, begin one, rename, duplicate, delete. */
export function ScenarioMenu() {
  const shown = useNeev(shownScenario);
  const scenarios = useNeev(({ workspace }) => workspace.scenarios);
  const isVisiting = useNeev(({ visiting }) => visiting !== null);
  const { open, addBlank, addExample, duplicate, remove } = useActions();
  const [isRenaming, setRenaming] = useState(false);
  const own: readonly MenuChoice[] = isVisiting
    ? []
    : [
        { id: 'rename', label: 'Rename…', onChoose: () => setRenaming(true) },
        { id: 'duplicate', label: 'Duplicate', onChoose: () => duplicate(shown.id) },
        { id: 'delete', label: 'Delete', onChoose: () => remove(shown.id) },
      ];
  return (
    <div className="min-w-0 max-w-full">
      <Menu
        label="Scenarios"
        isQuiet
        sections={[
          {
            title: 'Your scenarios',
            choices: scenarios.map((each) => ({
              id: each.id,
              label: nameOf(each),
              isChosen: each.id === shown.id,
              onChoose: () => open(each.id),
            })),
          },
          { title: nameOf(shown), choices: own },
          {
            title: 'Begin another',
            choices: [
              ...EXAMPLE_IDS.map((id) => ({
                id: `example ${id}`,
                label: `A fresh ${inSentence(EXAMPLES[id].label)}`,
                note: EXAMPLES[id].description,
                onChoose: () => addExample(id),
              })),
              { id: 'blank', label: 'An empty company', onChoose: addBlank },
            ],
          },
        ]}
      >
        <span className="truncate">{nameOf(shown)}</span>
      </Menu>
      {isRenaming && <RenameDialog scenario={shown} onClose={() => setRenaming(false)} />}
    </div>
  );
}
