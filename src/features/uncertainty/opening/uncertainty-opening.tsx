import { bothWaysOf } from '#model/findings/uncertainty/both-ways.ts';
import { outlookOf } from '#model/findings/uncertainty/outlook.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { LEAST_ID } from '#features/uncertainty/shared/least-id.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { countedParts, deliveredParts, otherBothWays } from '#words/uncertainty/both-ways.ts';
import { fewerTrials, otherRange, outlookParts, rangeSentence, type OutlookPart } from '#words/uncertainty/outlook.ts';
import type { Scene, View } from '#features/uncertainty/shared/use-view.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { Opening } from '#ui/opening.tsx';
import { arriveAt } from '#ui/use-arrival.ts';
import { DecidingWords } from './deciding-words.tsx';

/** How sure the case is, in one sentence; then the range that nine trials in ten end in. */
export function UncertaintyOpening({ view }: { readonly view: View }) {
  return (
    // Room for the longest of its sentences: the figures arrive a moment later, and nothing below moves.
    <div
      className={
        view.scene.delivery === null
          ? 'min-h-76 @row:min-h-56 @broad:min-h-48'
          : 'min-h-122 @row:min-h-81 @broad:min-h-72'
      }
    >
      <Sentence view={view} />
      <Range view={view} />
    </div>
  );
}

function Sentence({ view }: { readonly view: View }) {
  const { working, problem } = view;
  const { read, varying, delivery, isEmpty } = view.scene;
  const npv = <Explained cell="finance.npv">NPV {formatMoney(amountOf(read, 'finance.npv'))}</Explained>;
  if (varying.length === 0 && delivery === null && read.document.uncertainty?.outsideView !== true)
    return (
      <Opening testId="opening" objection="Give a driver a range under “Ranges”, and see how sure that is.">
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
  const both = bothWaysOf(working.findings);
  return both !== null ? (
    <Opening testId="opening" objection={<Said parts={deliveredParts(both)} />}>
      <Said parts={countedParts(both, read.shape.approach, view.scene.results.lens)} />
    </Opening>
  ) : (
    <Opening testId="opening" objection={isEmpty ? noBenefitWords(read) : <DecidingWords view={view} />}>
      <Outlook view={view} working={working} />
    </Opening>
  );
}

/** How many trials gain, held against the other lens. */
function Outlook({ view: { contrast, contrastLens, scene }, working }: OutlookProps) {
  const other = contrast === null ? null : { lens: contrastLens, probability: contrast.findings.probabilityPositive };
  const { probabilityPositive } = working.findings;
  return <Said parts={outlookParts(outlookOf(probabilityPositive, other, scene.results.lens, working.findings))} />;
}

interface OutlookProps {
  readonly view: View;
  readonly working: SeenLens;
}

const Said = ({ parts }: { readonly parts: readonly OutlookPart[] }) =>
  parts.map((part) => (typeof part === 'string' ? part : <Count key={part.trials}>{part.trials}</Count>));

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

/** What stands under the sentence: the other lens, where the trials lie, and what decides. */
function Range({ view }: { readonly view: View }) {
  const { working, contrast, contrastLens, scene } = view;
  if (working === null) return null;
  const both = bothWaysOf(working.findings);
  const other = contrast === null ? null : bothWaysOf(contrast.findings);
  return (
    <p className="mt-4 max-w-[64rem] text-body text-muted" data-testid="range">
      {both !== null ? (
        <>
          {contrast !== null && other !== null && (
            <b className="text-ink">
              {otherBothWays(other, contrastLens)}
              {fewerTrials(contrast.findings.trials, working.findings.trials)}{' '}
            </b>
          )}
          {scene.isEmpty ? noBenefitWords(scene.read) : <DecidingWords view={view} />} In today’s rupees, over the whole
          horizon.
        </>
      ) : (
        <>
          <b className="text-ink">{rangeSentence(working.findings)}</b>
          {contrast !== null && `; ${otherRange(contrast.name, contrast.findings, working.findings.trials)}`}. In
          today’s rupees, over the whole horizon.
        </>
      )}
    </p>
  );
}

/** Of a company without figures, on every tab. */
export function NothingYet({ scene }: { readonly scene: Scene }) {
  return (
    <Opening testId="opening" objection={noBenefitWords(scene.read)}>
      There is nothing to be sure of yet.
    </Opening>
  );
}
