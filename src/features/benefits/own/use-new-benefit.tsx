import { useState } from 'react';
import type { NewBenefit } from '#model/document/own-line-edits.ts';
import type { OwnBenefit } from '#model/document/own-lines.ts';
import type { NewLineParts } from '#bound/own-lines/add-own-line.tsx';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { Labelled } from '#bound/own-lines/labelled.tsx';
import { quarterChoices } from '#words/benefits/starts.ts';
import { BENEFIT_KIND_WORDS, OWN_LINE_WORDS } from '#words/own-lines.ts';

/** What kind of benefit the next one is and when it starts: the fields that ask for it, which keep what was chosen for the one after. */
export function useNewBenefit(quarters: number): NewLineParts<NewBenefit> {
  const [kind, setKind] = useState<OwnBenefit['kind']>('cash');
  const [start, setStart] = useState(1);
  return {
    fields: (
      <>
        <Labelled label={OWN_LINE_WORDS.kind}>
          <CellSelect label={OWN_LINE_WORDS.kind} value={kind} words={BENEFIT_KIND_WORDS} onChange={setKind} />
        </Labelled>
        <Labelled label={OWN_LINE_WORDS.start}>
          <CellSelect
            label={OWN_LINE_WORDS.start}
            value={`${start}`}
            words={quarterChoices(quarters, start)}
            onChange={(quarter) => setStart(Number(quarter))}
          />
        </Labelled>
      </>
    ),
    lineOf: (name, amount) => ({ name, kind, amount, ...(start === 1 ? {} : { start }) }),
  };
}
