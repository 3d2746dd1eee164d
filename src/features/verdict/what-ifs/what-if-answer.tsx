import { useMemo } from 'react';
import { settled, wordOf } from '#model/findings/answer.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { supposing, whatIfOf, type WhatIf } from '#model/findings/what-ifs.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { useUncertainty } from '#bound/context.ts';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { whatIfChange, whatIfMeaning, whatIfQuestion, whatIfWords } from '#words/what-ifs.ts';
import { useWord } from './use-word.ts';

export interface WhatIfAnswerProps {
  readonly whatIf: WhatIf;
  readonly working: Case;
}

/** What becomes of the case: its NPV delivered, by how much that differs, and what the trials' word is then. */
export function WhatIfAnswer({ whatIf, working }: WhatIfAnswerProps) {
  const finding = useMemo(() => whatIfOf(working, whatIf), [working, whatIf]);
  const { npv, change, document, cell, approach } = finding;
  const from =
    document === working.document
      ? undefined
      : {
          id: `what if ${whatIf}`,
          label: `asked: ${whatIfQuestion(whatIf, approach)}`,
          of: (open: ScenarioDocument) => supposing(open, whatIf),
        };
  return (
    <div className="px-3 pt-2.5 pb-1">
      <p className={classes('font-serif text-table-figure font-semibold', npv < 0 && 'text-loss')}>
        <span className="font-sans text-small font-normal text-muted">NPV </span>
        <Explained cell={cell} from={from} size="plain">
          {formatMoney(npv)}
        </Explained>
      </p>
      <p className="text-table">{whatIfChange(change)}</p>
      {document !== working.document && <WordThen document={document} />}
      <p className="mt-1.5 text-small text-muted">{whatIfMeaning(finding)}</p>
    </div>
  );
}

/** The word of the trials, beside the case's own. Its place is kept while they are on their way. */
function WordThen({ document }: { readonly document: ScenarioDocument }) {
  const before = useUncertainty(({ working: { findings, asked } }) => settled(findings, asked));
  // The case's own trials come first.
  const isAtRest = useUncertainty(({ working: { isStale, done, asked } }) => !isStale && done >= asked);
  const word = useWord(document, isAtRest);
  if (word === null) return null;
  const isThere = word !== undefined && before !== null;
  return (
    <p className={classes('text-table font-semibold', !isThere && 'invisible')} aria-hidden={!isThere || undefined}>
      {isThere ? whatIfWords(wordOf(before), word) : 'Probably'}
    </p>
  );
}
