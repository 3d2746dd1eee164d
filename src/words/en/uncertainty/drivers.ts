import { DELIVERY } from '#model/delivery/draws.ts';
import type { OutcomeId } from '#model/delivery/outcomes.ts';
import { CATALOGUES, LINE_IDS } from '#model/facts/benefit-lines.ts';
import { knownValue } from '#model/findings/uncertainty/known.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import type { Factor } from '#model/uncertainty/factor.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatRate } from '#words/figures/percent.ts';
import { sayAmount } from '#words/figures/say-amount.ts';

interface Words {
  /** Where the field's own label is too long or says something else here. */
  readonly name?: string;
  /** Completes "One belief decides most of it: …". */
  readonly belief: string;
  /** How one would find out before deciding. */
  readonly measure: string;
}

const RATES = 'benefits.rates.';

const WORDS: Readonly<Record<string, Words>> = {
  [DELIVERY]: {
    name: 'How far it gets',
    belief: 'how far the programme gets',
    measure: 'Run the pilot alone, and decide at its gate',
  },
  'benefits.revenueAttribution': {
    belief: 'how much revenue is credited to data',
    measure: 'Hold the data work back from one product line for a quarter; compare its revenue',
  },
  'benefits.contributionMargin': {
    belief: 'what stays of a rupee of revenue',
    measure: 'Ask finance for the margin on the last ₹100 of revenue',
  },
  'benefits.growth': {
    belief: 'how fast the benefits grow',
    measure: 'Look back: how did the gains of the last data project hold up in its second year?',
  },
  'benefits.ramp.start': {
    name: 'Ramp: share in year 1',
    belief: 'how much of the benefit arrives in year 1',
    measure: 'The pilot: how much of its target is met by week 8',
  },
  'benefits.ramp.step': {
    belief: 'how much benefit each further year adds',
    measure: 'Count the teams that could join after the pilot, and when each of them is free',
  },
  'investment.salaryPosition': {
    belief: 'what the team’s salaries come to',
    measure: 'Three offers to the market before the budget is fixed',
  },
  'investment.consulting': { belief: 'what consulting costs', measure: 'Two fixed-price quotes' },
  'investment.toolsAnnual': {
    belief: 'what the tools cost a year',
    measure: 'Written prices from two vendors, at the number of users of year 3',
  },
  'investment.infrastructureAnnual': {
    belief: 'what the platform costs to run',
    measure: 'Run one real pipeline for a month; read the bill',
  },
  'investment.trainingPerPerson': {
    belief: 'what training costs a head',
    measure: 'Ask two providers for a price for the whole group',
  },
  'investment.growth.salary': {
    belief: 'how fast salaries rise',
    measure: 'HR knows the last three pay rounds for these roles',
  },
  'investment.growth.infrastructure': {
    belief: 'how fast the cloud bill grows',
    measure: 'Plot the last 24 months of data volume',
  },
  'investment.growth.tools': {
    belief: 'how fast tool prices rise',
    measure: 'Ask for a price cap over the whole term of the contract',
  },
  'investment.entered.team': {
    belief: 'what the team costs',
    measure: 'Have HR price each role; three offers to the market settle the rest',
  },
  'investment.entered.infrastructure': {
    belief: 'what the platform costs',
    measure: 'Run one real pipeline for a month; read the bill',
  },
  'investment.entered.tools': {
    belief: 'what the tools cost',
    measure: 'Written prices from two vendors for the whole term',
  },
  'investment.entered.training': {
    belief: 'what training costs',
    measure: 'Ask two providers for a price for the whole group',
  },
  'investment.entered.consulting': { belief: 'what consulting costs', measure: 'Two fixed-price quotes' },
  [`${RATES}faster_time_to_market`]: {
    belief: 'what faster time to market brings',
    measure: 'Date the last ten launches; ask sales what a month earlier would have sold',
  },
  [`${RATES}data_quality_revenue`]: {
    belief: 'what better data quality brings in revenue',
    measure: 'Correct the data of one campaign; compare it with one left as it is',
  },
  [`${RATES}improved_data_quality`]: {
    belief: 'what better data quality brings in revenue',
    measure: 'Correct the data of one campaign; compare it with one left as it is',
  },
  [`${RATES}customer_experience`]: {
    belief: 'what a better customer experience brings',
    measure: 'Show it to half of the customers for six weeks; compare what they spend',
  },
  [`${RATES}customer_experience_improvement`]: {
    belief: 'what a better customer experience brings',
    measure: 'Show it to half of the customers for six weeks; compare what they spend',
  },
  [`${RATES}decision_making`]: {
    belief: 'what data-driven decisions bring',
    measure: 'List last year’s ten largest decisions; mark those that better data would have changed',
  },
  [`${RATES}better_decision_making`]: {
    belief: 'what data-driven decisions bring',
    measure: 'List last year’s ten largest decisions; mark those that better data would have changed',
  },
  [`${RATES}manual_labor_savings`]: {
    belief: 'how much manual labour it saves',
    measure: 'Have one team log its manual hours for two weeks',
  },
  [`${RATES}infrastructure_savings`]: {
    name: 'Infrastructure savings',
    belief: 'how much of today’s infrastructure it saves',
    measure: 'List the machines that would be switched off, with their bills',
  },
  [`${RATES}infrastructure_optimization`]: {
    name: 'Infrastructure savings',
    belief: 'how much of today’s infrastructure it saves',
    measure: 'List the machines that would be switched off, with their bills',
  },
  [`${RATES}incident_cost_savings`]: {
    belief: 'how many incidents it prevents',
    measure: 'Sort a year of incidents by cause; count those that tests would have caught',
  },
  [`${RATES}productivity_improvement`]: {
    belief: 'how much more productive the data team becomes',
    measure: 'Time three typical requests from question to answer, before and after the pilot',
  },
  [`${RATES}manual_process_savings`]: {
    belief: 'how much manual process it saves',
    measure: 'Follow one process for a week; count the steps that a pipeline would do',
  },
  [`${RATES}client_satisfaction`]: {
    belief: 'how many clients better data keeps',
    measure: 'Ask the clients who left last year whether data was the reason',
  },
  [`${RATES}competitive_deals`]: {
    belief: 'how many deals better data wins',
    measure: 'Go through last year’s lost deals with sales; count those lost on data',
  },
  [`${RATES}pipeline_development_speed`]: {
    belief: 'how much faster pipelines are built',
    measure: 'Build one pipeline the old way and one the new way; compare the days',
  },
  [`${RATES}manual_work_reduction`]: {
    belief: 'how much manual work it saves',
    measure: 'Have one team log its manual hours for two weeks',
  },
  [`${RATES}operational_overhead_reduction`]: {
    belief: 'how much running overhead it saves',
    measure: 'Count a month of nightly calls and reruns, and the hours that they took',
  },
  [`${RATES}reduced_compliance_risk`]: {
    belief: 'what less compliance risk is worth',
    measure: 'Ask legal for the fines of the last five years in your industry',
  },
  [`${RATES}disaster_recovery_improvement`]: {
    belief: 'what quicker recovery is worth',
    measure: 'Rehearse one recovery; multiply the hours by what an hour of outage costs',
  },
  [`${RATES}security_enhancement`]: {
    belief: 'what better security is worth',
    measure: 'Ask your insurer what it would take off the premium',
  },
  [`${RATES}audit_readiness`]: {
    belief: 'what being ready for audits is worth',
    measure: 'Add up what the last audit took in people and fees',
  },
  [`${RATES}market_differentiation`]: {
    belief: 'what standing out in the market brings',
    measure: 'Ask twenty prospects what they would pay for it',
  },
  [`${RATES}talent_attraction_retention`]: {
    belief: 'how many people it keeps',
    measure: 'Read last year’s exit interviews; count those about tools and data',
  },
  [`${RATES}partnership_opportunities`]: {
    belief: 'what new partnerships bring',
    measure: 'Ask the three likeliest partners for a letter of intent',
  },
  [`${RATES}innovation_capability`]: {
    belief: 'how much it frees for innovation',
    measure: 'Ask R&D which projects wait for data, and what the wait costs',
  },
};

