import { expect, it } from 'vitest';
import { EXAMPLE_IDS, EXAMPLES } from '#model/facts/examples.ts';
import { givenIn } from './given.ts';

it('tells what was not given from what is nothing', () => {
  expect(givenIn({ company: { annualRevenue: 5e9, dataTeamCost: 0 } })).toEqual({
    given: ['annualRevenue', 'dataTeamCost'],
    missing: ['infrastructureCost', 'incidentCost'],
  });
});

it('asks for what the catalogue counts on', () => {
  expect(givenIn({ benefits: { catalogue: 'comprehensive' } }).missing).toEqual([
    'annualRevenue',
    'developmentCost',
    'manualProcessCost',
    'infrastructureCost',
  ]);
});

it.each(EXAMPLE_IDS)('nothing is missing in the example %s', (id) => {
  expect(givenIn(EXAMPLES[id].document).missing).toEqual([]);
});
