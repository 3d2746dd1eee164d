import { expect, it } from 'vitest';
import { caseWith } from '#model/business-case/case-with.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { sharedBaseOf } from '#model/findings/overlap.ts';
import { EXAMPLES } from '#model/facts/examples.ts';

const read = readCase(EXAMPLES.ecommerce.document);

it('takes more where shares add up than where each works on what the others left', () => {
  const shared = sharedBaseOf(read);
  const sum = shared?.rates.reduce((all, rate) => all + rate, 0) ?? 0;
  expect(shared?.rates.length).toBeGreaterThan(1);
  expect(shared?.taken.additive).toBeCloseTo(sum, 12);
  expect(shared?.taken.compounding).toBeLessThan(sum);
});

it('tells the same of a base that is not entered', () => {
  const shared = sharedBaseOf(read);
  const without = caseWith(read, `company.${shared?.base ?? ''}`, 0);
  expect(sharedBaseOf(without)?.taken).toEqual(shared?.taken);
});
