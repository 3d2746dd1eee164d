import type { ActionId } from '#model/facts/actions.ts';
import type { BaseId, Catalogue, LineId } from '#model/facts/benefit-lines.ts';
import type { Complexity, Industry, Region, Size } from '#model/facts/company.ts';
import type { InfrastructureFieldId } from '#model/facts/infrastructure.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import type { OwnBenefit, OwnCost } from '#model/document/own-lines.ts';
import type { PlanDocument } from '#model/document/plan-document.ts';
import type { RoleId } from '#model/facts/roles.ts';

/**
 * A scenario as people write, store and share it: only what they decided, everything else is a default.
 * A field that is present is the user's own, even when it equals the default. Money in rupees, rates as fractions.
 */
export interface ScenarioDocument {
  readonly version?: 6;
  readonly name?: string;
  readonly company?: CompanyDocument;
  readonly investment?: InvestmentDocument;
  readonly benefits?: BenefitsDocument;
  readonly finance?: FinanceDocument;
  /** Points of each factor. */
  readonly readiness?: Readonly<Partial<Record<FactorId, number>>>;
  readonly assessment?: AssessmentDocument;
  /** What is done to raise readiness, by action. */
  readonly actions?: Readonly<Partial<Record<ActionId, ActionDocument>>>;
  readonly rollout?: RolloutDocument;
  readonly uncertainty?: UncertaintyDocument;
  readonly plan?: PlanDocument;
  /** Lenses of the user's own, in the order in which they were saved. */
  readonly lenses?: readonly OwnLens[];
  /** Why a value is what it is, by the path of that value. */
  readonly register?: Readonly<Record<string, RegisterEntry>>;
  /** Of a document that answers a question beside the open one: nothing that is stored, sent or read from outside has it. */
  readonly supposed?: Supposed;
}

/** What a question beside the case supposes of the benefits: the same a year later, or half of them. */
export type Supposed = 'a-year-late' | 'half';

/** A way of looking at the case that the user saved: the six fields on which people differ, under a name. */
export interface OwnLens {
  readonly name: string;
  readonly revenueAttribution: number;
  readonly contributionMargin: number;
  readonly overlap: Overlap;
  readonly benefitRisk: number;
  readonly costRisk: number;
  readonly capacityCashable: number;
}

export type Confidence = 'low' | 'medium' | 'high';

/** What the user says about one of their values. */
export interface RegisterEntry {
  readonly note?: string;
  readonly confidence?: Confidence;
  /** Who stands for the value. */
  readonly owner?: string;
  /** When it was last checked, as YYYY-MM-DD. */
  readonly date?: string;
}

/** What stands around the points of readiness. */
export interface AssessmentDocument {
  /** Factors that do not apply to this company; at least one of the twelve is left. */
  readonly notApplicable?: readonly FactorId[];
  /** Points to be reached. */
  readonly targets?: Readonly<Partial<Record<FactorId, number>>>;
  /** Earlier assessments, oldest first, one for a day. */
  readonly snapshots?: readonly Snapshot[];
}

/** An assessment as it stood on a day: the points in force of every factor that applied. */
export interface Snapshot {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** A factor left out did not apply. */
  readonly points: Readonly<Partial<Record<FactorId, number>>>;
}

/** An action as the user plans it; what they leave out is the catalogue's, see facts/actions.ts. */
export interface ActionDocument {
  readonly chosen?: boolean;
  /** Weeks from the start of year 1 until it begins. */
  readonly startWeek?: number;
  readonly weeks?: number;
  /** One-time, ₹. */
  readonly cost?: number;
  /** Points by which it raises its factors. */
  readonly raises?: Readonly<Partial<Record<FactorId, number>>>;
}

export interface CompanyDocument extends Readonly<Partial<Record<BaseId, number>>> {
  readonly size?: Size;
  readonly complexity?: Complexity;
  readonly industry?: Industry;
  readonly region?: Region;
}

export type InvestmentMode = 'bottom_up' | 'entered';
export const ENTERED_IDS = ['team', 'infrastructure', 'tools', 'training', 'consulting'] as const;
export type EnteredId = (typeof ENTERED_IDS)[number];

