import { catalogueOf } from '#model/document/choices-in-force.ts';
import { DELIVERY_FIELDS } from '#model/document/delivery-fields.ts';
import { INVESTMENT_FIELDS } from '#model/document/investment-fields.ts';
import { field, type Bounds, type NumberField } from '#model/document/number-field.ts';
import { OMISSION_FIELDS } from '#model/document/omission-fields.ts';
import { LAST_QUARTER, ownLineField, START_HINT } from '#model/document/own-lines.ts';
import { PLAN_FIELDS } from '#model/document/plan-fields.ts';
import { READINESS_FIELDS } from '#model/document/readiness-fields.ts';
import { ATTRIBUTION_PROVENANCE, REVENUE_ATTRIBUTION } from '#model/facts/assumptions.ts';
import { CATALOGUES, LINE_IDS, type BaseId, type LineId } from '#model/facts/benefit-lines.ts';
import { blank, ours, source } from '#model/facts/provenance.ts';

const MONEY_A_YEAR: Bounds = [0, 1e15];

const company = (base: BaseId, label: string, hint: string, found?: string) => ({
  ...field(`company.${base}`, label, hint, 'rupeesPerYear', MONEY_A_YEAR, 0, blank),
  ...(found === undefined ? {} : { found }),
});

const COMPANY_FIELDS = [
  company(
    'annualRevenue',
    'Annual revenue',
    'what customers paid you in the last full year',
    'In the profit and loss statement, as revenue from operations.',
  ),
  company(
    'dataTeamCost',
    'Data-team cost',
    'salaries and contractors',
    'HR has the cost to company of everyone who builds pipelines, reports or models; finance has their contractors.',
  ),
  company(
    'infrastructureCost',
    'Infrastructure cost',
    'cloud, servers, licences',
    'Twelve months of the cloud bill for data, and what its servers and licences cost; whoever approves them has it.',
  ),
  company(
    'incidentCost',
    'Incident cost',
    'outages and wrong data',
    'In a year’s incident log: hours lost and money given back. A count times the usual cost will do.',
  ),
  company(
    'manualProcessCost',
    'Manual process cost',
    'people moving data by hand',
    'Hours a week in which people copy, check and correct data, times 52, times what an hour costs.',
  ),
  company(
    'developmentCost',
    'Development cost',
    'building and changing pipelines',
    'The part of the data team’s and the contractors’ year that goes into new pipelines, in rupees.',
  ),
  company('operationalCost', 'Operational cost', 'running pipelines day to day'),
  company('hrCost', 'HR cost', 'hiring, leaving, keeping people'),
  company('partnershipValue', 'Partnership value', 'deals with partners that need your data'),
  company('rndBudget', 'R&D budget', 'research and new products'),
  company('clientSatisfactionImpact', 'Client satisfaction at stake', 'revenue at risk from bad data'),
  company('competitiveAdvantage', 'Deals at stake', 'won or lost on data'),
];

const SHARE: Bounds = [0, 1];
const GROWTH: Bounds = [-0.5, 2];

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
    'benefits.capacityCashable',
    'Freed capacity that becomes cash',
    'part of the hours freed that ends as posts not filled or contractors not paid',
    'fraction',
    SHARE,
    1,
    ours('The source counts an hour freed as a rupee saved.'),
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

const START_FIELDS = LINE_IDS.map((id) =>
  field(
    `benefits.starts.${id}`,
    `${labelOfLine(id)}: first quarter`,
    START_HINT,
    'quarter',
    [1, LAST_QUARTER, 1],
    1,
    ours('From the start, until you say otherwise.'),
  ),
);

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

/** Every number that a document may set, in the order of the screens. */
export const NUMBER_FIELDS: readonly NumberField[] = [
  ...COMPANY_FIELDS,
  ...INVESTMENT_FIELDS,
  ...RATE_FIELDS,
  ...BENEFIT_FIELDS,
  ...FINANCE_FIELDS,
  ...OMISSION_FIELDS,
  ...START_FIELDS,
  ...DELIVERY_FIELDS,
  ...READINESS_FIELDS,
  ...PLAN_FIELDS,
];

const BY_PATH: ReadonlyMap<string, NumberField> = new Map(NUMBER_FIELDS.map((each) => [each.path, each]));

/**
 * The field at a path such as `company.annualRevenue`.
 * @throws RangeError when no field has that path: a mistake of the program, never of the user.
 */
export function numberField(path: string): NumberField {
  const found = BY_PATH.get(path) ?? ownLineField(path);
  if (found === null) throw new RangeError(`No number field at ${path}`);
  return found;
}
