import type { Case } from '#model/business-case/read-case.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { catalogueOf } from '#model/document/choices-in-force.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { linesOf, type BaseId, type Catalogue } from '#model/facts/benefit-lines.ts';

/** The yearly amounts in the order in which they are asked for. */
export const BASE_IDS = [
  'annualRevenue',
  'dataTeamCost',
  'infrastructureCost',
  'incidentCost',
  'manualProcessCost',
  'developmentCost',
  'operationalCost',
  'hrCost',
  'partnershipValue',
  'rndBudget',
  'clientSatisfactionImpact',
  'competitiveAdvantage',
] as const satisfies readonly BaseId[];

/** What every company can say at once. A newcomer needs no more. */
const FIRST: ReadonlySet<BaseId> = new Set(BASE_IDS.slice(0, 5));

const linesOn = (base: BaseId, catalogue: Catalogue) => linesOf(catalogue).filter(([, line]) => line.base === base);

/** How the benefit lines treat an amount: some count it, all count it at 0%, or none reads it at all. */
export function countingOf(document: ScenarioDocument, base: BaseId): 'counted' | 'rate-zero' | 'unread' {
  const lines = linesOn(base, catalogueOf(document));
  if (lines.length === 0) return 'unread';
  return lines.some(([id]) => (numberInForce(document, `benefits.rates.${id}`) ?? 0) > 0) ? 'counted' : 'rate-zero';
}

/** What is said of an amount that moves nothing; undefined where it counts, or where nothing is entered. */
export function idleNote(document: ScenarioDocument, base: BaseId): string | undefined {
  const use = countingOf(document, base);
  if ((document.company?.[base] ?? 0) === 0 || use === 'counted') return undefined;
  const catalogue = catalogueOf(document);
  const other = catalogue === 'core' ? 'comprehensive' : 'core';
  if (use === 'unread') return `Does not move NPV: only the ${other} catalogue reads it.`;
  const lines = linesOn(base, catalogue).length === 1 ? 'this line is' : 'its lines is';
  return `Does not move NPV yet: the rate of ${lines} 0%.`;
}

export interface Split {
  readonly inSight: readonly BaseId[];
  readonly folded: readonly BaseId[];
  /** What the folded ones are for. */
  readonly purpose: string;
}

/** Which amounts are asked for at once and which are folded away: those that move nothing here and hold nothing. */
export function splitBases(document: ScenarioDocument): Split {
  const isInSight = (base: BaseId) => {
    const use = countingOf(document, base);
    return use === 'counted' || document.company?.[base] !== undefined || (use === 'rate-zero' && FIRST.has(base));
  };
  const folded = BASE_IDS.filter((base) => !isInSight(base));
  const other = catalogueOf(document) === 'core' ? 'comprehensive' : 'core';
  const reader = `used by the ${other} catalogue`;
  const isForOtherOnly = folded.every((base) => countingOf(document, base) === 'unread');
  const purpose = isForOtherOnly ? `${reader} only` : `${reader}, or by lines at 0%`;
  return { inSight: BASE_IDS.filter(isInSight), folded, purpose };
}

/** Share of the annual benefit that each amount carries, most first; none where there is no benefit. */
export function carriers(read: Case): readonly { readonly base: BaseId; readonly share: number }[] {
  const whole = amountOf(read, 'benefits.annual');
  if (whole <= 0) return [];
  return BASE_IDS.map((base) => ({
    base,
    share:
      linesOn(base, read.shape.catalogue).reduce((sum, [id]) => sum + amountOf(read, `benefits.lines.${id}`), 0) /
      whole,
  })).toSorted((left, right) => right.share - left.share);
}