export interface InvestmentDocument {
  readonly mode?: InvestmentMode;
  /** Replaces the whole default team: a role left out counts nobody. */
  readonly team?: Readonly<Partial<Record<RoleId, number>>>;
  readonly salaryPosition?: number;
  /** A month: quantities, and prices in rupees. Without effect where `infrastructureAnnual` is given. */
  readonly infrastructure?: Readonly<Partial<Record<InfrastructureFieldId, number>>>;
  readonly infrastructureAnnual?: number;
  readonly toolsAnnual?: number;
  readonly consulting?: number;
  readonly trainingPerPerson?: number;
  readonly growth?: { readonly salary?: number; readonly infrastructure?: number; readonly tools?: number };
  /** What the source's formula leaves out; see facts/omissions.ts. */
  readonly overhead?: number;
  readonly hiringFee?: number;
  /** Of the new team, how many are hired and not moved from within. */
  readonly shareHired?: number;
  readonly attrition?: number;
  readonly dip?: number;
  readonly parallelRun?: number;
  readonly ownLines?: readonly OwnCost[];
  /** Totals over the whole horizon, ₹. */
  readonly entered?: Readonly<Partial<Record<EnteredId, number>>>;
}

export type Overlap = 'additive' | 'compounding';
export type RampKind = 'source' | 'readiness' | 'flat';

export interface BenefitsDocument {
  readonly catalogue?: Catalogue;
  readonly rates?: Readonly<Partial<Record<LineId, number>>>;
  readonly revenueAttribution?: number;
  readonly contributionMargin?: number;
  /** The part of freed capacity that becomes cash. */
  readonly capacityCashable?: number;
  readonly overlap?: Overlap;
  readonly benefitRisk?: number;
  readonly costRisk?: number;
  readonly ramp?: { readonly kind?: RampKind; readonly start?: number; readonly step?: number };
  readonly growth?: number;
  readonly ownLines?: readonly OwnBenefit[];
  /** The quarter, from 1, from which a line brings anything, by the line's id. */
  readonly starts?: Readonly<Record<string, number>>;
  /** Quarters by which every line starts later. */
  readonly delayQuarters?: number;
}

/** When a year's flows are discounted from: its end, or its middle. */
export type Timing = 'year_end' | 'mid_year';

/** How a year 1 that gains brings its benefit: the same every day, or from nothing on the first day. */
export type Accrual = 'even' | 'rising';

export interface FinanceDocument {
  readonly years?: number;
  readonly discountRate?: number;
  readonly taxRate?: number;
  readonly accrual?: Accrual;
  readonly timing?: Timing;
  /** Share of year 1's tools and infrastructure, paid when the horizon ends. */
  readonly exitCost?: number;
}

export type FourNumbers = readonly [number, number, number, number];

/** All phases one after the other behind gates, or everything at once. */
export type Approach = 'phased' | 'big_bang';

export interface RolloutDocument {
  readonly approach?: Approach;
  readonly costShares?: FourNumbers;
  readonly unlocks?: FourNumbers;
  /** One number stands for all four gates; null, as nothing: linked to readiness. */
  readonly gateProbability?: number | FourNumbers | null;
  readonly bigBangSuccess?: number;
}

export type DriverShape = 'pert' | 'triangular' | 'uniform' | 'normal' | 'lognormal' | 'fixed';

/** What the user says of a driver; what they leave out is the driver's usual value, see uncertainty/drivers.ts. */
export interface DriverRange {
  readonly shape?: DriverShape;
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
}

/** How trials are spread: evenly by a quasi-random sequence, or independently by a pseudo-random generator. */
export type Sampling = 'quasi' | 'pseudo';

export interface UncertaintyDocument {
  readonly drivers?: Readonly<Record<string, DriverRange>>;
  readonly correlations?: readonly (readonly [string, string, number])[];
  /** Whether trials draw how far the programme gets. */
  readonly delivery?: boolean;
  readonly outsideView?: boolean;
  readonly sampling?: Sampling;
  readonly trials?: number;
  readonly seed?: number;
}
