import type { RampReach } from '#model/findings/ramp.ts';
import type { RampKind } from '#model/document/document.ts';
import { formatRate } from '#words/figures/percent.ts';
import { formatScore } from '#words/figures/score.ts';
import type { Part } from '#words/grammar/parts.ts';

export const RAMP_LABELS: Readonly<Record<RampKind, string>> = {
  source: 'Source',
  readiness: 'Readiness',
  flat: 'Flat',
};

/** How each ramp runs. */
export const RAMP_MEANING: Readonly<Record<RampKind, string>> = {
  source: 'Half in the first year and a quarter more each year (§4), unless you say otherwise below.',
  readiness: 'The readier the organisation, the sooner: at a score of 50 it is the source’s ramp.',
  flat: 'All of it from the first day, as §8 counts.',
};

/** How soon the full benefit is reached, as a heading. */
export function rampTitle(reach: RampReach): string {
  if (reach.kind === 'short') return `Even year ${reach.year} reaches only ${formatRate(reach.share)} of it`;
  return reach.year === 1 ? 'All of it from the first year' : `All of it only from year ${reach.year}`;
}

/** What readiness makes of the ramp: a score of 100, and fractions of the full benefit. */
export const readinessRampSentence = (score: number, start: number, step: number): readonly Part[] => [
  'At a readiness of ',
  { cell: 'readiness.score', text: formatScore(score) },
  ' it starts at ',
  { cell: 'benefits.ramp.start', text: formatRate(start) },
  ' and adds ',
  { cell: 'benefits.ramp.step', text: formatRate(step) },
  ' a year.',
];
