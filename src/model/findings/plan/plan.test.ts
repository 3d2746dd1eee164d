import { describe, expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { wayCell } from '#model/delivery/outcomes.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { planOf } from '#model/findings/plan/plan.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const today = '2026-11-27';

describe('what a plan comes to', () => {
  test('begins on the next first of April or October and is done in week 78', () => {
    expect(planOf(readCase(ecommerce), today)).toMatchObject({ start: '2027-04-01', lastWeek: 78, isMoved: false });
  });

  test('has posts open in time for each phase', () => {
    const { hiring } = planOf(readCase(ecommerce), today);
    expect(hiring.map(({ phase, people, lastWeek }) => [phase, people, lastWeek])).toEqual([
      ['pilot', 4, 8],
      ['coreTeam', 4, 16],
      ['standardisation', 5, 26],
      ['organisation', 1, 52],
    ]);
    expect(hiring[0]?.firstWeek).toBe(9 - 24);
    const nobody = { ...ecommerce, investment: { team: {} } };
    expect(planOf(readCase(nobody), today).hiring).toEqual([]);
  });

  test('says what starting by the plan takes off, whichever way is on', () => {
    const off = planOf(readCase(ecommerce), today).linked;
    const on = planOf(readCase({ ...ecommerce, plan: { linked: true } }), today).linked;
    expect(off).toEqual({ ...on, isOn: false });
    expect(on?.npvUnlinked).toBe(amountOf(readCase(ecommerce), 'finance.npv'));
    expect(on?.npvLinked).toBeLessThan(on?.npvUnlinked ?? 0);
    expect(planOf(readCase({}), today).linked).toBeNull();
  });

  test('a gate put off finds the actions done that end by then, and is passed more often', () => {
    const actions = { executive_sponsor: { chosen: true, startWeek: 10, weeks: 10 } };
    const late = { ...ecommerce, actions, plan: { packages: { pipeline_cicd: { weeks: 12 } } } };
    const { gates, actions: planned, isMoved } = planOf(readCase(late), today);
    expect(isMoved).toBe(true);
    expect(planned).toEqual([{ id: 'executive_sponsor', firstWeek: 11, lastWeek: 20 }]);
    expect(gates[0]).toMatchObject({ week: 20, usual: { week: 16 } });
    expect(gates[0]?.score).toBeGreaterThan(gates[0]?.usual.score ?? 100);
    expect(gates[0]?.probability).toBeGreaterThan(gates[0]?.usual.probability ?? 1);
    // The headline follows.
    const before = amountOf(readCase({ ...ecommerce, actions }), wayCell('phased', 'expectedNpv'));
    expect(amountOf(readCase(late), wayCell('phased', 'expectedNpv'))).not.toBe(before);
  });
});
