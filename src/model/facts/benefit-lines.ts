import { CRORE } from '#model/facts/money.ts';
import { ours, source, type Provenance } from '#model/facts/provenance.ts';

/** The yearly amounts of the company that a benefit line may be a share of. */
export type BaseId =
  | 'annualRevenue'
  | 'dataTeamCost'
  | 'infrastructureCost'
  | 'incidentCost'
  | 'manualProcessCost'
  | 'developmentCost'
  | 'operationalCost'
  | 'hrCost'
  | 'partnershipValue'
  | 'rndBudget'
  | 'clientSatisfactionImpact'
  | 'competitiveAdvantage';

/** How far a benefit is from cash, nearest last: the CFO's first question. */
export const KINDS = {
  revenue: { label: 'Revenue credited to data', meaning: 'sales gained or kept; needs the market to agree' },
  capacity: { label: 'Capacity freed', meaning: 'hours of people; cash only if posts go' },
  avoided: { label: 'Loss avoided', meaning: 'incidents, fines and outages that do not happen' },
  cash: { label: 'Cash saved', meaning: 'a smaller bill, month by month' },
} as const;
export type Kind = keyof typeof KINDS;
export const KIND_IDS = Object.keys(KINDS) as readonly Kind[];

export type Catalogue = 'core' | 'comprehensive';

/** One benefit line: a share (`rate`) of a yearly `base`, or of a `fixed` yearly amount in rupees. */
export interface BenefitLine {
  readonly label: string;
  readonly kind: Kind;
  readonly rate: number;
  readonly provenance: Provenance;
  readonly base: BaseId | { readonly fixed: number };
  /** Scaled by revenue attribution and contribution margin. */
  readonly revenueDriven: boolean;
}

const share = (label: string, base: BaseId, rate: number, kind: Kind, section: '§4' | '§8'): BenefitLine => ({
  label,
  base,
  rate,
  kind,
  revenueDriven: kind === 'revenue',
  provenance: source(section),
});

const unused = (label: string, base: BaseId, kind: Kind): BenefitLine => ({
  label,
  base,
  rate: 0,
  kind,
  revenueDriven: kind === 'revenue',
  provenance: ours(
    'The source lists this base, but its formula never uses it; the line counts nothing until you raise it.',
  ),
});

/** The source gives risk lines as totals over three years, §8; a year is one third. */
const fixed = (label: string, threeYears: number): BenefitLine => ({
  label,
  base: { fixed: threeYears / 3 },
  rate: 1,
  kind: 'avoided',
  revenueDriven: false,
  provenance: source('§8'),
});

/** §4, in the order in which lines of one base take their turns. */
export const CORE_LINES = {
  faster_time_to_market: share('Faster time to market', 'annualRevenue', 0.15, 'revenue', '§4'),
  data_quality_revenue: share('Better data quality', 'annualRevenue', 0.05, 'revenue', '§4'),
  customer_experience: share('Customer experience', 'annualRevenue', 0.08, 'revenue', '§4'),
  decision_making: share('Data-driven decisions', 'annualRevenue', 0.12, 'revenue', '§4'),
  manual_labor_savings: share('Manual labour', 'dataTeamCost', 0.6, 'capacity', '§4'),
  infrastructure_savings: share('Infrastructure', 'infrastructureCost', 0.3, 'cash', '§4'),
  incident_cost_savings: share('Incidents', 'incidentCost', 0.8, 'avoided', '§4'),
  productivity_improvement: share('Productivity', 'dataTeamCost', 0.4, 'capacity', '§4'),
  manual_process_savings: unused('Manual processes', 'manualProcessCost', 'capacity'),
  client_satisfaction: unused('Client satisfaction', 'clientSatisfactionImpact', 'revenue'),
  competitive_deals: unused('Competitive deals', 'competitiveAdvantage', 'revenue'),
} as const satisfies Record<string, BenefitLine>;

/** §8, over three years and flat. */
export const COMPREHENSIVE_LINES = {
  pipeline_development_speed: share('Pipeline development', 'developmentCost', 0.7, 'capacity', '§8'),
  manual_work_reduction: share('Manual work', 'manualProcessCost', 0.8, 'capacity', '§8'),
  infrastructure_optimization: share('Infrastructure', 'infrastructureCost', 0.3, 'cash', '§8'),
  operational_overhead_reduction: share('Operational overhead', 'operationalCost', 0.4, 'capacity', '§8'),
  faster_time_to_market: share('Faster time to market', 'annualRevenue', 0.15, 'revenue', '§8'),
  improved_data_quality: share('Better data quality', 'annualRevenue', 0.08, 'revenue', '§8'),
  better_decision_making: share('Data-driven decisions', 'annualRevenue', 0.12, 'revenue', '§8'),
  customer_experience_improvement: share('Customer experience', 'annualRevenue', 0.06, 'revenue', '§8'),
  reduced_compliance_risk: fixed('Compliance risk', 5 * CRORE),
  disaster_recovery_improvement: fixed('Disaster recovery', 2.5 * CRORE),
  security_enhancement: fixed('Security', 3 * CRORE),
  audit_readiness: fixed('Audit readiness', 1.5 * CRORE),
  market_differentiation: share('Market differentiation', 'annualRevenue', 0.05, 'revenue', '§8'),
  talent_attraction_retention: share('Talent kept and attracted', 'hrCost', 0.3, 'capacity', '§8'),
  // Revenue in kind, yet the source counts it whole: attribution and margin do not apply.
  partnership_opportunities: {
    ...share('Partnerships', 'partnershipValue', 1, 'revenue', '§8'),
    revenueDriven: false,
  },
  innovation_capability: share('Innovation', 'rndBudget', 0.4, 'capacity', '§8'),
} as const satisfies Record<string, BenefitLine>;

export type LineId = keyof typeof CORE_LINES | keyof typeof COMPREHENSIVE_LINES;

export const CATALOGUES: Readonly<Record<Catalogue, Readonly<Partial<Record<LineId, BenefitLine>>>>> = {
  core: CORE_LINES,
  comprehensive: COMPREHENSIVE_LINES,
};

/** Ids of both catalogues; `faster_time_to_market` stands in both and is named once. */
export const LINE_IDS = [
  ...new Set([...Object.keys(CORE_LINES), ...Object.keys(COMPREHENSIVE_LINES)]),
] as readonly LineId[];

/** The lines of one catalogue, in its own order. */
export function linesOf(catalogue: Catalogue): readonly (readonly [LineId, BenefitLine])[] {
  return Object.entries(CATALOGUES[catalogue]) as unknown as readonly (readonly [LineId, BenefitLine])[];
}
