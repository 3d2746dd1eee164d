import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { LEFT_OUT, leftOutOf, materialIn, usualOf, withAllCounted } from '#model/findings/left-out.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const npvOf = (document: ScenarioDocument) => amountOf(readCase(document), 'finance.npv');
const counted = (document: ScenarioDocument, id: (typeof LEFT_OUT)[number]) => withValueAt(document, id, usualOf(id));

describe('what the formula leaves out', () => {
  it('is nothing that an example decides: their published figures stay', () => {
    for (const { document } of Object.values(EXAMPLES))
      for (const { id, isCounted } of leftOutOf(readCase(document)).items)
        expect({ id, isCounted }).toEqual({ id, isCounted: false });
  });

  it('does each alone what counting it then does', () => {
    const { npv, items } = leftOutOf(readCase(ecommerce));
    expect(npv).toBe(npvOf(ecommerce));
    for (const { id, effect } of items) {
      const then = counted(ecommerce, id);
      expect(effect).toBeCloseTo(npvOf(then) - npv, 3);
      const back = leftOutOf(readCase(then)).items.find((each) => each.id === id);
      expect(back).toMatchObject({ isCounted: true });
      expect(back?.effect).toBeCloseTo(effect, 3);
    }
    // A month's pay for everybody is 8.33% of ₹3.28 Cr.
    expect(items.find(({ id }) => id === 'investment.hiringFee')?.effect).toBeCloseTo(-0.0833 * 3.28e7, 2);
    // Flows from the middle of a year are worth more.
    expect(items.find(({ id }) => id === 'finance.timing')?.effect).toBeGreaterThan(0);
  });

  it('does together what counting all of it does', () => {
    const read = readCase(ecommerce);
    const whole = withAllCounted(read).reduce(
      (each, { path, value }) => withValueAt(each, path, value),
      ecommerce as ScenarioDocument,
    );
    expect(leftOutOf(read).ofRest).toBeCloseTo(npvOf(whole) - npvOf(ecommerce), 3);
    expect(withAllCounted(readCase(whole))).toEqual([]);
    expect(leftOutOf(readCase(whole)).ofRest).toBe(0);
  });

  it('of people does not apply to totals that hold it', () => {
    const { items } = leftOutOf(readCase(EXAMPLES.mid_size.document));
    expect(items.filter(({ applies }) => !applies).map(({ id }) => id)).toEqual([
      'investment.overhead',
      'investment.hiringFee',
      'investment.attrition',
    ]);
  });

  it('is material from 2% of the NPV on, the largest first', () => {
    const finding = leftOutOf(readCase(ecommerce));
    const [first, ...rest] = materialIn(finding);
    expect(first?.id).toBe('finance.taxRate');
    for (const { effect } of rest) {
      expect(effect).toBeLessThan(-0.02 * finding.npv);
      expect(effect).toBeGreaterThanOrEqual(first?.effect ?? 0);
    }
    expect(
      materialIn(leftOutOf(readCase(counted(ecommerce, 'finance.taxRate')))).some(({ id }) => id === 'finance.taxRate'),
    ).toBe(false);
  });

  it('brings nothing to an empty company, and says what five years would', () => {
    expect(
      leftOutOf(readCase(throughLens({ benefits: { catalogue: 'comprehensive' } }, LENSES.cfo.fields))).npv,
    ).toBeLessThan(0);
    expect(leftOutOf(readCase({ ...ecommerce, finance: { years: 5 } })).overFive).toBeNull();
    expect(leftOutOf(readCase(ecommerce)).overFive).toBeGreaterThan(npvOf(ecommerce));
  });
});
