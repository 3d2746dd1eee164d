import { ENTERED_IDS, type ScenarioDocument } from '#model/document/document.ts';
import {
  ATTRIBUTION_PROVENANCE,
  CONSULTING_PROVENANCE,
  REVENUE_ATTRIBUTION,
  TOOLS_ANNUAL,
  TOOLS_PROVENANCE,
  TRAINING_PER_PERSON,
  TRAINING_PROVENANCE,
} from '#model/facts/assumptions.ts';
import { CATALOGUES, LINE_IDS, type BaseId, type LineId } from '#model/facts/benefit-lines.ts';
import { blank, computed, ours, source, type Provenance } from '#model/facts/provenance.ts';
import { MANAGED_SERVICES, METERED, METERED_IDS } from '#model/facts/infrastructure.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';

/** What a number counts. Rates are fractions: 0.16 is 16%. */
export type Unit =
  | 'rupees'
  | 'rupeesPerYear'
  | 'fraction'
  | 'factor'
  | 'people'
  | 'hours'
  | 'GB'
  | 'points'
  | 'level'
  | 'years'
  | 'months';

/** A number that a scenario document may set: its words, its bounds, its default and where that comes from. */
export interface NumberField {
  readonly path: string;
  readonly label: string;
  /** One plain clause: what belongs in this field. */
  readonly hint: string;
  readonly unit: Unit;
  readonly minimum: number;
  readonly maximum: number;
  /** Smallest step accepted; 0 means any. */
  readonly multipleOf: number;
  /** The default for this document, which may depend on its size, team or catalogue; null: a formula of the sheet. */
  readonly defaultFor: (document: ScenarioDocument) => number | null;
  readonly provenance: Provenance;
}

type Bounds = readonly [minimum: number, maximum: number, multipleOf?: number];
type Default = number | null | NumberField['defaultFor'];

const field = (
  path: string,
  label: string,
  hint: string,
  unit: Unit,
  [minimum, maximum, multipleOf = 0]: Bounds,
  initial: Default,
  provenance: Provenance,
): NumberField => ({
  path,
  label,
  hint,
  unit,
  minimum,
  maximum,
  multipleOf,
  defaultFor: typeof initial === 'function' ? initial : () => initial,
  provenance,
});

/** The company size in force when a document names none. */
export const sizeOf = (document: ScenarioDocument) => document.company?.size ?? 'mid_size';
/** The catalogue in force when a document names none. */
export const catalogueOf = (document: ScenarioDocument) => document.benefits?.catalogue ?? 'core';

const MONEY_A_YEAR: Bounds = [0, 1e15];

const company = (base: BaseId, label: string, hint: string) =>
  field(`company.${base}`, label, hint, 'rupeesPerYear', MONEY_A_YEAR, 0, blank);

const COMPANY_FIELDS = [
  company('annualRevenue', 'Annual revenue', 'what customers paid you in the last full year'),
  company('dataTeamCost', 'Data-team cost', 'salaries and contractors'),
  company('infrastructureCost', 'Infrastructure cost', 'cloud, servers, licences'),
  company('incidentCost', 'Incident cost', 'outages and wrong data'),
  company('manualProcessCost', 'Manual process cost', 'people moving data by hand'),
  company('developmentCost', 'Development cost', 'building and changing pipelines'),
  company('operationalCost', 'Operational cost', 'running pipelines day to day'),
  company('hrCost', 'HR cost', 'hiring, leaving, keeping people'),
  company('partnershipValue', 'Partnership value', 'deals with partners that need your data'),
  company('rndBudget', 'R&D budget', 'research and new products'),
  company('clientSatisfactionImpact', 'Client satisfaction at stake', 'revenue at risk from bad data'),
  company('competitiveAdvantage', 'Deals at stake', 'won or lost on data'),
];

const TEAM_FIELDS = ROLE_IDS.map((role) =>
  field(
    `investment.team.${role}`,
    ROLES[role].label,
    'people of this role in the new team; halves allowed',
    'people',
    [0, 1000, 0.5],
    (document) => (document.investment?.team === undefined ? ROLES[role].count[sizeOf(document)] : 0),
    source('§4'),
  ),
);

const MONEY_ONCE: Bounds = [0, 1e13];
const GROWTH: Bounds = [-0.5, 2];
const SHARE: Bounds = [0, 1];

const INVESTMENT_FIELDS = [
  field(
    'investment.salaryPosition',
    'Salaries in their bands',
    'where between the lowest and the highest salary of each role; 50% is the middle',
    'fraction',
    SHARE,
    0.5,
    source('§4'),
  ),
  ...METERED_IDS.flatMap((id) => {
    const { label, unit, price, priceLabel, quantity } = METERED[id];
    return [
      field(
        `investment.infrastructure.${id}Quantity`,
        `${label}, ${unit} a month`,
        'what the new platform uses in an average month',
        unit,
        [0, 1e9],
        (document) => quantity[sizeOf(document)],
        source('§4'),
      ),
      field(
        `investment.infrastructure.${id}Price`,
        `${label}, ${priceLabel}`,
        'list price or what your contract says',
        'rupees',
        [0, 1e5],
        price,
        source('§4'),
      ),
    ];
  }),
  field(
    'investment.infrastructure.managedServices',
    'Managed services a month',
    'databases, queues and the like that the cloud runs for you',
    'rupees',
    [0, 1e12],
    (document) => MANAGED_SERVICES[sizeOf(document)],
    source('§4'),
  ),
  field(
    'investment.infrastructureAnnual',
    'Infrastructure a year',
    'compute, storage, transfer and managed services of the new platform',
    'rupeesPerYear',
    MONEY_ONCE,
    null,
    computed,
  ),
  field(
    'investment.toolsAnnual',
    'Tools a year',
    'licences of the new platform',
    'rupeesPerYear',
    MONEY_ONCE,
    (document) => TOOLS_ANNUAL[sizeOf(document)],
    TOOLS_PROVENANCE,
  ),
  field(
    'investment.consulting',
    'Consulting',
    'paid once, before the start; the final amount',
    'rupees',
    MONEY_ONCE,
    null,
    CONSULTING_PROVENANCE,
  ),
  field(
    'investment.trainingPerPerson',
    'Training a person',
    'paid once for each member of the new team',
    'rupees',
    [0, 1e8],
    TRAINING_PER_PERSON,
    TRAINING_PROVENANCE,
  ),
  field('investment.growth.salary', 'Salary growth', 'a year', 'fraction', GROWTH, 0.1, source('§4')),
  field('investment.growth.infrastructure', 'Infrastructure growth', 'a year', 'fraction', GROWTH, 0.2, source('§4')),
  field('investment.growth.tools', 'Tools growth', 'a year', 'fraction', GROWTH, 0.05, source('§4')),
];

