import type { ScenarioDocument } from '#model/document/document.ts';
import { catalogueOf } from '#model/document/choices-in-force.ts';
import { withValueAt } from '#model/document/write.ts';
import { linesOf, type BaseId } from '#model/facts/benefit-lines.ts';

/**
 * Whether the document says anything of what the company earns or spends, or would gain: a yearly amount above ₹0, also of
 * a benefit of the user's own that counts. Without one there is nothing to judge, whatever the programme costs and whatever
 * lines of a fixed amount would add.
 */
export const hasFigures = ({ company = {}, benefits }: Pick<ScenarioDocument, 'company' | 'benefits'>): boolean =>
  Object.values(company).some((value) => typeof value === 'number' && value > 0) ||
  (benefits?.ownLines ?? []).some(({ amount, off }) => amount > 0 && off !== true);

/** Whether a cell of the sheet is what a case comes to, as against what it costs and rests on: an empty company has none. */
export const isOutcome = (cell: string): boolean =>
  /^(?:finance\.(?!discountRate|years|taxRate)|source\.|benefits\.(?:annual|total|kind|year)|projection\.)/.test(cell);

/**
 * The document as it can be judged: while it says nothing of the company, lines of a fixed amount bring nothing either. It
 * is for what benefits are worth, not to be shown or kept.
 */
export const judged = (document: ScenarioDocument): ScenarioDocument =>
  hasFigures(document)
    ? document
    : linesOf(catalogueOf(document)).reduce(
        (rest, [id, { base }]) => (typeof base === 'string' ? rest : withValueAt(rest, `benefits.rates.${id}`, 0)),
        document,
      );

/** How many amounts a newcomer is asked for. */
const FEW = 4;

/** The yearly amounts that matter most: revenue, then those that its catalogue counts on, in its order. */
export function figuresThatMatter(document: ScenarioDocument): readonly BaseId[] {
  const counting = linesOf(catalogueOf(document)).flatMap(([, { base, rate }]) =>
    typeof base === 'string' && rate > 0 ? [base] : [],
  );
  return [...new Set<BaseId>(['annualRevenue', ...counting])].slice(0, FEW);
}