/** Lines by the paths of their rates: a driver is called what its line is. */
const LINE_NAMES: ReadonlyMap<string, string> = new Map(
  LINE_IDS.map((id) => [RATES + id, (CATALOGUES.core[id] ?? CATALOGUES.comprehensive[id])?.label ?? id]),
);

/** A driver's name on a mark or in a row: "Faster time to market", "Consulting". */
export const driverName = ({ path, label }: Pick<Driver, 'path' | 'label'>): string =>
  WORDS[path]?.name ?? LINE_NAMES.get(path) ?? label;

/** The driver as what people differ about: "how much revenue is credited to data". */
export const beliefOf = (driver: Pick<Driver, 'path' | 'label'>): string =>
  WORDS[driver.path]?.belief ?? inSentence(driverName(driver));

/** How to find out, as one sentence without its full stop. */
export const measureOf = ({ path }: Pick<Driver, 'path'>): string =>
  WORDS[path]?.measure ?? 'Ask whoever would have to stand for it';

const SALARIES = 'investment.salaryPosition';
const BAND_ENDS: ReadonlyMap<number, string> = new Map([
  [0, 'lowest'],
  [0.5, 'middle'],
  [1, 'highest'],
]);

/** A value of a driver as prose: "16%", "₹5.5 Cr", "lowest". */
export function driverValue({ path, unit }: Pick<Driver, 'path' | 'unit'>, value: number): string {
  if (path === SALARIES) return BAND_ENDS.get(value) ?? `${formatRate(value)} of the band`;
  if (unit === 'fraction') return formatRate(value);
  if (unit === 'rupees' || unit === 'rupeesPerYear') return sayAmount(value);
  return formatByUnit(value, unit);
}