const ENTERED_LABELS = {
  team: 'Team, whole horizon',
  infrastructure: 'Infrastructure, whole horizon',
  tools: 'Tools, whole horizon',
  training: 'Training, whole horizon',
  consulting: 'Consulting, whole horizon',
} as const;

const ENTERED_FIELDS = ENTERED_IDS.map((id) =>
  field(
    `investment.entered.${id}`,
    ENTERED_LABELS[id],
    'the total over all years of the case',
    'rupees',
    [0, 1e14],
    0,
    blank,
  ),
);

const labelOfLine = (id: LineId) => (CATALOGUES.core[id] ?? CATALOGUES.comprehensive[id])?.label ?? id;
const provenanceOfLine = (id: LineId) => (CATALOGUES.core[id] ?? CATALOGUES.comprehensive[id])?.provenance ?? blank;

/** A line's rate; an id of the other catalogue is kept and has no effect, so its default there is its own catalogue's. */
const RATE_FIELDS = LINE_IDS.map((id) =>
  field(
    `benefits.rates.${id}`,
    `${labelOfLine(id)}: rate`,
    'share of its base that the line brings a year',
    'fraction',
    [0, 5],
    (document) =>
      (CATALOGUES[catalogueOf(document)][id] ?? CATALOGUES.core[id] ?? CATALOGUES.comprehensive[id])?.rate ?? 0,
    provenanceOfLine(id),
  ),
);

const BENEFIT_FIELDS = [
  field(
    'benefits.revenueAttribution',
    'Revenue credited to data',
    'share of each revenue gain that data work may claim',
    'fraction',
    SHARE,
    REVENUE_ATTRIBUTION,
    ATTRIBUTION_PROVENANCE,
  ),
  field(
    'benefits.contributionMargin',
    'Contribution margin',
    'what stays of a rupee of revenue after its variable costs',
    'fraction',
    SHARE,
    1,
    ours('The source counts revenue itself, which is a margin of 100%.'),
  ),
  field(
    'benefits.benefitRisk',
    'Benefit risk',
    'share of every benefit held back for caution',
    'fraction',
    SHARE,
    0,
    ours('The source holds nothing back.'),
  ),
  field(
    'benefits.costRisk',
    'Cost risk',
    'added to every cost for caution',
    'fraction',
    [0, 5],
    0,
    ours('The source adds nothing.'),
  ),
  field(
    'benefits.ramp.start',
    'Ramp: share reached in year 1',
    'share of the full benefit in the first year',
    'fraction',
    SHARE,
    0.5,
    source('§4'),
  ),
  field(
    'benefits.ramp.step',
    'Ramp: added each year',
    'further share of the full benefit each year',
    'fraction',
    SHARE,
    0.25,
    source('§4'),
  ),
  field('benefits.growth', 'Growth of benefits', 'a year', 'fraction', GROWTH, 0.05, source('§4')),
];

const FINANCE_FIELDS = [
  field('finance.years', 'Years', 'how long the case is followed', 'years', [1, 10, 1], 3, source('§4')),
  field(
    'finance.discountRate',
    'Discount rate',
    'what your money could earn elsewhere, a year',
    'fraction',
    SHARE,
    0.12,
    ours('A usual hurdle rate of Indian companies; ask your finance team for yours.'),
  ),
  field(
    'finance.taxRate',
    'Tax rate',
    'on profit; costs lower it and benefits raise it',
    'fraction',
    [0, 0.9],
    0,
    ours('The source leaves tax out.'),
  ),
];

const READINESS_FIELDS = FACTORS.map((factor) =>
  field(
    `readiness.${factor.id}`,
    factor.label,
    `0 to ${factor.maximum} points`,
    'points',
    [0, factor.maximum],
    factor.maximum / 2,
    ours('Half of its maximum until you assess it.'),
  ),
);

/** Every number that shapes the business case, in the order of the screens. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  ...COMPANY_FIELDS,
  ...TEAM_FIELDS,
  ...INVESTMENT_FIELDS,
  ...ENTERED_FIELDS,
  ...RATE_FIELDS,
  ...BENEFIT_FIELDS,
  ...FINANCE_FIELDS,
  ...READINESS_FIELDS,
];

const BY_PATH: ReadonlyMap<string, NumberField> = new Map(NUMBER_FIELDS.map((each) => [each.path, each]));

/**
 * The field at a path such as `company.annualRevenue`.
 * @throws RangeError when no field has that path: a mistake of the program, never of the user.
 */
export function numberField(path: string): NumberField {
  const found = BY_PATH.get(path);
  if (found === undefined) throw new RangeError(`No number field at ${path}`);
  return found;
}
