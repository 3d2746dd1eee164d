import { describe, expect, test } from 'vitest';
import { LONGEST_LENS_NAME, MOST_LENSES } from '#scenario/limits.ts';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';

const LENS = {
  name: 'Board',
  revenueAttribution: 0.1,
  contributionMargin: 0.4,
  overlap: 'compounding',
  benefitRisk: 0.1,
  costRisk: 0.2,
  capacityCashable: 0.25,
};
const lenses = (count: number) => Array.from({ length: count }, (_, index) => ({ ...LENS, name: `Lens ${index}` }));

function linesOf(list: unknown): readonly string[] {
  const parsed = parseScenario({ lenses: list });
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

describe('own lenses', () => {
  test('stay as they are, in the order in which they were saved', () => {
    expect(parseScenario({ lenses: lenses(MOST_LENSES) })).toStrictEqual({
      ok: true,
      document: { lenses: lenses(MOST_LENSES) },
    });
    const longest = [{ ...LENS, name: '𝒳'.repeat(LONGEST_LENS_NAME) }];
    expect(parseScenario({ lenses: longest })).toStrictEqual({ ok: true, document: { lenses: longest } });
  });

  test('no lenses are nothing said', () => {
    expect(parseScenario({ lenses: [] })).toStrictEqual({ ok: true, document: {} });
  });

  test.each<[object, string]>([
    [{ name: '' }, 'lenses[0].name: is empty; accepts 1 to 60 characters'],
    [{ name: 'x'.repeat(61) }, 'lenses[0].name: is longer than 60 characters; accepts 1 to 60 characters'],
    [{ revenueAttribution: 1.5 }, 'lenses[0].revenueAttribution: 1.5 is above 1; accepts 0 to 1 (0.16 is 16%)'],
    [{ costRisk: -1 }, 'lenses[0].costRisk: -1 is below 0; accepts 0 to 5 (0.16 is 16%)'],
    [{ benefitRisk: undefined }, 'lenses[0].benefitRisk: is missing; accepts 0 to 1 (0.16 is 16%)'],
    [{ capacityCashable: undefined }, 'lenses[0].capacityCashable: is missing; accepts 0 to 1 (0.16 is 16%)'],
    [{ capacityCashable: 25 }, 'lenses[0].capacityCashable: 25 is above 1; accepts 0 to 1 (0.16 is 16%)'],
    [{ capacityCashable: null }, 'lenses[0].capacityCashable: null is not a number; accepts 0 to 1 (0.16 is 16%)'],
    [{ overlap: 'both' }, 'lenses[0].overlap: "both" is not one of additive, compounding'],
    [{ benefitRiks: 1 }, 'lenses[0].benefitRiks: unknown field; did you mean benefitRisk?'],
  ])('%.60j', (changes, line) => {
    expect(linesOf([{ ...LENS, ...changes }])).toEqual([line]);
  });

  test('each name once, and not too many', () => {
    expect(linesOf([LENS, { ...LENS, name: 'Bank' }, LENS])).toEqual([
      'lenses[2].name: "Board" stands here already; accepts each name once',
    ]);
    expect(linesOf(lenses(MOST_LENSES + 1))).toEqual(['lenses: is too long; accepts at most 12 lenses']);
    expect(linesOf({})).toEqual(['lenses: an object is not a list; accepts a list of at most 12 lenses']);
  });

  test('a key named __proto__ is refused', () => {
    const text = JSON.stringify([LENS]).replace('{', '{"__proto__":{"polluted":1},');
    expect(linesOf(JSON.parse(text))).toEqual([
      expect.stringMatching(/^lenses\[0\]\.__proto__: unknown field; accepts /),
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});
