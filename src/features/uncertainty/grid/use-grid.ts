import { useEffect, useMemo, useState } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { GridFindings, Metric } from '#model/uncertainty/findings.ts';
import { useUncertaintyActions } from '#bound/context.ts';

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

interface Question {
  readonly document: ScenarioDocument;
  readonly across: string;
  readonly up: string;
  readonly metric: Metric;
}

interface Answer {
  readonly to: Question | null;
  readonly shown: GridShown | null;
  readonly problem: string | null;
}

const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Asks for the grid of two drivers whenever they, the metric or the scenario change; the last one stays on show meanwhile. */
export function useGrid(document: ScenarioDocument, across: string, up: string, metric: Metric): GridState {
  const { grid } = useUncertaintyActions();
  const question = useMemo(() => ({ document, across, up, metric }), [document, across, up, metric]);
  const [answer, setAnswer] = useState<Answer>({ to: null, shown: null, problem: null });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    grid({ across: question.across, up: question.up, steps: STEPS }, signal).then(
      (findings) =>
        signal.aborted || setAnswer({ to: question, shown: { findings, metric: question.metric }, problem: null }),
      (error: unknown) => signal.aborted || setAnswer(({ shown }) => ({ to: question, shown, problem: saying(error) })),
    );
    return () => controller.abort(new Error('Another grid is wanted'));
  }, [grid, question]);
  const isStale = answer.to !== question;
  return { shown: answer.shown, isStale, problem: isStale ? null : answer.problem };
}
