import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { model, parsed, type Bar } from './program-under-test.ts';

const CASES = join(process.cwd(), 'src/model/testing/cases');

interface Case {
  readonly scenario: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

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
    const { tornado, ...due } = expected;
    expect(Object.keys(due).length).toBeGreaterThanOrEqual(6);
    const actual = parsed(lines[index]);
    for (const [key, value] of Object.entries(due)) agrees(Reflect.get(actual, key), value, key);
    // Bars of equal swing may stand in either order.
    if (tornado !== undefined) agrees(byDriver(actual.tornado ?? []), byDriver(tornado as readonly Bar[]), 'tornado');
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
