import { expect, test } from 'vitest';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { METRICS } from '#model/uncertainty/findings.ts';
import { middleOf } from './middle.ts';

const { document } = EXAMPLES.ecommerce;

test('with no range touched it is the scenario as entered', () => {
  for (const metric of METRICS)
    expect(middleOf(document, metric)).toEqual({ value: figureOf(readCase(document), metric), isAsEntered: true });
});

test('a moved likely value moves it', () => {
  const moved = {
    ...document,
    uncertainty: { drivers: { 'benefits.revenueAttribution': { likely: 0.2 } } },
  };
  const entered = { ...document, benefits: { revenueAttribution: 0.2 } };
  expect(middleOf(moved, 'finance.npv')).toEqual({
    value: figureOf(readCase(entered), 'finance.npv'),
    isAsEntered: false,
  });
});
