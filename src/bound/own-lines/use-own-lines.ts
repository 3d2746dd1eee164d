import { addedTo, freeId, movedIn, removalOf, type OwnSide } from '#model/document/own-line-edits.ts';
import { OWN_COSTS, type OwnBenefit, type OwnCost } from '#model/document/own-lines.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { OWN_LINE_WORDS } from '#words/own-lines.ts';
import type { PastedLine } from '#words/reading/pasted-lines.ts';

/** A new line as it begins: paid once before the start, or saved as cash, until its kind is said. */
const newLine = (side: OwnSide, id: string, { name, amount }: PastedLine): OwnCost | OwnBenefit =>
  side === OWN_COSTS ? { id, name, kind: 'once', amount } : { id, name, kind: 'cash', amount };

/** What may be done to the lines of one's own, each as one step that can be undone. */
export function useOwnLines(side: OwnSide) {
  const { editAll } = useActions();
  const document = useNeev((state) => shownScenario(state).document);
  const change = (id: string, part: string, value: unknown) =>
    editAll([{ path: `${side}.${id}.${part}`, value }], OWN_LINE_WORDS.changed);
  return {
    add: (lines: readonly PastedLine[], what: string = OWN_LINE_WORDS.added) => {
      const ids = lines.reduce<readonly string[]>((taken) => [...taken, freeId(document, side, taken)], []);
      editAll(
        addedTo(
          document,
          side,
          lines.map((line, k) => newLine(side, ids[k] ?? '', line)),
        ),
        what,
      );
    },
    change,
    move: (id: string, by: -1 | 1) => editAll(movedIn(document, side, id, by), OWN_LINE_WORDS.moved),
    remove: (id: string) => editAll(removalOf(document, side, id), OWN_LINE_WORDS.removed),
  };
}
