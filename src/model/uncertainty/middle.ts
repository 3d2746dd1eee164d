import type { ScenarioDocument } from '#model/document/document.ts';
import type { Metric } from '#model/uncertainty/findings.ts';
import { mostLikely, readVaried } from '#model/uncertainty/varying.ts';

/** Where tornado and grid start from: a metric with every driver at its most likely value. */
export interface Middle {
  /** In the unit of its cell; null where it does not exist. */
  readonly value: number | null;
  /** Whether that is the scenario as entered: no likely value was moved from its own. */
  readonly isAsEntered: boolean;
}

/** Reads a metric with every driver at its most likely. */
export function middleOf(document: ScenarioDocument, metric: Metric): Middle {
  const base = mostLikely(document);
  const value = readVaried(base, new Map(), [metric], 1).get(metric)?.[0];
  return {
    value: value === undefined || Number.isNaN(value) ? null : value + 0,
    isAsEntered: base.all.every(({ likely, own }) => likely === own),
  };
}
