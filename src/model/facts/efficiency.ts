import type { LineId } from '#model/facts/benefit-lines.ts';
import type { Provenance } from '#model/facts/provenance.ts';

/** How much better something is said to become: by a share less of it, or so many times as often. */
export type Betterment =
  | { readonly kind: 'less'; readonly share: number }
  | { readonly kind: 'times'; readonly factor: number };

/** A figure of daily work that the source quotes beside its benefit lines. No formula uses it: it is what to measure. */
export interface Efficiency {
  readonly change: Betterment;
  /** The lines that would not come without it, of either catalogue. */
  readonly lines: readonly LineId[];
  readonly provenance: Extract<Provenance, { readonly kind: 'source' }>;
}

const QUOTED = { kind: 'source', section: '§4' } as const;

const less = (share: number, ...lines: readonly LineId[]): Efficiency => ({
  change: { kind: 'less', share },
  lines,
  provenance: QUOTED,
});

/** §4; the source names no lines for them, which ones they belong to is our reading. */
export const EFFICIENCIES = {
  pipeline_development: less(0.7, 'productivity_improvement', 'pipeline_development_speed'),
  issue_resolution: less(0.8, 'data_quality_revenue', 'improved_data_quality'),
  manual_processing: less(0.9, 'manual_labor_savings', 'manual_work_reduction'),
  deployments: {
    change: { kind: 'times', factor: 10 },
    lines: ['faster_time_to_market'],
    provenance: QUOTED,
  },
  recovery: less(0.85, 'incident_cost_savings', 'disaster_recovery_improvement'),
  operational_overhead: less(0.4, 'operational_overhead_reduction'),
} as const satisfies Readonly<Record<string, Efficiency>>;

export type EfficiencyId = keyof typeof EFFICIENCIES;

/** What to measure to see whether a line of a catalogue comes; null where the source quotes nothing beside it. */
export const efficiencyOf = (line: LineId): EfficiencyId | null =>
  (Object.keys(EFFICIENCIES) as EfficiencyId[]).find((id) => EFFICIENCIES[id].lines.some((each) => each === line)) ??
  null;
