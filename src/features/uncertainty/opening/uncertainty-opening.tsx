import { decidingOf } from '#model/findings/uncertainty/deciding.ts';
import { outlookOf } from '#model/findings/uncertainty/outlook.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { useMemo } from 'react';
import { LEAST_ID } from '#features/uncertainty/shared/least-id.ts';
import { beliefOf } from '#words/uncertainty/drivers.ts';
import { decidingSentence, otherRange, outlookParts, rangeSentence } from '#words/uncertainty/outlook.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { Opening } from '#ui/opening.tsx';
import { arriveAt } from '#ui/use-arrival.ts';

/** How sure the case is, in one sentence; then the range that nine trials in ten end in. */
export function UncertaintyOpening({ view }: { readonly view: View }) {
  if (view.scene.isUnentered) {
    return (
      <Opening testId="opening" objection={noBenefitWords(view.scene.read)}>
        There is nothing to be sure of yet.
      </Opening>
    );
  }
  return (
    // Room for the longest of its sentences: the figures arrive a moment later, and nothing below moves.
    <div className="min-h-76 @row:min-h-56 @broad:min-h-52">
      <Sentence view={view} />
      <Range view={view} />
    </div>
  );
}

function Sentence({ view }: { readonly view: View }) {
  const { working, contrast, contrastLens, problem } = view;
  const { read, varying, results, drivers, isEmpty } = view.scene;
  const bars = useMemo(() => tornadoOf(read.document), [read]);
  const npv = <Explained cell="finance.npv">NPV {formatMoney(amountOf(read, 'finance.npv'))}</Explained>;
  if (varying.length === 0 && read.document.uncertainty?.outsideView !== true)
    return (
      <Opening testId="opening" objection="Give a driver a range under “What may vary”, and see how sure that is.">
        Nothing varies: every trial ends at an {npv}.
      </Opening>
    );
  if (working === null)
    return problem === null ? (
      <Opening testId="opening" objection="A moment.">
        The trials are being run.
      </Opening>
    ) : (
      <Opening testId="opening" objection="What happened stands above, with a way to try again.">
        The trials could not be run; as entered it is an {npv}.
      </Opening>
    );
  const other = contrast === null ? null : { lens: contrastLens, probability: contrast.findings.probabilityPositive };
  const outlook = outlookOf(working.findings.probabilityPositive, other, results.lens, working.findings);
  const belief = (path: string): string =>
    beliefOf(drivers.find((each) => each.path === path) ?? { path, label: path });
  return (
    <Opening
      testId="opening"
      objection={
        isEmpty
          ? noBenefitWords(read)
          : decidingSentence(decidingOf(bars), belief, read.document.uncertainty?.outsideView === true)
      }
    >
      {outlookParts(outlook).map((part) =>
        typeof part === 'string' ? part : <Count key={part.trials}>{part.trials}</Count>,
      )}
    </Opening>
  );
}

/** A count of trials in the sentence: pressing it leads to where any other amount can be asked for. */
function Count({ children }: { readonly children: string }) {
  const ask = (): void => arriveAt(LEAST_ID);
  return (
    // A <button> is a box of its own, and a comma after it could fall to the next line; this one is words among words.
    <span
      role="button"
      tabIndex={0}
      title="Ask for the chance of another amount"
      className="underline-figure cursor-pointer hover:decoration-2 @row:whitespace-nowrap"
      onClick={ask}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        ask();
      }}
    >
      {children}
    </span>
  );
}

function Range({ view: { working, contrast } }: { readonly view: View }) {
  if (working === null) return null;
  return (
    <p className="mt-4 text-body text-muted" data-testid="range">
      <b className="text-ink">{rangeSentence(working.findings)}</b>
      {contrast !== null && `; ${otherRange(contrast.name, contrast.findings, working.findings.trials)}`}. In today’s
      rupees, over the whole horizon.
    </p>
  );
}
