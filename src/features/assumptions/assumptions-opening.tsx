import { influenceOn } from '#model/business-case/influence.ts';
import type { Case } from '#model/business-case/read-case.ts';
import type { RegisterRow } from '#model/business-case/register.ts';
import type { Beginning } from '#model/business-case/beginning.ts';
import { Explained } from '#ui/explained.tsx';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatMoney } from '#words/figures/money.ts';
import { Opening } from '#ui/opening.tsx';
import { lowConfidenceWords, tallyOf, tallyWords } from './assumptions-words.ts';

interface RegisterOpeningProps {
  readonly read: Case;
  readonly rows: readonly RegisterRow[];
  readonly began: Beginning;
}

/** How many values shape the case and whose they are; then the one of ours that it leans on most. */
export function AssumptionsOpening({ read, rows, began }: RegisterOpeningProps) {
  const tally = tallyOf(rows);
  const low = lowConfidenceWords(rows);
  const influence = influenceOn(read, 'finance.npv', began);
  return (
    <Opening
      objection={
        influence !== null && (
          <>
            The NPV leans most on one of ours: {inSentence(influence.cell.label)},{' '}
            <Explained cell={influence.cell.id}>
              {formatByUnit(influence.value, influence.cell.unit, 'entry')}
            </Explained>
            . A quarter less makes it {formatMoney(influence.figure)}.
          </>
        )
      }
    >
      {tally.all} values shape this case: {tallyWords(tally)}.{low !== null && ` ${low}`}
    </Opening>
  );
}
