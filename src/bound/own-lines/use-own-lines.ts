import { useMemo } from 'react';
import {
  additionOf,
  costChange,
  movedIn,
  ownNameAt,
  ownCostsIn,
  removalOf,
  type NewBenefit,
  type NewCost,
  type OwnChange,
  type OwnSide,
} from '#model/document/own-line-edits.ts';
import { OWN_COSTS, type OwnCost } from '#model/document/own-lines.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { lineEditWords, OWN_LINE_WORDS } from '#words/own-lines.ts';
import type { PastedLine } from '#words/reading/pasted-lines.ts';

/** A pasted line as it begins: paid once before the start, or saved as cash, until its kind is said. */
const begun = (side: OwnSide, { name, amount }: PastedLine): NewCost | NewBenefit =>
  side === OWN_COSTS ? { name, kind: 'once', amount } : { name, kind: 'cash', amount };

/** What may be done to the lines of one's own, each as one step that can be undone; the same for ever, so that no row is drawn anew for it. */
export function useOwnLines(side: OwnSide) {
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  return useMemo(() => {
    const said = (what: string, id: string) =>
      lineEditWords(what, ownNameAt(documentNow(), `${side}.${id}.name`) ?? '');
    const changed = (id: string, changes: readonly OwnChange[]) => editAll(changes, said(OWN_LINE_WORDS.changed, id));
    return {
      add: (line: NewCost | NewBenefit) =>
        editAll(additionOf(documentNow(), side, [line]), lineEditWords(OWN_LINE_WORDS.added, line.name)),
      paste: (lines: readonly PastedLine[]) =>
        editAll(
          additionOf(
            documentNow(),
            side,
            lines.map((line) => begun(side, line)),
          ),
          OWN_LINE_WORDS.pasted,
        ),
      change: (id: string, part: string, value: unknown) => changed(id, [{ path: `${side}.${id}.${part}`, value }]),
      changeCost: (id: string, part: keyof OwnCost, value: unknown) => {
        const line = ownCostsIn(documentNow()).find((each) => each.id === id);
        if (line !== undefined) changed(id, costChange(line, part, value));
      },
      move: (id: string, by: -1 | 1) => editAll(movedIn(documentNow(), side, id, by), said(OWN_LINE_WORDS.moved, id)),
      remove: (id: string) => editAll(removalOf(documentNow(), side, id), said(OWN_LINE_WORDS.removed, id)),
    };
  }, [side, editAll, documentNow]);
}
