import type { StoreApi } from 'zustand/vanilla';
import type { GridQuestion } from '#model/uncertainty/grid.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { LensId } from '#model/business-case/lenses.ts';
import type {
  GridFindings,
  Metric,
  SimulationFindings,
  SobolFindings,
  TornadoBar,
} from '#model/uncertainty/findings.ts';

/** A simulation as far as it has come. */
export interface Run {
  /** The newest figures; null until the first trials are in, or where the scenario cannot be simulated. */
  readonly findings: SimulationFindings | null;
  /** True while the findings are those of an earlier state of the scenario. */
  readonly isStale: boolean;
  /** Trials in, of those asked for; both count for the scenario as it stands. */
  readonly done: number;
  readonly asked: number;
  /** What went wrong, in a sentence; null where nothing did. */
  readonly problem: string | null;
}

/** What is known about how sure the scenario on show is. */
export interface UncertaintyState {
  /** The open scenario as it stands. */
  readonly working: Run;
  /** Through each lens: all of them while the verdict is open, the one it is held against while trials are told. */
  readonly lenses: Readonly<Record<LensId, Run>>;
  /** And through each lens that the user saved, in their order. */
  readonly ownLenses: readonly Run[];
  /** Probability of gain before the last edit; null where there was no edit, or it is not known. */
  readonly probabilityBefore: number | null;
  /** The metric that the tornado and the grid read. */
  readonly metric: Metric;
  /** Only while what decides is on show, as everything below; null until the first is there. */
  readonly tornado: readonly TornadoBar[] | null;
  /** The value of each driver, alone, at which the NPV is 0, by path, null where there is none; while a range is open too. */
  readonly breakeven: Readonly<Record<string, number | null>> | null;
  readonly sobol: readonly SobolFindings[] | null;
  /** True while an analysis of the scenario as it stands, of those on show, is on its way. */
  readonly isAnalysing: boolean;
  /** What went wrong with one of them, in a sentence. */
  readonly problem: string | null;
}

/**
 * What a part of the page needs: the bar; the verdict with its lenses; how the trials spread, held against a lens; what
 * decides them, which needs the analyses too; or a driver's range with where the answer turns.
 */
export type Watched = 'headline' | 'verdict' | 'trials' | 'deciding' | 'range';

export interface UncertaintyActions {
  /** Says that a part of the page is on show; call on mount, and what it returns on unmount. */
  readonly watch: (what: Watched) => () => void;
  /** Asks for this many trials of the scenario as it stands, until it changes or trials are no longer told. */
  readonly askFor: (trials: number) => void;
  /** Stops growing; the trials that are in stay. */
  readonly cancel: () => void;
  readonly setMetric: (metric: Metric) => void;
  /** Tries again what came to nothing. */
  readonly retry: () => void;
  /** The chosen metric over the ranges of two drivers. @throws whatever stopped it; the signal's reason when aborted */
  readonly grid: (question: GridQuestion, signal: AbortSignal) => Promise<GridFindings>;
  /**
   * The trials of a document that answers a question beside the one on show, as many as that one comes to. Nothing on show
   * changes. @throws Error with a sentence that says what stopped it; the signal's reason when aborted
   */
  readonly trialsOf: (document: ScenarioDocument, signal: AbortSignal) => Promise<SimulationFindings>;
}

export type UncertaintyStore = StoreApi<UncertaintyState> & { readonly actions: UncertaintyActions };

export const NO_RUN: Run = { findings: null, isStale: false, done: 0, asked: 0, problem: null };

/** Before the first trials. */
export const NOTHING_KNOWN: UncertaintyState = {
  working: NO_RUN,
  lenses: { published: NO_RUN, calibrated: NO_RUN, cfo: NO_RUN },
  ownLenses: [],
  probabilityBefore: null,
  metric: 'finance.npv',
  tornado: null,
  breakeven: null,
  sobol: null,
  isAnalysing: false,
  problem: null,
};
