import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { spokenOf } from '#scenario/testing/of-then.ts';
import { model, parsed, type Bar } from './program-under-test.ts';

const CASES = join(process.cwd(), 'src/model/testing/cases');

interface Case {
  readonly scenario: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** How a programme in phases may end, and one all at once. */
const OUTCOMES = [
  ['stopped1', 'stopped2', 'stopped3', 'stopped4', 'delivered'],
  ['failed', 'delivered'],
];

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

const byDriver = (bars: readonly Bar[]) => Object.fromEntries(bars.map((bar) => [bar.driver, bar]));

describe('the shared cases', async () => {
  const cases = readdirSync(CASES).map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(CASES, name), 'utf8')) as Case),
  }));
  const { lines } = await model(
    ['-', '--analysis', 'tornado,breakeven,rollout,worth'],
    cases.map(({ scenario }) => JSON.stringify(scenario)).join('\n'),
  );

  /** Every number within 1e-9 of the expected one, relative; everything else equal. */
  function agrees(actual: unknown, expected: unknown, where: string): void {
    if (typeof expected === 'number' && typeof actual === 'number') {
      const tolerance = 1e-9 * Math.max(Math.abs(expected), 1e-9);
      const near = Math.abs(actual - expected) <= tolerance;
      expect(near ? 'near' : `${where}: ${actual} for ${expected}`).toBe('near');
    } else if (typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null) {
      expect({ where, keys: Object.keys(actual).toSorted() }).toEqual({
        where,
        keys: Object.keys(expected).toSorted(),
      });
      for (const [key, each] of Object.entries(expected)) agrees(Reflect.get(actual, key), each, `${where}.${key}`);
    } else {
      expect({ where, value: actual }).toEqual({ where, value: expected });
    }
  }

  test('are all answered', () => {
    expect(cases.length).toBeGreaterThanOrEqual(13);
    expect(lines).toHaveLength(cases.length);
  });

  test.each(cases.map(({ name, expected }, index) => [name, expected, index] as const))('%s', (_, expected, index) => {
    const { tornado, rollout, worth, ...due } = expected;
    expect(Object.keys(due).length).toBeGreaterThanOrEqual(6);
    const actual = parsed(lines[index]);
    for (const [key, value] of Object.entries(due)) agrees(Reflect.get(actual, key), value, key);
    // The independent calculation knew how far a rollout gets in its expected value only.
    for (const [key, value] of Object.entries({ rollout, worth }))
      if (value !== undefined) agrees(spokenOf(Reflect.get(actual, key), value), value, key);
    if (tornado === undefined) return;
    // Bars of equal swing may stand in either order.
    const { delivery, ...bars } = byDriver(actual.tornado ?? []);
    expect(delivery).toBeDefined();
    agrees(bars, byDriver(tornado as readonly Bar[]), 'tornado');
  });

  test.each(cases.map(({ name }, index) => [name, index] as const))('%s says how far it gets', (_, index) => {
    const { finance, tornado, rollout, worth } = parsed(lines[index]);
    expect(Object.keys(rollout ?? {})).toEqual(['phased', 'bigBang', 'equalGate', 'breakEvenGate']);
    for (const gate of [rollout?.equalGate, rollout?.breakEvenGate]) expect(gate === null || isShare(gate)).toBe(true);
    const ways = [rollout?.phased, rollout?.bigBang];
    for (const [k, names] of OUTCOMES.entries()) {
      const { outcomes = [], ...figures } = ways[k] ?? {};
      expect(Object.keys(figures)).toEqual(['expectedNpv', 'worstNpv', 'probabilityLoss']);
      expect(outcomes.map(({ name }) => name)).toEqual(names);
      for (const outcome of outcomes) {
        expect(Object.keys(outcome)).toEqual(['name', 'probability', 'spent', 'unlocked', 'npv']);
        for (const share of [outcome.probability, outcome.spent, outcome.unlocked]) expect(isShare(share)).toBe(true);
      }
      expect(outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    }
    // From the worst outcome that can happen to everything delivered.
    const { delivery } = byDriver(tornado ?? []);
    expect(delivery).toMatchObject({ high: 1, npvHigh: expect.closeTo(finance.npv, 1) });
    expect(delivery?.npvLow).toBeLessThanOrEqual(delivery?.npvHigh ?? Number.NaN);
    expect(Object.keys(worth ?? {})).toHaveLength(12);
    for (const each of Object.values(worth ?? {})) {
      expect(Object.keys(each)).toEqual(['nextPoint', 'toMaximum', 'nextPointExpected', 'toMaximumExpected']);
      for (const gain of Object.values(each)) expect(gain).toEqual(expect.any(Number));
    }
  });

  test('have their analyses checked in at least three', () => {
    for (const name of ['tornado', 'breakeven', 'rollout', 'worth']) {
      expect(cases.filter(({ expected }) => expected[name] !== undefined).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('have the widest bar of their tornado first', () => {
    for (const line of lines) {
      const swings = (parsed(line).tornado ?? []).map(({ npvLow, npvHigh }) => Math.abs(npvHigh - npvLow));
      expect(swings.length).toBeGreaterThan(0);
      expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    }
  });
});
