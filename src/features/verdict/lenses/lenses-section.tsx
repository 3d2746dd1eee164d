import { memo, useDeferredValue, useState } from 'react';
import { LENS_IDS, LENSES, lensFieldsOf, type LensName } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import { useActions, useUncertainty } from '#bound/context.ts';
import { useLensName } from '#bound/use-lens-name.ts';
import type { NeevActions } from '#store/neev-store.ts';
import type { Results } from '#store/results.ts';
import { NO_RUN, type UncertaintyState } from '#store/uncertainty-state.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import {
  AT_CEILING,
  lensBars,
  LENS_DIFFERENCES,
  lensesTitle,
  lensLabel,
  lensWords,
  standingsSentence,
} from '#words/lenses.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { cellOf } from '#model/sheet/sheet.ts';
import { trialSpansOf, type TrialSpans } from '#model/findings/trial-spans.ts';
import { settled } from '#model/findings/answer.ts';
import { agreementOf, judgementOf, standingOf } from '#model/findings/standing.ts';
import { LensChooser } from './lens-chooser.tsx';
import { LensRow, type LensView } from './lens-row.tsx';
import { LensAxis, scaleOf } from './lens-axis.tsx';
import { MOST_SHOWN, shownLenses } from './shown-lenses.ts';
import { lensesTable } from '#features/verdict/shared/tables.ts';

/** Up to four lenses side by side on one axis: built in, the user's own, and "Yours" where the scenario matches none. */
export function LensesSection({ results }: { readonly results: Results }) {
  // Drawn after the answer and in slices, as the running sum is.
  const working = useDeferredValue(useUncertainty((state) => state.working));
  const lenses = useDeferredValue(useUncertainty((state) => state.lenses));
  const ownLenses = useDeferredValue(useUncertainty((state) => state.ownLenses));
  return <Lenses results={results} working={working} lenses={lenses} ownLenses={ownLenses} />;
}

const Lenses = memo(function Lenses({ results, ...runs }: Runs & { readonly results: Results }) {
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const { chooseLens } = useActions();
  const all = viewsOf(results, runs, chooseLens, useLensName());
  const builtIn = LENS_IDS.map((id) => {
    const { findings, asked } = runs.lenses[id];
    return { read: results.lenses[id], findings: settled(findings, asked) };
  });
  const views = shownLenses(all, picked);
  const npvs = views.map(({ read }) => amountOf(read, 'finance.npv'));
  const money = moneyScale(npvs);
  const spans = views.map(({ run: { findings } }) => (findings === null ? NO_SPANS : trialSpansOf(findings)));
  const scale = scaleOf([
    ...npvs,
    ...spans.flatMap(({ stopped, delivered }) => [...(stopped ?? []), ...(delivered ?? [])]),
  ]);
  const published = views.findIndex(({ id }) => id === 'published');
  const most = spans[published]?.delivered?.[1];
  const isAtCeiling = most !== undefined && most < (npvs[published] ?? 0);
  const counts = countsDelivery(results.working.document);
  return (
    <Section
      title={lensesTitle(agreementOf(builtIn.map(judgementOf)))}
      prose={
        <>
          <p>
            {standingsSentence(builtIn.map(({ read }) => standingOf(read)))} {LENS_DIFFERENCES}
          </p>
          <p>Choose the one you work with; every screen follows.</p>
          <LinkButton href="#/uncertainty">See the trials</LinkButton>
          <LinkButton href="#/benefits/benefits.revenueAttribution">Change the beliefs, or save your own</LinkButton>
        </>
      }
    >
      <ChartFrame
        isTable
        title="NPV through each lens"
        fileName="neev-lenses"
        table={lensesTable(views)}
        caption={
          <>
            Circle: <CellTerm read={results.working} cell="finance.npv" term="NPV" /> delivered, as entered; dot: the
            average of the trials. {lensBars(counts)}
            {isAtCeiling && ` ${AT_CEILING}`} <CellTerm read={results.working} cell="finance.roi" term="ROI" /> in
            today’s rupees; undiscounted, as the source counts it, below.
          </>
        }
      >
        <div role="radiogroup" aria-label="Working lens">
          <LensAxis scale={scale} head={money.head} countsDelivery={counts} />
          {views.map((view) => (
            <LensRow key={view.id} view={view} scale={scale} money={money} />
          ))}
        </div>
      </ChartFrame>
      {all.length > MOST_SHOWN && <LensChooser views={all} shown={views} onPick={setPicked} />}
    </Section>
  );
});

const NO_SPANS: TrialSpans = { stopped: null, delivered: null };

type Runs = Pick<UncertaintyState, 'working' | 'lenses' | 'ownLenses'>;

function viewsOf(
  { lenses, ownLenses, working }: Results,
  runs: Runs,
  chooseLens: NeevActions['chooseLens'],
  name: LensName,
): readonly LensView[] {
  const views: readonly LensView[] = [
    ...LENS_IDS.map((id) => ({
      id,
      label: LENSES[id].label,
      belief: LENSES[id].belief,
      read: lenses[id],
      run: runs.lenses[id],
      isChosen: name.kind === 'built-in' && name.id === id,
      choose: () => chooseLens(LENSES[id].fields, LENSES[id].label),
    })),
    ...ownLenses.map((own, k) => ({
      id: `own-${k}`,
      label: own.lens.name,
      belief: lensWords(own.lens),
      read: own.read,
      run: runs.ownLenses[k] ?? NO_RUN,
      isChosen: name.kind === 'own' && name.name === own.lens.name,
      choose: () => chooseLens(own.lens, own.lens.name),
    })),
  ];
  if (name.kind !== 'none') return views;
  const belief = lensWords(lensFieldsOf(working.document));
  return [
    ...views,
    { id: 'yours', label: lensLabel(name), belief, read: working, run: runs.working, isChosen: true, choose: null },
  ];
}

/** A figure's short name with what the sheet says it means. */
function CellTerm({ read, cell, term }: { readonly read: Case; readonly cell: string; readonly term: string }) {
  const { label, meaning } = cellOf(read.sheet, cell);
  return <Term meaning={meaning === undefined ? label : `${label}. ${meaning}`}>{term}</Term>;
}
