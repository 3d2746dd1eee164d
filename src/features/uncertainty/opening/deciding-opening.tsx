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
  const first = working === null ? null : measureFirstIn(view, working);
  return (
    // Room for the longest of its sentences: the figures arrive a moment later, and nothing below moves.
    <div className="min-h-80 @row:min-h-56 @broad:min-h-50">
      {/* One heading before and after: it may have the focus when the figures come in. */}
      <Opening testId="opening" objection={first === null ? undefined : `${firstTitle(first, view)}.`}>
        {first !== null ? (
          <DecidingWords view={view} />
        ) : problem === null ? (
          DECIDING_OPENING.waiting
        ) : (
          DECIDING_OPENING.failed
        )}
      </Opening>
      {working !== null && first !== null && <Knowing view={view} working={working} first={first} />}
    </div>
  );
}

const measureFirstIn = ({ contrast, contrastLens }: View, working: SeenLens): MeasureFirst =>
  measureFirstOf(working.findings, contrast === null ? null : { lens: contrastLens, worth: contrast.findings });

function firstTitle(first: MeasureFirst, { scene }: View): string {
  const factorOf = (path: string) => scene.factors.find((each) => each.path === path) ?? { path, label: path };
  return measureTitle(first, (path) => inSentence(driverName(factorOf(path))));
}

interface KnowingProps {
  readonly view: View;
  readonly working: SeenLens;
  readonly first: MeasureFirst;
}

/** What knowing more is worth through both lenses, and how to find it out. */
function Knowing({ view, working, first }: KnowingProps) {
  const { contrast, contrastLens, lensName } = view;
  return (
    <p className="mt-4 max-w-[60rem] text-body text-muted" data-testid="knowing">
      {knowingWords(
        { lens: throughWords(lensName), knowing: knowingOf(working.findings) },
        contrast === null
          ? null
          : { lens: throughWords({ kind: 'built-in', id: contrastLens }), knowing: knowingOf(contrast.findings) },
      )}
      <How first={first} view={view} />
    </p>
  );
}

/** How to find out what is worth knowing first. */
function How({ first, view }: { readonly first: MeasureFirst; readonly view: View }) {
  if (first.kind !== 'driver') return null;
  if (first.driver !== DELIVERY) return ` ${measureHow(measureOf({ path: first.driver }))}`;
  return ` ${pilotWords(Math.max(0, -amountOf(view.scene.read, outcomeCell('phased', 'stopped1', 'npv'))))}`;
}
