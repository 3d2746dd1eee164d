import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { RolloutDocument, ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { rolloutOf } from '#model/rollout/rollout.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const rolloutWith = (rollout: RolloutDocument, document: ScenarioDocument = ecommerce) =>
  rolloutOf(readCase({ ...document, rollout }));
const read = readCase(ecommerce);
const npv = amountOf(read, 'finance.npv');

describe('pilot first or big bang', () => {
  const withRollout = FIXTURES.filter(({ expected }) => 'rollout' in expected);

  it.each(withRollout)('of $name agrees with the independent calculation to 1e-9', ({ scenario, expected }) => {
    expect(differences(expected['rollout'], rolloutOf(readCase(scenario)), 1e-9, 'rollout')).toEqual([]);
  });

  it('has three cases to agree with', () => {
    expect(withRollout).toHaveLength(3);
  });

  it('is the whole case where every gate is sure to be passed, and no worse', () => {
    const { phased, bigBang } = rolloutWith({ gateProbability: 1, bigBangSuccess: 1 });
    for (const way of [phased, bigBang]) {
      expect(way.expectedNpv).toBeCloseTo(npv, 3);
      expect(way.worstNpv).toBeCloseTo(npv, 3);
      expect(way.probabilityLoss).toBe(0);
    }
  });

  it('stops at the first gate where none is passed: a twentieth of the first year is lost', () => {
    const firstYear = amountOf(read, 'investment.oneTime') + amountOf(read, 'investment.running.1') / 1.12;
    const { phased, bigBang } = rolloutWith({ gateProbability: 0, bigBangSuccess: 0 });
    expect(phased.expectedNpv).toBeCloseTo(-0.05 * firstYear, 3);
    expect(phased.probabilityLoss).toBe(1);
    expect(bigBang).toEqual({ expectedNpv: bigBang.worstNpv, worstNpv: bigBang.worstNpv, probabilityLoss: 1 });
    expect(bigBang.worstNpv).toBeCloseTo(-firstYear, 3);
  });

  it('takes a probability for each gate, and shares and unlocks of the user’s', () => {
    // Sure to pass two gates and to fail the third, with everything spent on the first and half unlocked by the second.
    const { phased } = rolloutWith({
      gateProbability: [1, 1, 0, 1],
      costShares: [1, 0, 0, 0],
      unlocks: [0, 0.5, 0.5, 1],
    });
    const firstYear = amountOf(read, 'investment.oneTime') + amountOf(read, 'finance.pvRunning.1');
    const later = npv + firstYear;
    expect(phased.expectedNpv).toBeCloseTo(0.5 * later - firstYear, 2);
    expect(phased.probabilityLoss).toBe(0);
  });

  it('follows readiness where no probability is given', () => {
    const rising = [0, 15, 30].map(
      (points) => rolloutWith({}, { ...ecommerce, readiness: { team_skills: points } }).phased.probabilityLoss,
    );
    expect(rising).toEqual(rising.toSorted((left, right) => right - left));
    expect(new Set(rising).size).toBe(3);
  });

  it('keeps to the part left after tax', () => {
    const { phased, bigBang } = rolloutWith({});
    const taxed = rolloutWith({}, { ...ecommerce, finance: { taxRate: 0.25 } });
    expect(taxed.phased.expectedNpv).toBeCloseTo(phased.expectedNpv * 0.75, 2);
    expect(taxed.bigBang.worstNpv).toBeCloseTo(bigBang.worstNpv * 0.75, 2);
  });
});
