import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { howFarOf, type HowFar } from './how-far.ts';

const shares = ({ full, part, nothing, unlocked }: HowFar) =>
  [full, part, nothing, unlocked].map((each) => Number(each.toFixed(4)));

it('at a readiness of 50 phases are delivered in full in 36 cases of 100, in part in 41, and unlock 48% on average', () => {
  // 0.775⁴; what is left of 1; 1 − 0.775; 0.05, 0.30 and 0.65 for those stopped later.
  expect(shares(howFarOf(readCase({}), 'phased'))).toEqual([0.3608, 0.4142, 0.225, 0.4781]);
});

it('all at once is everything or nothing', () => {
  expect(shares(howFarOf(readCase({}), 'big_bang'))).toEqual([0.2, 0, 0.8, 0.2]);
});

it('a stop that keeps everything is none the less a stop', () => {
  const { full, part, nothing } = howFarOf(readCase({ rollout: { unlocks: [0, 0, 1, 1] } }), 'phased');
  expect([full, part, nothing].map((each) => Number(each.toFixed(4)))).toEqual([0.3608, 0.1047, 0.5345]);
});
