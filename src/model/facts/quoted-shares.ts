import type { LineId } from '#model/facts/benefit-lines.ts';
import { source, type Provenance } from '#model/facts/provenance.ts';

/** What a percentage of the source is a percentage of, by its own words. */
export type QuotedOf = 'feature_delivery' | 'revenue' | 'satisfaction' | 'outcomes';

/** A percentage that the formula multiplies by revenue, and what the source says that it is. The number is the line's rate. */
export interface QuotedShare {
  readonly line: LineId;
  readonly of: QuotedOf;
  readonly provenance: Provenance;
}

const quoted = (line: LineId, of: QuotedOf): QuotedShare => ({ line, of, provenance: source('§4') });

/** §4, the core catalogue: 15% faster feature delivery, 5% revenue increase, 8% better customer satisfaction, 12% better business outcomes. */
export const QUOTED_SHARES: readonly QuotedShare[] = [
  quoted('faster_time_to_market', 'feature_delivery'),
  quoted('data_quality_revenue', 'revenue'),
  quoted('customer_experience', 'satisfaction'),
  quoted('decision_making', 'outcomes'),
];
