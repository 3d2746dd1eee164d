import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { baseRatesOf } from './base-rates.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;

it('stands a case whose gates are as they come among what is published only once', () => {
  const { rows, own, reference, valueCame } = baseRatesOf(readCase(ecommerce));
  expect(rows.map(({ id }) => id)).toEqual(['reference', 'bcg', 'at-once']);
  expect(own).toBeNull();
  expect(Number(reference.unlocked.toFixed(2))).toBe(0.48);
  expect(valueCame).toBeCloseTo(0.44, 12);
  for (const { full, part, nothing } of rows) expect(full + part + nothing).toBeCloseTo(1, 12);
});

it('tells a case with other gates from the reference', () => {
  const { rows, own } = baseRatesOf(readCase({ ...ecommerce, rollout: { gateProbability: 0.9, bigBangSuccess: 0.5 } }));
  expect(rows.map(({ id }) => id)).toEqual(['case', 'reference', 'bcg', 'at-once']);
  expect(own?.full).toBeCloseTo(0.9 ** 4, 12);
  expect(rows[0]?.full).toBe(own?.full);
  expect(rows.at(-1)).toEqual({ id: 'at-once', full: 0.5, part: 0, nothing: 0.5 });
});
