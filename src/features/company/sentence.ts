import type { Case } from '#model/business-case/read-case.ts';
import { numberField } from '#model/document/fields.ts';
import type { CompanyDocument } from '#model/document/document.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { INDUSTRIES } from '#model/facts/company.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { sayAmount } from '#words/figures/say-amount.ts';
import { BASE_IDS, carriers } from './bases.ts';

/** The yearly costs of working with data; revenue, people and deals in general are not among them. */
const SPENT_ON_DATA: readonly BaseId[] = [
  'dataTeamCost',
  'infrastructureCost',
  'incidentCost',
  'manualProcessCost',
  'developmentCost',
  'operationalCost',
];

const industryWord = (industry: keyof typeof INDUSTRIES) =>
  industry === 'it_services' ? INDUSTRIES[industry] : INDUSTRIES[industry].toLowerCase();

/** "A mid-size e-commerce company", "An enterprise in IT services", "A startup". */
export function kindOf({ size = 'mid_size', industry = 'other' }: CompanyDocument): string {
  if (size === 'mid_size') {
    if (industry === 'government') return 'A mid-size government body';
    return industry === 'other' ? 'A mid-size company' : `A mid-size ${industryWord(industry)} company`;
  }
  const article = size === 'startup' ? 'A startup' : 'An enterprise';
  return industry === 'other' ? article : `${article} in ${industryWord(industry)}`;
}

/** ₹ a year that the company spends on data, or null where nothing is entered. */
export function spentOnData(company: CompanyDocument): number | null {
  const entered = SPENT_ON_DATA.flatMap((base) => company[base] ?? []);
  return entered.length === 0 ? null : entered.reduce((sum, each) => sum + each, 0);
}

export const isUnentered = (company: CompanyDocument): boolean => BASE_IDS.every((base) => company[base] === undefined);

/** The sentence after its figure of revenue. */
export function spendingClause(company: CompanyDocument): string {
  const spent = spentOnData(company);
  if (spent === null) return 'nothing entered yet of what it spends on data';
  return spent === 0 ? 'nothing spent on data' : `${sayAmount(spent)} a year spent on data`;
}

function carried(read: Case): string {
  const [first] = carriers(read);
  if (first === undefined || first.share <= 0) return 'None of it brings a benefit yet.';
  const name = first.base === 'annualRevenue' ? 'revenue' : numberField(`company.${first.base}`).label.toLowerCase();
  const share = Math.round(first.share * 100);
  return share >= 100
    ? `All of the benefit rests on ${name}.`
    : `${capitalise(name)} carries ${share}% of the benefit.`;
}

/** What stands against the sentence: entries that cannot be read, what is missing, or what the case rests on. */
export function objectionOf(company: CompanyDocument, read: Case, refused: number): string {
  if (refused > 0) return `${capitalise(counted(refused, 'field'))} cannot be read yet.`;
  if (isUnentered(company)) {
    return company.size === undefined ? 'Nothing is entered yet: begin with revenue.' : 'Begin with revenue.';
  }
  return carried(read);
}
