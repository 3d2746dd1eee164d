import { describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';

function linesOf(input: unknown): readonly string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

const documentOf = (input: unknown): ScenarioDocument => {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.document;
};

describe('drivers and correlations', () => {
  const range = { shape: 'pert', low: 0.1, likely: 0.2, high: 0.3 };
  const driver = (changes: object) => linesOf({ uncertainty: { drivers: { 'benefits.costRisk': range, ...changes } } });
  const attribution = (changes: object) =>
    linesOf({ uncertainty: { drivers: { 'benefits.revenueAttribution': { ...range, ...changes } } } });
  const path = 'uncertainty.drivers.benefits.revenueAttribution';

  test('a driver is one of the fixed list', () => {
    expect(driver({})[0]).toMatch(/^uncertainty\.drivers\.benefits\.costRisk: unknown path; accepts /);
    expect(attribution({})).toEqual([]);
  });

  test.each<[object, string]>([
    [{ shape: 'bell' }, `${path}.shape: "bell" is not one of pert, triangular, uniform, normal, lognormal, fixed`],
    [{ low: 0.25 }, `${path}.likely: 0.2 is below low, 0.25; accepts low ≤ likely ≤ high`],
    [{ high: 0.15 }, `${path}.likely: 0.2 is above high, 0.15; accepts low ≤ likely ≤ high`],
    [{ high: 1.5 }, `${path}.high: 1.5 is above 1; accepts 0 to 1 (0.16 is 16%)`],
    [{ likely: undefined, low: 0.4 }, `${path}.low: 0.4 is above high, 0.3; accepts low ≤ high`],
    [{ shape: undefined, low: 0.25 }, `${path}.likely: 0.2 is below low, 0.25; accepts low ≤ likely ≤ high`],
    [
      { low: undefined, likely: 1.2, high: undefined },
      `${path}.likely: 1.2 is out of range; accepts 0 to 1 (0.16 is 16%)`,
    ],
    [{ shape: 'lognormal', low: -1, high: undefined }, `${path}.low: -1 is below 0; accepts 0 to 1 (0.16 is 16%)`],
    [{ low: null }, `${path}.low: null is not a number; accepts 0 to 1 (0.16 is 16%)`],
    [{ likely: NaN }, `${path}.likely: NaN is not a finite number; accepts 0 to 1 (0.16 is 16%)`],
    [{ shape: 'normal', low: 0.4 }, `${path}.low: 0.4 is above high, 0.3; accepts low ≤ high`],
    [{ shape: 'lognormal', low: 0 }, `${path}.low: 0 is not above 0; lognormal accepts low above 0`],
    [{ mid: 0.2 }, `${path}.mid: unknown field; accepts shape, low, likely, high`],
  ])('%j', (changes, line) => {
    expect(attribution(changes)).toEqual([line]);
  });

  test.each<object>([
    { shape: 'uniform' },
    { low: 0.3 },
    { likely: 0.9 },
    { high: 0 },
    { shape: 'lognormal', likely: 0, high: 0.5 },
    { shape: 'normal', likely: 5, high: 0.5 },
    { low: 0.2, high: 0.2 },
  ])('%j leaves the rest to the usual range', (given) => {
    const drivers = { 'benefits.revenueAttribution': given };
    expect(documentOf({ uncertainty: { drivers } })).toStrictEqual({ uncertainty: { drivers } });
  });

  test('a driver of which nothing is given is no decision', () => {
    const nothing = { shape: undefined, low: undefined };
    const drivers = { 'benefits.growth': {}, 'benefits.ramp.start': nothing };
    expect(documentOf({ uncertainty: { drivers } })).toStrictEqual({});
  });

  test.each<[unknown, string]>([
    [
      ['benefits.growth', 'benefits.growth', 0],
      '[0]: benefits.growth is correlated with itself; accepts two different drivers',
    ],
    [
      ['benefits.growth', 'benefits.growht', 0],
      '[0][1]: "benefits.growht" is not a driver; did you mean benefits.growth?',
    ],
    [
      ['benefits.growth', 'toString', 0],
      '[0][1]: "toString" is not a driver; accepts a path such as benefits.revenueAttribution',
    ],
    [['benefits.growth', 'benefits.ramp.start', 1.5], '[0][2]: 1.5 is above 1; accepts -1 to 1'],
    [
      ['benefits.growth', 'benefits.ramp.start'],
      '[0]: ["benefits.growth", "benefits.ramp.start"] is not a correlation; accepts [driver, driver, number from -1 to 1]',
    ],
  ])('%j', (correlation, rest) => {
    expect(linesOf({ uncertainty: { correlations: [correlation] } })).toEqual([`uncertainty.correlations${rest}`]);
  });

  test('no pair stands twice, in either order', () => {
    const correlations = [
      ['benefits.growth', 'benefits.ramp.start', 0.1],
      ['benefits.ramp.start', 'benefits.growth', 0.2],
    ];
    expect(linesOf({ uncertainty: { correlations } })).toEqual([
      'uncertainty.correlations[1]: benefits.ramp.start and benefits.growth stand here already; accepts each pair once',
    ]);
  });

  test('a normal range needs no likely value between its ends', () => {
    const drivers = { 'benefits.growth': { shape: 'normal', low: 0, likely: 9, high: 0.1 } };
    expect(documentOf({ uncertainty: { drivers } })).toStrictEqual({ uncertainty: { drivers } });
  });
});
