import { sizeOf } from '#model/document/choices-in-force.ts';
import { ENTERED_IDS } from '#model/document/document.ts';
import { field, type Bounds, type NumberField } from '#model/document/number-field.ts';
import {
  CONSULTING_PROVENANCE,
  TOOLS_ANNUAL,
  TOOLS_PROVENANCE,
  TRAINING_PER_PERSON,
  TRAINING_PROVENANCE,
} from '#model/facts/assumptions.ts';
import { MANAGED_SERVICES, METERED, METERED_IDS } from '#model/facts/infrastructure.ts';
import { blank, computed, source } from '#model/facts/provenance.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';

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

const COST_FIELDS = [
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

/** Every number of the investment: the team, the costs built up from it, and the totals entered instead. */
export const INVESTMENT_FIELDS: readonly NumberField[] = [...TEAM_FIELDS, ...COST_FIELDS, ...ENTERED_FIELDS];