/** A value that was worked out, not entered, as far as it is known: 0.4751 → "47.5%". */
export const driverRounded = (driver: Pick<Driver, 'path' | 'unit'>, value: number): string =>
  driverValue(driver, knownValue(value, driver.unit));

/** Whether a range spans all salaries there are, where its ends are words of a band. */
const isWholeBand = ({ path, low, high }: Pick<Driver, 'path' | 'low' | 'high'>): boolean =>
  path === SALARIES && low === 0 && high === 1;

type Ranged = Pick<Factor, 'path' | 'unit' | 'low' | 'high' | 'ending'>;

/** How a programme ends, as one end of a range. */
const ENDINGS: Readonly<Record<OutcomeId, string>> = {
  stopped1: 'stopped at the pilot',
  stopped2: 'stopped at the core team',
  stopped3: 'stopped at standardisation',
  stopped4: 'stopped at the last gate',
  failed: 'failed',
  delivered: 'delivered',
};

function endsText(driver: Ranged): string {
  if (driver.ending === undefined) return `${driverValue(driver, driver.low)} to ${driverValue(driver, driver.high)}`;
  // Where going on loses more than stopping, being delivered is the worst that can happen.
  return driver.ending === 'delivered'
    ? `${ENDINGS.delivered}, its worst end`
    : `${ENDINGS[driver.ending]} to ${ENDINGS.delivered}`;
}

/** A driver's range: "4% to 30.4%", "₹5 Cr to ₹9.6 Cr", "lowest to highest of the band", "stopped at the pilot to delivered". */
export const rangeText = (driver: Ranged): string =>
  isWholeBand(driver) ? `${endsText(driver)} of the band` : endsText(driver);
