import { describe, expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { teamOf } from '#model/findings/plan/team.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const at = { start: '2027-04-01' };

describe('the team of a case', () => {
  test('counts who is to hire, and by when each post has to be open', () => {
    const found = teamOf(readCase({ ...ecommerce, plan: { ...at, held: { data_engineer: 4 } } }), '2027-02-01');
    expect(found).toMatchObject({ team: 14, toHire: 10, start: '2027-04-01' });
    const [first] = found.hires;
    // ⌈8 × 1.3⌉ + 13 = 24 weeks before 27 May 2027.
    expect(first).toMatchObject({ role: 'senior_data_engineer', open: '2026-12-10', needed: '2027-05-27' });
    expect(first?.weeksLate).toBe(8);
    expect(found.hires.at(-1)?.weeksLate).toBe(0);
  });

  test('follows head count and pay month by month', () => {
    const read = readCase({ ...ecommerce, plan: at });
    const { months } = teamOf(read, '2026-11-27');
    expect(months.map(({ people }) => people)).toEqual([
      0, 0, 4, 4, 8, 8, 13, 13, 13, 13, 13, 13, 14, 14, 14, 14, 14, 14,
    ]);
    expect(months.at(-1)?.cost).toBeCloseTo(amountOf(read, 'investment.teamAnnual') / 12, 4);
  });

  test('holds the core of §5 against it, and opens special roles by size and domain', () => {
    const { core, special } = teamOf(readCase(ecommerce), '2026-11-27');
    expect(core.map(({ wanted, inTeam }) => [wanted, inTeam])).toEqual([
      [1, 1],
      [2, 2],
      [1, 2],
      [1, 3],
    ]);
    expect(special.map(({ label, quarter }) => [label, quarter])).toEqual([
      ['Analytics engineer', 1],
      ['ML engineer', 2],
      ['Data scientist', 2],
      ['Reliability engineer', 3],
      ['Streaming engineer', 3],
    ]);
    // At a readiness of 50, level 3, what the first two quarters open is assumed to be there.
    expect(special.map(({ isInPlace }) => isInPlace)).toEqual([true, true, true, false, false]);
    const startup = { ...ecommerce, company: { ...ecommerce.company, size: 'startup' as const } };
    expect(teamOf(readCase(startup), '2026-11-27').special).toHaveLength(1);
  });

  test('says what paying as people start is worth, unless totals were entered', () => {
    const off = teamOf(readCase(ecommerce), '2026-11-27').asNeeded;
    const on = teamOf(readCase({ ...ecommerce, plan: { hireAsNeeded: true } }), '2026-11-27').asNeeded;
    expect(off).toEqual({ ...on, isOn: false });
    expect(on?.npvOn).toBeGreaterThan(on?.npvOff ?? 0);
    expect(teamOf(readCase(EXAMPLES.mid_size.document), '2026-11-27').asNeeded).toBeNull();
  });
});
