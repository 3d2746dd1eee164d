import { contrastOf, LENS_IDS, LENSES, lensOf, throughLens, type LensId } from '#model/business-case/lenses.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { Metric } from '#model/uncertainty/findings.ts';
import { shownScenario, type NeevState } from '#store/neev-store.ts';
import { documentBefore } from '#store/results.ts';
import { simulationKey } from '#store/simulated-part.ts';
import { ANALYSES, type Analysis } from '#store/analysis.ts';
import type { Watched } from '#store/uncertainty-state.ts';

/** Trials of the first picture. */
const FIRST_TRIALS = 10_000;
/** Trials at rest, on every screen and through every lens, where the scenario does not say how many. */
const REST_TRIALS = 100_000;

/** A scenario to be simulated, with what identifies it. */
export interface Simulated {
  readonly key: string;
  readonly document: ScenarioDocument;
  /** Trials of its first picture. */
  readonly first: number;
}

/** What is to be computed for what is on show. */
export interface Scene {
  /** The scenario on show: figures of another company never stand in for its own. */
  readonly scenario: string;
  readonly working: Simulated;
  readonly lenses: Readonly<Record<LensId, Simulated>>;
  readonly ownLenses: readonly Simulated[];
  /** The scenario before the last edit; null where there is none. */
  readonly before: Simulated | null;
  /** The lens that the scenario is held against where its trials are told; null elsewhere. */
  readonly contrast: Simulated | null;
  /** Trials of everything at rest, and of the open scenario with its contrast. */
  readonly rest: number;
  readonly target: number;
  /** The target was asked for on the spot, so it is not waited for a quiet moment. */
  readonly isAsked: boolean;
  readonly hasLenses: boolean;
  /** The analyses that something on show needs. */
  readonly analyses: readonly Analysis[];
  readonly metric: Metric;
}

/** What the page and its reader want, beside the scenario. */
export interface Wishes {
  readonly watched: ReadonlySet<Watched>;
  /** Trials asked for on the spot; null leaves it to the scenario. */
  readonly asked: number | null;
  readonly metric: Metric;
}

/** How many trials is the scenario's to say, so that its link shows the same figures wherever it is opened. */
const simulated = (document: ScenarioDocument): Simulated => ({
  key: `${restOf(document)} ${simulationKey(document)}`,
  document,
  first: firstOf(document),
});

/** Another document, with as many trials at once as the scene comes to at rest. */
export const besideScene = ({ rest }: Scene, document: ScenarioDocument): Simulated => ({
  ...simulated(document),
  first: rest,
});

const restOf = ({ uncertainty }: ScenarioDocument): number => uncertainty?.trials ?? REST_TRIALS;

const firstOf = ({ uncertainty }: ScenarioDocument): number =>
  Math.min(uncertainty?.trials ?? FIRST_TRIALS, FIRST_TRIALS);

/** Whether trials are told in full, against another lens. */
export const isTold = (watched: Pick<ReadonlySet<Watched>, 'has'>): boolean =>
  watched.has('trials') || watched.has('deciding');

function analysesFor(watched: ReadonlySet<Watched>): readonly Analysis[] {
  if (watched.has('deciding')) return ANALYSES;
  return watched.has('range') ? ['breakeven'] : [];
}

/** What is to be computed for this state of the store and these wishes. */
export function sceneOf(state: NeevState, { watched, asked, metric }: Wishes): Scene {
  const { id, document } = shownScenario(state);
  const before = documentBefore(state);
  const working = simulated(document);
  const chosen = lensOf(document);
  const through = (id: LensId) => (id === chosen ? working : simulated(throughLens(document, LENSES[id].fields)));
  const lenses = Object.fromEntries(LENS_IDS.map((id) => [id, through(id)])) as Record<LensId, Simulated>;
  const { first } = working;
  const given = restOf(document);
  const target = Math.max(first, asked ?? given);
  return {
    scenario: id,
    working,
    lenses,
    ownLenses: (document.lenses ?? []).map((lens) => simulated(throughLens(document, lens))),
    before: before === null ? null : simulated(before),
    contrast: isTold(watched) ? lenses[contrastOf(chosen)] : null,
    rest: Math.max(first, Math.min(given, target)),
    target,
    isAsked: asked !== null,
    hasLenses: watched.has('verdict'),
    analyses: analysesFor(watched),
    metric,
  };
}

/** Trials that a scenario of this scene comes to. */
export function aimOf({ working, contrast, rest, target }: Scene, { key, first }: Simulated): number {
  if (key === working.key || key === contrast?.key) return target;
  return first < FIRST_TRIALS ? first : rest;
}

/** What stands beside the open scenario, in the order in which it is wanted. */
export const besidesOf = ({ working, lenses, ownLenses, before, contrast, hasLenses }: Scene): readonly Simulated[] =>
  [contrast, ...(hasLenses ? [...LENS_IDS.map((id) => lenses[id]), ...ownLenses] : []), before]
    .filter((each) => each !== null)
    .filter(({ key }, k, all) => key !== working.key && all.findIndex((each) => each.key === key) === k);

/** Tells scenes apart by what is to be computed for them. */
export const sceneId = ({ working, lenses, ownLenses, before, contrast, target, hasLenses, analyses, metric }: Scene) =>
  JSON.stringify([
    [working, ...Object.values(lenses), ...ownLenses].map(({ key }) => key),
    before?.key,
    contrast?.key,
    [target, hasLenses, analyses, metric],
  ]);
