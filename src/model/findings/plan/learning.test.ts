import { describe, expect, test } from 'vitest';
import { amountOf, inputsOf, readCase } from '#model/business-case/read-case.ts';
import { counts } from '#model/business-case/left-out.ts';
import { fieldsOffered } from '#model/business-case/fields-offered.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { learningOf } from '#model/findings/plan/learning.ts';
import { readColumns } from '#model/sheet/columns.ts';
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
    expect(learningOf(on, '2026-11-27').training).toMatchObject({ isOn: true, byHead: 4_200_000, isFitted: true });
    expect(learningOf(off, '2026-11-27').training).toMatchObject({ isOn: false, byHead: 4_200_000, isFitted: true });
    const leaving = { ...learning, investment: { attrition: 0.1 } };
    expect(counts(readCase(leaving).shape, 'investment.attrition')).toBe(true);
    expect(amountOf(readCase(leaving), 'investment.training')).toBe(97_000);
    expect(learningOf(readCase(EXAMPLES.mid_size.document), '2026-11-27').training).toBeNull();
  });

  test('leaves the training as it is until somebody is named, to the last bit', () => {
    const nobody = readCase({ ...ecommerce, plan: { trainingFromSkills: true } });
    expect(amountOf(nobody, 'investment.training')).toBe(4_200_000);
    expect(amountOf(nobody, 'finance.npv')).toBe(amountOf(readCase(ecommerce), 'finance.npv'));
    expect(driversOf(nobody).map(({ path }) => path)).toContain('investment.trainingPerPerson');
    const { training } = learningOf(nobody, '2026-11-27');
    expect(training).toMatchObject({ isOn: true, byHead: 4_200_000 });
    expect(training?.npvOn).toBe(training?.npvOff);
  });

  test('keeps the training a head in reach where those who leave are still trained at it', () => {
    const path = 'investment.trainingPerPerson';
    const offers = (document: ScenarioDocument) => fieldsOffered(readCase(document)).some((each) => each.path === path);
    const leaving: ScenarioDocument = { ...learning, investment: { attrition: 0.1 } };
    expect([offers(ecommerce), offers(learning), offers(leaving)]).toEqual([true, false, true]);
    expect(driversOf(readCase(leaving)).map((each) => each.path)).toContain(path);
    const npv = (perPerson: number) =>
      amountOf(readCase({ ...leaving, investment: { attrition: 0.1, trainingPerPerson: perPerson } }), 'finance.npv');
    expect(npv(100_000)).toBeGreaterThan(npv(1_000_000));
  });

  test('reads alike in columns: the sum stays while other inputs vary', () => {
    const { sheet } = readCase(learning);
    const path = 'investment.consulting';
    const varied = new Map([[path, Float64Array.of(1e6, 2e6)]]);
    const read = readColumns(sheet, inputsOf(sheet, learning), varied, ['investment.oneTime', 'finance.npv'], 2);
    expect([...(read.get('investment.oneTime') ?? [])]).toEqual([1e6 + 97_000, 2e6 + 97_000]);
    const alone = [1e6, 2e6].map((consulting) =>
      amountOf(readCase({ ...learning, investment: { ...learning.investment, consulting } }), 'finance.npv'),
    );
    expect([...(read.get('finance.npv') ?? [])]).toEqual(alone);
  });

  test('says what a chosen readiness action pays too, and only that', () => {
    const withProgramme = (document: ScenarioDocument) =>
      learningOf(readCase({ ...document, actions: { skills_programme: { chosen: true } } }), '2026-11-27').inProgramme;
    expect(withProgramme(learning)).toEqual(['airflow', 'dbt', 'terraform']);
    // None of its modules is on the way from DBA to data engineer.
    expect(withProgramme({ ...ecommerce, plan: { people: [PEOPLE[1]] } })).toEqual([]);
    expect(learningOf(readCase(learning), '2026-11-27').inProgramme).toEqual([]);
    const { mid_size } = EXAMPLES;
    expect(withProgramme({ ...mid_size.document, plan: { people: [PEOPLE[0]] } })).toEqual([]);
  });
});
