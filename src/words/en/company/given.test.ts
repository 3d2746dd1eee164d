import { expect, it } from 'vitest';
import { missingWords } from './given.ts';

it('names what is missing, in a sentence', () => {
  expect(missingWords({ missing: ['dataTeamCost', 'infrastructureCost', 'incidentCost'] })).toBe(
    'Not given, and so not counted: data-team cost, infrastructure cost and incident cost.',
  );
  expect(missingWords({ missing: [] })).toBeNull();
});
