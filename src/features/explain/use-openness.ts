import { useEffect, useState } from 'react';
import type { Sheet } from '#model/sheet/sheet.ts';
import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { openAtFirst, openFor } from '#model/findings/explanation/tree.ts';

const firstOpen = ({ graph, influence, read }: WholeExplanation) => ({
  sheet: read.sheet,
  open: openAtFirst(graph, influence?.cell.id ?? null),
});

/** The id in the page of the control that opens the figure at a place. */
export const rowId = (key: string): string => `explained-${key}`;

export interface Openness {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** Opens the way to a place and moves the focus there. */
  readonly show: (key: string) => void;
}

/** What is open in the tree. It stays as it is through edits; only a case of another shape is opened anew. */
export function useOpenness(whole: WholeExplanation): Openness {
  const { sheet } = whole.read;
  const [first, setFirst] = useState<{ sheet: Sheet; open: ReadonlySet<string> }>(() => firstOpen(whole));
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [wanted, setWanted] = useState<{ key: string } | null>(null);
  if (first.sheet !== sheet) setFirst(firstOpen(whole));
  useEffect(() => {
    if (wanted === null) return;
    const control = document.querySelector<HTMLElement>(`#${CSS.escape(rowId(wanted.key))}`);
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const isOpen = (key: string) => chosen.get(key) ?? first.open.has(key);
  const open = (keys: readonly string[], value: boolean) =>
    setChosen((before) => new Map([...before, ...keys.map((key) => [key, value] as const)]));
  return {
    isOpen,
    toggle: (key) => open([key], !isOpen(key)),
    show(key) {
      open([...openFor(key), key], true);
      setWanted({ key });
    },
  };
}
