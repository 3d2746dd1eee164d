import {
  accrualOf,
  approachOf,
  catalogueOf,
  complexityOf,
  gatesGiven,
  sizeOf,
} from '#model/document/choices-in-force.ts';
import type {
  Accrual,
  Approach,
  InvestmentMode,
  Overlap,
  RampKind,
  ScenarioDocument,
  Supposed,
} from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import type { Catalogue } from '#model/facts/benefit-lines.ts';
import type { Complexity, Size } from '#model/facts/company.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import { numberInForce } from '#model/document/read.ts';

/**
 * The choices that decide which cells a business case has. Two documents of one shape share a sheet and differ
 * in its inputs only, so that editing a number never lays out a sheet anew.
 */
export interface Shape {
  readonly years: number;
  readonly size: Size;
  readonly complexity: Complexity;
  readonly mode: InvestmentMode;
  readonly catalogue: Catalogue;
  readonly overlap: Overlap;
  readonly ramp: RampKind;
  /** True where the document gives the amount itself and the formula behind its default falls away. */
  readonly consultingGiven: boolean;
  readonly infrastructureGiven: boolean;
  /** Factors that do not apply to the company, in the order of the twelve. */
  readonly notApplicable: readonly FactorId[];
  /** What is done to raise readiness, in the order of the catalogue. */
  readonly actions: readonly ActionId[];
  readonly accrual: Accrual;
  readonly approach: Approach;
  /** True where the document gives the gates' probabilities and readiness does not move them. */
  readonly gatesGiven: boolean;
  /** What trials draw besides the drivers; nothing in a case as entered, which is the case delivered in full at its budget. */
  readonly drawn: readonly Drawn[];
  /** What a question beside the case supposes; nothing in the case itself. */
  readonly supposed: Supposed | null;
}

/** How far the programme gets, and what its budget comes to. */
export type Drawn = 'delivery' | 'budget';

/** The choices in force in a document. */
export function shapeOf(document: ScenarioDocument): Shape {
  const { investment, benefits } = document;
  return {
    years: numberInForce(document, 'finance.years') ?? 1,
    size: sizeOf(document),
    complexity: complexityOf(document),
    mode: investment?.mode ?? 'bottom_up',
    catalogue: catalogueOf(document),
    overlap: benefits?.overlap ?? 'additive',
    ramp: benefits?.ramp?.kind ?? 'source',
    consultingGiven: investment?.consulting !== undefined,
    infrastructureGiven: investment?.infrastructureAnnual !== undefined,
    notApplicable: notApplicableIn(document),
    actions: chosenIn(document),
    accrual: accrualOf(document),
    approach: approachOf(document),
    gatesGiven: gatesGiven(document),
    drawn: NOTHING,
    supposed: document.supposed ?? null,
  };
}

const NOTHING: readonly never[] = [];

function notApplicableIn({ assessment }: ScenarioDocument): readonly FactorId[] {
  const left = assessment?.notApplicable;
  return left === undefined ? NOTHING : FACTORS.flatMap(({ id }) => (left.includes(id) ? [id] : []));
}

const chosenIn = ({ actions }: ScenarioDocument): readonly ActionId[] =>
  actions === undefined ? NOTHING : ACTION_IDS.filter((id) => actions[id]?.chosen === true);

/** The years of a case, from 1. */
export const yearsOf = ({ years }: Pick<Shape, 'years'>): readonly number[] =>
  Array.from({ length: years }, (_, k) => k + 1);

/** The same for equal shapes only: no id holds a space or a comma, so that the parts and their lists stay apart. */
export const shapeKey = (shape: Shape): string => Object.values(shape).join(' ');
