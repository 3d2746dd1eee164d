import { useState } from 'react';
import type { NewCost } from '#model/document/own-line-edits.ts';
import type { OwnCost } from '#model/document/own-lines.ts';
import type { NewLineParts } from '#bound/own-lines/add-own-line.tsx';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { Labelled } from '#bound/own-lines/labelled.tsx';
import { COST_KIND_WORDS, OWN_LINE_WORDS, yearChoices } from '#words/own-lines.ts';

/** How the next cost is paid: the fields that ask for it, which keep what was chosen for the one after. */
export function useNewCost(years: number): NewLineParts<NewCost> {
  const [kind, setKind] = useState<OwnCost['kind']>('once');
  const [chosen, setFrom] = useState(0);
  const first = kind === 'yearly' ? 1 : 0;
  const when = kind === 'yearly' ? OWN_LINE_WORDS.from : OWN_LINE_WORDS.when;
  const from = Math.min(Math.max(chosen, first), years);
  return {
    fields: (
      <>
        <Labelled label={OWN_LINE_WORDS.kind}>
          <CellSelect label={OWN_LINE_WORDS.kind} value={kind} words={COST_KIND_WORDS} onChange={setKind} />
        </Labelled>
        <Labelled label={when}>
          <CellSelect
            label={when}
            value={`${from}`}
            words={yearChoices(first, years, from)}
            onChange={(year) => setFrom(Number(year))}
          />
        </Labelled>
      </>
    ),
    lineOf: (name, amount) => ({ name, kind, amount, ...(from === 0 ? {} : { fromYear: from }) }),
  };
}
