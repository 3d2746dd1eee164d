import { amountOf } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import { knowingOf, measureFirstOf, type MeasureFirst } from '#model/findings/uncertainty/worth.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { Opening } from '#ui/opening.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { DECIDING_OPENING } from '#words/uncertainty/deciding.ts';
import { driverName, measureOf } from '#words/uncertainty/drivers.ts';
import { throughWords } from '#words/uncertainty/lens-in-sentence.ts';
import { knowingWords, measureHow, measureTitle, pilotWords } from '#words/uncertainty/measure.ts';
import { DecidingWords } from './deciding-words.tsx';

/** What decides, and what to find out first; under it what knowing more is worth. */
export function DecidingOpening({ view }: { readonly view: View }) {
  const { working, problem } = view;
  const { varying, delivery } = view.scene;
  if (varying.length === 0 && delivery === null)
    return (
      <Opening testId="opening" objection={DECIDING_OPENING.giveRange}>
        {DECIDING_OPENING.nothing}
      </Opening>
    );
  return (
    // Room for the longest of its sentences: the figures arrive a moment later, and nothing below moves.
    <div className="min-h-80 @row:min-h-56 @broad:min-h-50">
      {working === null ? (
        <Opening testId="opening">{problem === null ? DECIDING_OPENING.waiting : DECIDING_OPENING.failed}</Opening>
      ) : (
        <Decided view={view} working={working} />
      )}
    </div>
  );
}

function Decided({ view, working }: { readonly view: View; readonly working: SeenLens }) {
  const { contrast, contrastLens, lensName, scene } = view;
  const first = measureFirstOf(
    working.findings,
    contrast === null ? null : { lens: contrastLens, worth: contrast.findings },
  );
  const factorOf = (path: string) => scene.factors.find((each) => each.path === path) ?? { path, label: path };
  return (
    <>
      <Opening testId="opening" objection={`${measureTitle(first, (path) => inSentence(driverName(factorOf(path))))}.`}>
        <DecidingWords view={view} />
      </Opening>
      <p className="mt-4 max-w-[60rem] text-body text-muted" data-testid="knowing">
        {knowingWords(
          { lens: throughWords(lensName), knowing: knowingOf(working.findings) },
          contrast === null
            ? null
            : { lens: throughWords({ kind: 'built-in', id: contrastLens }), knowing: knowingOf(contrast.findings) },
        )}
        <How first={first} view={view} />
      </p>
    </>
  );
}

/** How to find out what is worth knowing first. */
function How({ first, view }: { readonly first: MeasureFirst; readonly view: View }) {
  if (first.kind !== 'driver') return null;
  if (first.driver !== DELIVERY) return ` ${measureHow(measureOf({ path: first.driver }))}`;
  return ` ${pilotWords(Math.max(0, -amountOf(view.scene.read, outcomeCell('phased', 'stopped1', 'npv'))))}`;
}
