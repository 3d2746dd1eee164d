import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { linesOf } from '#model/facts/benefit-lines.ts';

/** Why a case brings no benefit at all, in a sentence that is true of it. Meant for a case whose annual benefit is ₹0. */
export function noBenefitWords(read: Case): string {
  if (!hasFigures(read.document)) return 'Enter your revenue and what data costs you, and see what it gives back.';
  const on = linesOf(read.shape.catalogue).filter(([id]) => amountOf(read, `benefits.rates.${id}`) > 0);
  if (on.length === 0) return 'Every line is switched off.';
  if (amountOf(read, 'benefits.kept') === 0) return 'A benefit risk of 100% holds all of it back.';
  const fed = on.filter(([, { base }]) => typeof base !== 'string' || amountOf(read, `company.${base}`) > 0);
  if (fed.length === 0) return 'No line that is switched on reads an amount that is entered.';
  if (fed.every(([, { revenueDriven }]) => revenueDriven)) {
    return amountOf(read, 'benefits.revenueAttribution') === 0
      ? 'No revenue is credited to data, and nothing else counts.'
      : 'A contribution margin of 0% leaves nothing of the revenue gains, and nothing else counts.';
  }
  return 'What is entered is too small to bring a rupee.';
}
