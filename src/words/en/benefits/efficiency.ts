import { EFFICIENCIES, type EfficiencyId } from '#model/facts/efficiency.ts';
import { formatRate } from '#words/figures/percent.ts';
import { numberWord } from '#words/figures/numbers.ts';

const MEASURED: Readonly<Record<EfficiencyId, string>> = {
  pipeline_development: 'time to build a pipeline',
  issue_resolution: 'time to resolve a quality issue',
  manual_processing: 'manual processing',
  deployments: 'deployments',
  recovery: 'time to recover from a failure',
  operational_overhead: 'operational overhead',
};

/** What to measure to see whether a line comes, with the figure and the section that quotes it: "What to measure: deployments, ten times as many (§4)." */
export function measureWords(id: EfficiencyId): string {
  const { change, provenance } = EFFICIENCIES[id];
  const better =
    change.kind === 'less' ? `${formatRate(change.share)} less` : `${numberWord(change.factor)} times as many`;
  return `What to measure: ${MEASURED[id]}, ${better} (${provenance.section}).`;
}
