import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE, LAKH } from '#model/facts/money.ts';
import { whatIfsOf, type WhatIf, type WhatIfId } from './what-ifs.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const whatIf = <Id extends WhatIfId>(document: ScenarioDocument, id: Id) => {
  const found = whatIfsOf(readCase(document)).find((each): each is Extract<WhatIf, { id: Id }> => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const sharesOf = (document: ScenarioDocument) => whatIf(document, 'cheaper-pilot').costShares;

describe('a cheaper pilot', () => {
  it('costs half, and the other phases by their own shares what that frees', () => {
    const { atRisk, atRiskChange, expectedChange, deliveredChange } = whatIf(ecommerce, 'cheaper-pilot');
    expect(sharesOf(ecommerce)).toEqual([0.025, 0.2566, 0.3079, 0.4105]);
    expect(atRisk / LAKH).toBeCloseTo(28.24, 2);
    expect(atRiskChange / LAKH).toBeCloseTo(-28.24, 2);
    // 0.225 · 2.5% + 0.174375 · 1.84% + 0.13514 · 1.05% of ₹11.295 Cr less is spent by those that stop.
    const less = 0.225 * 0.025 + 0.174375 * (0.3 - 0.2816) + 0.135140625 * (0.6 - 0.5895);
    expect(expectedChange).toBeCloseTo(less * amountOf(readCase(ecommerce), 'delivery.firstCost'), 0);
    expect(deliveredChange).toBe(0);
  });

  it.each<[string, readonly [number, number, number, number]]>([
    ['everything', [1, 0, 0, 0]],
    ['nothing', [0, 0.3, 0.3, 0.4]],
    ['thirds', [1 / 3, 1 / 3, 1 / 3, 0]],
  ])('still makes 100% where the pilot is %s', (_, costShares) => {
    const shares = sharesOf({ ...ecommerce, rollout: { costShares } });
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(shares.every((share) => share >= 0)).toBe(true);
    expect(shares[0]).toBe(costShares[0] / 2);
  });
});

describe('one more gate', () => {
  it('finds out in the middle of the last phase what is found out at its end today', () => {
    const read = readCase(ecommerce);
    const { expectedChange, atRiskChange, deliveredChange, spent, passed } = whatIf(ecommerce, 'one-more-gate');
    const [cost, gain] = ['delivery.firstCost', 'delivery.laterGain'].map((id) => amountOf(read, id)) as [
      number,
      number,
    ];
    const reached = 0.775 ** 3;
    expect([spent, passed].map((each) => Number(each.toFixed(6)))).toEqual([0.8, 0.880341]);
    // Those stopped at the first half keep 0.65 for 80% of the cost; those at the second keep 0.825 for all of it.
    const before = reached * 0.225 * (0.65 * gain - cost);
    const after = reached * ((1 - passed) * (0.65 * gain - 0.8 * cost) + passed * (1 - passed) * (0.825 * gain - cost));
    expect(expectedChange).toBeCloseTo(after - before, 0);
    expect(expectedChange / CRORE).toBeCloseTo(0.73, 2);
    expect([atRiskChange, deliveredChange]).toEqual([0, 0]);
  });

  it('changes nothing where the last phase costs and unlocks nothing, or is never reached', () => {
    const idle: ScenarioDocument = {
      ...ecommerce,
      rollout: { costShares: [0.3, 0.3, 0.4, 0], unlocks: [0.1, 0.5, 1, 1] },
    };
    expect(whatIf(idle, 'one-more-gate').expectedChange).toBeCloseTo(0, 4);
    expect(whatIf({ ...ecommerce, rollout: { gateProbability: 0 } }, 'one-more-gate').expectedChange).toBeCloseTo(0, 4);
  });
});

describe('a better-prepared team', () => {
  it('has ten points more, and each gate 3.5 points of odds', () => {
    const { score, gate, delivered, expectedChange, atRiskChange } = whatIf(ecommerce, 'readier');
    expect([score.from, score.to, gate.from, gate.to].map((each) => Number(each.toFixed(9)))).toEqual([
      50, 60, 0.775, 0.81,
    ]);
    expect(delivered).toBeCloseTo(0.81 ** 4, 12);
    expect(expectedChange / CRORE).toBeCloseTo(3.83, 2);
    expect(atRiskChange).toBe(0);
  });

  it('has 100 at the most, and moves no gate that was entered', () => {
    const high = Object.fromEntries(
      readCase(ecommerce)
        .sheet.cells.filter(({ id }) => /^readiness\.[a-z_]+$/.test(id) && !/score|level/.test(id))
        .map(({ id }) => id.slice('readiness.'.length))
        .map((id) => [id, id === 'team_skills' ? 30 : id === 'cross_team_collaboration' ? 20 : 25]),
    );
    const ready: ScenarioDocument = { ...ecommerce, readiness: high };
    expect(amountOf(readCase(ready), 'readiness.score')).toBe(100);
    expect(whatIf(ready, 'readier').expectedChange).toBe(0);
    expect(whatIf({ ...ecommerce, rollout: { gateProbability: 0.8 } }, 'readier').expectedChange).toBe(0);
  });
});
