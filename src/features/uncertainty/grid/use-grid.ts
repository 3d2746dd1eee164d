import { useEffect, useState } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { GridFindings, Metric } from '#model/uncertainty/findings.ts';
import { useUncertaintyActions } from '#store/context.ts';

/** Values along each side: enough for a smooth line, few enough to be there at once. */
const STEPS = 25;

/** A grid as it was asked for, with the metric that it reads; what is on show may be older than the question. */
export interface GridShown {
  readonly findings: GridFindings;
  readonly metric: Metric;
}

export interface GridState {
  readonly shown: GridShown | null;
  readonly isStale: boolean;
  /** Why it could not be worked out, in a sentence. */
  readonly problem: string | null;
}

/** Asks for the grid of two drivers whenever they, the metric or the scenario change; the last one stays on show meanwhile. */
export function useGrid(document: ScenarioDocument, across: string, up: string, metric: Metric): GridState {
  const { grid } = useUncertaintyActions();
  const [state, setState] = useState<GridState>({ shown: null, isStale: true, problem: null });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    setState(({ shown }) => ({ shown, isStale: true, problem: null }));
    grid({ across, up, steps: STEPS }, signal).then(
      (findings) => signal.aborted || setState({ shown: { findings, metric }, isStale: false, problem: null }),
      (error: unknown) =>
        signal.aborted ||
        setState(({ shown }) => ({
          shown,
          isStale: false,
          problem: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => controller.abort(new Error('Another grid is wanted'));
  }, [grid, document, across, up, metric]);
  return state;
}
