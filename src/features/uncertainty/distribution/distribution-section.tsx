import { amountOf } from '#model/business-case/read-case.ts';
import { betOf } from '#model/findings/uncertainty/bet.ts';
import { beyondWords, cutWords, drawnWords, type Beyond } from '#words/uncertainty/trials.ts';
import { useUncertaintyActions } from '#bound/context.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { staleLook } from '#features/uncertainty/shared/stale-look.ts';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { beyond, axisOf } from '#model/uncertainty/simulation/curve.ts';
import { trialsLegend } from './bars.tsx';
import { NAMES_HEIGHT } from './lens-labels.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { distributionTitle } from '#words/uncertainty/distribution.ts';
import { throughWords } from '#words/uncertainty/lens-in-sentence.ts';
import { cutShare, levelsOf, pictureOf } from './picture.ts';
import { BarsKey } from './bars-key.tsx';
import { lumpsOf } from '#model/findings/uncertainty/lumps.ts';
import { stopsOf } from '#model/findings/uncertainty/stops.ts';
import { countedOnceWords, lumpsSentence } from '#words/uncertainty/endings.ts';
import { Question } from './question.tsx';
import { MOST_TRIALS } from '#features/uncertainty/shared/most-trials.ts';
import { RunLine } from './run-line.tsx';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import type { Selection } from '#model/findings/uncertainty/question.ts';
import { TrialsTable } from './trials-table.tsx';
import { drawnBesides } from '#features/uncertainty/shared/drawn-besides.ts';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { trialsTable } from '#features/uncertainty/shared/tables.ts';

export interface DistributionSectionProps {
  readonly view: View;
  /** Between which amounts the chance is asked. */
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** The trials of both lenses: bars, cumulative curve, table, and the chance of any amount. */
export function DistributionSection({ view, selection, onSelect }: DistributionSectionProps) {
  const { working, contrast, isStale } = view;
  const { read, varying } = view.scene;
  const { askFor, cancel } = useUncertaintyActions();
  if (working === null) return <Waiting />;
  const { uncertainty } = read.document;
  const stops = stopsOf(working.findings, read.shape.approach);
  const title = distributionTitle(
    betOf(working.findings.probabilityPositive, contrast?.findings.probabilityPositive ?? null),
  );
  return (
    <Section
      isFirst
      title={title}
      prose={
        <>
          <p>Every driver drawn at once, in each trial anew.</p>
          {stops !== null && <BarsKey approach={stops.approach} />}
          <TrialsTable working={working} contrast={contrast} />
          <p>P5: one trial in twenty ends below it. P95: one in twenty ends above.</p>
          {stops !== null && <CountedOnce view={view} />}
        </>
      }
    >
      <div className={staleLook(isStale)} aria-busy={isStale}>
        <ChartFrame
          title={`NPV of the trials: ${title}`}
          fileName="neev-trials"
          legend={trialsLegend(working, contrast, stops)}
          table={trialsTable(working, contrast)}
          caption={captionOf(working, contrast)}
        >
          <DistributionChart working={working} contrast={contrast} selection={selection} onSelect={onSelect} />
        </ChartFrame>
      </div>
      <RunLine
        seed={working.findings.seed}
        drawn={drawnWords(
          varying.map(({ shape }) => shape),
          uncertainty?.correlations?.length ?? 0,
          drawnBesides(read.document),
        )}
        onRun={() => askFor(MOST_TRIALS)}
        onCancel={cancel}
      />
      <div className="mt-4">
        <Question working={working} contrast={contrast} selection={selection} onSelect={onSelect} />
      </div>
    </Section>
  );
}

/** Of each lens that holds back benefits for risk: that its trials leave that out. */
function CountedOnce({ view: { scene, lensName, contrast, contrastLens } }: { readonly view: View }) {
  const seen = [
    { through: throughWords(lensName), read: scene.read },
    ...(contrast === null
      ? []
      : [
          {
            through: throughWords({ kind: 'built-in', id: contrastLens }),
            read: scene.results.lenses[contrastLens],
          },
        ]),
  ];
  return seen.flatMap(({ through, read }) => {
    const risk = amountOf(read, 'benefits.benefitRisk');
    return risk > 0 ? [<p key={through}>{countedOnceWords(through, risk)}</p>] : [];
  });
}

/** Where stopped trials lie in lumps, and what the axis leaves out; undefined where that is nothing. */
function captionOf(working: SeenLens, contrast: SeenLens | null): string | undefined {
  const lumps = [working, ...(contrast === null ? [] : [contrast])].flatMap(({ name, findings }) => {
    const found = lumpsOf(findings);
    return found.length === 0 ? [] : [lumpsSentence(shortName(name), found)];
  });
  const { bins, contrastBins, most } = pictureOf(working, contrast);
  const cut = [
    { lens: shortName(working.name), share: cutShare(bins, most) },
    ...(contrast === null ? [] : [{ lens: shortName(contrast.name), share: cutShare(contrastBins, most) }]),
  ].filter(({ share }) => share > 0);
  return (
    [...lumps, cutWords(cut) ?? '', beyondWords(beyondOf(working, contrast)) ?? '']
      .filter((each) => each !== '')
      .join(' ') || undefined
  );
}

/** Shares of trials beyond the axis that are mentioned. */
const WORTH_A_WORD = 0.001;

/** What the axis leaves out at its ends, where that is worth a word. */
function beyondOf(working: SeenLens, contrast: SeenLens | null): readonly Beyond[] {
  const lenses = [working, ...(contrast === null ? [] : [contrast])];
  const axis = axisOf(lenses.map(({ findings }) => findings.curve));
  return lenses
    .flatMap(({ name, findings }): readonly Beyond[] => {
      const { below, above } = beyond(findings.curve, axis);
      const lens = shortName(name);
      return [
        { lens, side: 'left', share: below, last: findings.smallest },
        { lens, side: 'right', share: above, last: findings.largest },
      ];
    })
    .filter(({ share }) => share > WORTH_A_WORD);
}

/** Holds the place of the picture until the first trials are in. */
function Waiting() {
  const levels = levelsOf(NAMES_HEIGHT);
  return (
    <Section isFirst title="Two lenses, side by side" prose={<p>Every driver drawn at once, in each trial anew.</p>}>
      <Awaited
        label="Running the first trials"
        className="h-[92.6rem] border-b border-rule @row:h-[71.9rem] @columns:h-[53.4rem]"
      >
        <Skeleton top={levels.top} height={levels.foot} />
        <div className="absolute inset-x-0" style={{ top: levels.cumulativeTop }}>
          <Skeleton height={levels.cumulativeFoot - levels.cumulativeTop} />
        </div>
      </Awaited>
    </Section>
  );
}
