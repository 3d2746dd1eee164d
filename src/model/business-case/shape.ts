import {
  accrualOf,
  approachOf,
  catalogueOf,
  complexityOf,
  gatesGiven,
  sizeOf,
  timingOf,
} from '#model/document/choices-in-force.ts';
import type {
  Accrual,
  Approach,
  InvestmentMode,
  Overlap,
  RampKind,
  ScenarioDocument,
  Supposed,
  Timing,
} from '#model/document/document.ts';
import type { OwnBenefit, OwnCost } from '#model/document/own-lines.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import { linesOf, type Catalogue } from '#model/facts/benefit-lines.ts';
import type { Complexity, Size } from '#model/facts/company.ts';
import { OMITTED_NUMBERS, type OmittedNumber } from '#model/facts/omissions.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import { pathOf } from '#model/plan/paths.ts';
import { enteredNumber, numberInForce } from '#model/document/read.ts';

/** What is counted beyond the formula by cells of its own; the tax rate has its cell in every case. */
export type OmissionId = Exclude<OmittedNumber, 'finance.taxRate'>;
const OMISSION_IDS = OMITTED_NUMBERS.filter((path): path is OmissionId => path !== 'finance.taxRate');

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
  readonly timing: Timing;
  /** What the formula leaves out and the document counts, by path, in the order of the table. */
  readonly counted: readonly OmissionId[];
  /** Lines of the user's own that count. */
  readonly ownCosts: readonly OwnCostShape[];
  readonly ownBenefits: readonly OwnBenefitShape[];
  /** Lines with a first quarter of their own, catalogue lines in their order and then the user's. */
  readonly started: readonly string[];
  /** Whether lines of the catalogue start when the plan has done what brings them. */
  readonly linked: boolean;
  /** Whether people are paid from the week in which they start; never where totals were entered. */
  readonly hireAsNeeded: boolean;
  /** What the learning paths cost together where their sum stands for the training, ₹; null where it does not. */
  readonly trainingSum: number | null;
  /** What trials draw besides the drivers; nothing in a case as entered, which is the case delivered in full at its budget. */
  readonly drawn: readonly Drawn[];
  /** What a question beside the case supposes; nothing in the case itself. */
  readonly supposed: Supposed | null;
}

/** What of a line of one's own decides which cells there are. */
export type OwnCostShape = Required<Pick<OwnCost, 'id' | 'name' | 'kind' | 'fromYear' | 'toYear'>>;
export type OwnBenefitShape = Required<Pick<OwnBenefit, 'id' | 'name' | 'kind' | 'ramped' | 'attributed'>>;

/** How far the programme gets, and what its budget comes to. */
export type Drawn = 'delivery' | 'budget';

/** The choices in force in a document. */
export function shapeOf(document: ScenarioDocument): Shape {
  const { investment, benefits } = document;
  const years = numberInForce(document, 'finance.years') ?? 1;
  return {
    years,
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
    timing: timingOf(document),
    counted: OMISSION_IDS.filter((path) => enteredNumber(document, path) !== undefined),
    ownCosts: ownCostsIn(document, years),
    ownBenefits: ownBenefitsIn(document),
    started: startedIn(document),
    linked: document.plan?.linked === true,
    hireAsNeeded: document.plan?.hireAsNeeded === true && investment?.mode !== 'entered',
    trainingSum: trainingSumIn(document),
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

/** What was made of a list last. Lists are never changed in place, and a case is read again at each key. */
const remembered = <Line extends object, Made>(make: (lines: readonly Line[], years: number) => Made) => {
  const made = new WeakMap<readonly Line[], { readonly years: number; readonly of: Made }>();
  return (lines: readonly Line[], years: number): Made => {
    const known = made.get(lines);
    if (known?.years === years) return known.of;
    const of = make(lines, years);
    made.set(lines, { years, of });
    return of;
  };
};

const costShapes = remembered((lines: readonly OwnCost[], years): readonly OwnCostShape[] =>
  lines
    .filter(({ off }) => off !== true)
    .map(({ id, name, kind, fromYear = 0, toYear = years }) => ({
      id,
      name,
      kind,
      fromYear,
      // Of a cost paid once only its year matters.
      toYear: kind === 'once' ? fromYear : Math.min(toYear, years),
    })),
);

const benefitShapes = remembered((lines: readonly OwnBenefit[]): readonly OwnBenefitShape[] =>
  lines
    .filter(({ off }) => off !== true)
    .map(({ id, name, kind, ramped = true, attributed = true }) => ({
      id,
      name,
      kind,
      ramped,
      attributed: kind === 'revenue' && attributed,
    })),
);

const ownCostsIn = ({ investment }: ScenarioDocument, years: number): readonly OwnCostShape[] =>
  investment?.ownLines === undefined ? NOTHING : costShapes(investment.ownLines, years);

const ownBenefitsIn = ({ benefits }: ScenarioDocument): readonly OwnBenefitShape[] =>
  benefits?.ownLines === undefined ? NOTHING : benefitShapes(benefits.ownLines, 0);

/** A first quarter of 1 is no start of one's own, but a decision all the same. */
function startedIn(document: ScenarioDocument): readonly string[] {
  const starts = document.benefits?.starts;
  if (starts === undefined) return NOTHING;
  const own = ownBenefitsIn(document).map(({ id }) => id);
  return [...linesOf(catalogueOf(document)).map(([id]) => id), ...own].filter((id) => starts[id] !== undefined);
}

/** What everybody who learns has yet to learn, where that is the training. It is not until somebody is named: nobody's paths would make a team's training free. */
function trainingSumIn({ plan, investment }: ScenarioDocument): number | null {
  const people = plan?.people ?? [];
  if (plan?.trainingFromSkills !== true || people.length === 0 || investment?.mode === 'entered') return null;
  return people.reduce((sum, { path, skills }) => sum + pathOf(path, skills).cost, 0);
}

/** The years of a case, from 1. */
export const yearsOf = ({ years }: Pick<Shape, 'years'>): readonly number[] =>
  Array.from({ length: years }, (_, k) => k + 1);

/** The same for equal shapes only: no id holds a space or a comma, so that the parts and their lists stay apart. */
export const shapeKey = ({ ownCosts, ownBenefits, ...shape }: Shape): string =>
  // Names of one's own may hold anything.
  ownCosts.length + ownBenefits.length === 0
    ? Object.values(shape).join(' ')
    : `${Object.values(shape).join(' ')} ${listKey(ownCosts)} ${listKey(ownBenefits)}`;

/** Texts of lists so far, each with a number of its own: a long text is found once a list and not at each reading. */
const MOST_LISTS = 128;
const NUMBERS = new Map<string, number>();
const KEYS = new WeakMap<readonly object[], number>();
let lists = 0;

/** The same number for lists of the same lines, unless one was let go meanwhile: its sheet is then laid out anew. */
function listKey(lines: readonly object[]): number {
  const known = KEYS.get(lines);
  if (known !== undefined) return known;
  const text = JSON.stringify(lines);
  const key = NUMBERS.get(text) ?? ++lists;
  const oldest = NUMBERS.keys().next();
  if (NUMBERS.size >= MOST_LISTS && !oldest.done) NUMBERS.delete(oldest.value);
  NUMBERS.set(text, key);
  KEYS.set(lines, key);
  return key;
}
