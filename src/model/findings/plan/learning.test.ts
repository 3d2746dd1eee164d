import { describe, expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { counts } from '#model/business-case/left-out.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { learningOf } from '#model/findings/plan/learning.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const PEOPLE = [
  { id: 'p1', name: 'Asha', path: 'dataops_engineer' },
  { id: 'p2', name: 'Vikram', path: 'dba_to_data_engineer', skills: ['python_scala', 'nosql'] },
] as const;
const learning: ScenarioDocument = {
  ...ecommerce,
  plan: { start: '2027-04-01', people: PEOPLE, trainingFromSkills: true },
};

describe('who learns what', () => {
  test('adds costs, and takes as long as the longest', () => {
    const found = learningOf(readCase(learning), '2026-11-27');
    expect(found).toMatchObject({ weeks: 23, cost: 67_000 + 30_000 });
    expect(found.people.map(({ ready }) => ready)).toEqual(['2027-09-08', '2027-06-09']);
  });

  test('finds what the core roles need and nobody has, and who is on the way to it', () => {
    const { gaps } = learningOf(readCase(learning), '2026-11-27');
    // Vikram has Python.
    expect(gaps.map(({ skill }) => skill)).not.toContain('python_scala');
    expect(gaps.find(({ skill }) => skill === 'docker')).toEqual({
      skill: 'docker',
      neededBy: ['Senior data engineer', 'DevOps engineer'],
      learning: ['Asha'],
    });
    expect(gaps.find(({ skill }) => skill === 'warehousing')?.learning).toEqual([]);
    expect(learningOf(readCase({}), '2026-11-27').gaps).toHaveLength(14);
  });

  test('its sum can stand for the training, by hand', () => {
    const [on, off] = [readCase(learning), readCase(ecommerce)];
    expect(amountOf(on, 'investment.training')).toBe(97_000);
    expect(amountOf(off, 'investment.training')).toBe(14 * 300_000);
    // Paid before the start, so it is not discounted; the example has no cost risk and no tax.
    expect(amountOf(on, 'finance.npv') - amountOf(off, 'finance.npv')).toBeCloseTo(4_200_000 - 97_000, 2);
    expect(driversOf(on).map(({ path }) => path)).not.toContain('investment.trainingPerPerson');
    expect(learningOf(on, '2026-11-27').training).toMatchObject({ isOn: true, fitted: 4_200_000 });
    expect(learningOf(off, '2026-11-27').training).toMatchObject({ isOn: false, fitted: 4_200_000 });
    const leaving = { ...learning, investment: { attrition: 0.1 } };
    expect(counts(readCase(leaving).shape, 'investment.attrition')).toBe(true);
    expect(amountOf(readCase(leaving), 'investment.training')).toBe(97_000);
    expect(learningOf(readCase(EXAMPLES.mid_size.document), '2026-11-27').training).toBeNull();
  });
});
