import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, type FourNumberField } from '#model/document/delivery-fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CHOICES } from '#scenario/choices.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { knownPaths, problemLine } from '#scenario/problems.ts';
import { companySchema, parseScenario, scenarioSchema } from '#scenario/schema.ts';
import { arbitraryDocument } from '#scenario/testing/arbitrary-document.ts';
import { z } from '#scenario/zod.ts';

const at = (path: string, value: unknown) => withValueAt({}, path, value);

function linesOf(input: unknown): readonly string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

/** Documents as they arrive: `__proto__` in a text becomes a key of its own. */
const linesOfJson = (text: string) => linesOf(JSON.parse(text));

const documentOf = (input: unknown): ScenarioDocument => {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.document;
};

describe('a valid document', () => {
  test('any one parses to itself', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(documentOf(JSON.parse(JSON.stringify(document)))).toStrictEqual(document);
      }),
    );
  });

  test.each(Object.entries(EXAMPLES))('the example %s', (_, { document }) => {
    expect(documentOf(document)).toStrictEqual(document);
    expect(documentOf(document)).not.toBe(document);
  });

  test('nothing decided is a document', () => {
    expect(documentOf({})).toStrictEqual({});
  });

  test('its keys come in canonical order', () => {
    const { document } = EXAMPLES.mid_size;
    const reversed = Object.fromEntries(Object.entries(document).toReversed());
    expect(JSON.stringify(documentOf(reversed))).toBe(JSON.stringify(documentOf(document)));
  });

  test('branches that say nothing go, but a team of nobody stays', () => {
    const input = { company: {}, benefits: { rates: {}, growth: undefined }, investment: { team: {}, growth: {} } };
    expect(documentOf(input)).toStrictEqual({ investment: { team: {} } });
  });

  test('minus zero is zero', () => {
    expect(documentOf(JSON.parse('{"company":{"annualRevenue":-0}}'))).toStrictEqual({ company: { annualRevenue: 0 } });
  });

  test('rates of either catalogue are kept, whichever is chosen', () => {
    const rates = { manual_labor_savings: 0.5, audit_readiness: 0.5 };
    const document: ScenarioDocument = { benefits: { catalogue: 'comprehensive', rates } };
    expect(documentOf(document)).toStrictEqual(document);
  });

  test.each([null, 0.5, [0.5, 0.6, 0.7, 0.8]])('gate probability %j', (gateProbability) => {
    expect(documentOf({ rollout: { gateProbability } })).toStrictEqual({ rollout: { gateProbability } });
  });

  test('a name of 120 letters outside the basic plane is not too long', () => {
    expect(documentOf({ name: '𝒳'.repeat(120) })).toStrictEqual({ name: '𝒳'.repeat(120) });
  });
});

describe('every field of the model', () => {
  const known = new Set(knownPaths(scenarioSchema).map((path) => path.join('.')));

  const single = NUMBER_FIELDS.filter(({ path }) => listOf(path) === null);
  const inLists = NUMBER_FIELDS.flatMap((field) => {
    const list = listOf(field.path);
    return list === null ? [] : [{ ...field, list, k: Number(field.path.slice(list.length + 1)) }];
  });

  test('stands in the schema', () => {
    for (const { path } of single) expect(known).toContain(path);
    for (const { path, list } of inLists) {
      expect(known).toContain(list);
      expect(known).not.toContain(path);
    }
    expect(inLists).toHaveLength(12);
    for (const path of Object.keys(CHOICES)) expect(known).toContain(path);
    for (const path of DRIVER_PATHS) expect(known).toContain(`uncertainty.drivers.${path}`);
  });

  test.each(single)('$path takes its bounds and nothing beyond them', ({ path, minimum, maximum }) => {
    expect(linesOf(at(path, minimum))).toEqual([]);
    expect(linesOf(at(path, maximum))).toEqual([]);
    expect(linesOf(at(path, minimum - 0.5)).join()).toContain(
      `${path}: ${minimum - 0.5} is below ${minimum}; accepts `,
    );
    expect(linesOf(at(path, maximum + 0.5)).join()).toContain(
      `${path}: ${maximum + 0.5} is above ${maximum}; accepts `,
    );
    for (const wrong of [NaN, Infinity, -Infinity, '1', true, null, [], {}, 5n]) {
      expect(linesOf(at(path, wrong))).toEqual([expect.stringMatching(/ is not a (finite )?number; accepts /)]);
    }
  });

  /** A list that is right but for what it says at a place, which may be right as well. */
  const listWith = (list: FourNumberField, k: number, value: unknown): readonly unknown[] => {
    const rest = [0, 1, 2, 3].map((place) => {
      if (list === 'rollout.unlocks') return place < k ? 0 : 1;
      return list === 'rollout.costShares' && value !== 0 ? 0 : Number(place === (k + 1) % 4);
    });
    return rest.with(k, value as number);
  };

  test.each(inLists)('$path takes its bounds and nothing beyond them', ({ list, k, minimum, maximum }) => {
    const lines = (value: unknown) => linesOf(at(list, listWith(list, k, value)));
    for (const bound of [minimum, maximum]) expect(lines(bound)).toEqual([]);
    const isGate = list === 'rollout.gateProbability';
    const outside: readonly [number, string][] = [
      [minimum - 0.5, `${minimum - 0.5} is below ${minimum}`],
      [maximum + 0.5, `${maximum + 0.5} is above ${maximum}`],
    ];
    for (const [value, words] of outside) {
      const line = isGate
        ? expect.stringMatching(/^rollout\.gateProbability: \[.*\] is not a probability; accepts null /)
        : `${list}[${k}]: ${words}; accepts 0 to 1 (0.16 is 16%)`;
      expect(lines(value)).toEqual([line]);
    }
    for (const wrong of [NaN, Infinity, -Infinity, '1', true, null, [], {}, 5n]) {
      const words = isGate ? / is not a probability; accepts / : / is not a (finite )?number; accepts /;
      expect(lines(wrong)).toEqual([expect.stringMatching(words)]);
      expect(lines(wrong)[0]).toContain(isGate ? `${list}: ` : `${list}[${k}]: `);
    }
  });

  test.each(inLists)('$path is no key of its own: the list is set whole', ({ path, list, k }) => {
    expect(linesOf({ [path]: 1 })).toEqual([expect.stringMatching(/: unknown field; accepts version, name, /)]);
    expect(linesOf({ rollout: { [path.slice('rollout.'.length)]: 1 } })).toEqual([
      `${path}: unknown field; did you mean ${list.slice('rollout.'.length)}?`,
    ]);
    expect(linesOf({ rollout: { [list.slice('rollout.'.length)]: { [k]: 1 } } })).toEqual([
      expect.stringMatching(/: an object is not (four numbers|a probability); accepts /),
    ]);
  });
});

describe('what is wrong is said in words', () => {
  test.each<[string, string]>([
    ['{"company":{"annualRevenue":-5}}', 'company.annualRevenue: -5 is below 0; accepts ₹0 to 1e15 a year'],
    ['{"company":{"sizze":"startup"}}', 'company.sizze: unknown field; did you mean size?'],
    ['{"company":{"annual_revenue":5}}', 'company.annual_revenue: unknown field; did you mean annualRevenue?'],
    ['{"annualRevenue":5}', 'annualRevenue: unknown field here; did you mean company.annualRevenue?'],
    ['{"company":{"size":"huge"}}', 'company.size: "huge" is not one of startup, mid_size, enterprise'],
    ['{"company":{"size":null}}', 'company.size: null is not one of startup, mid_size, enterprise'],
    [
      '{"finance":{"taxRate":1e999}}',
      'finance.taxRate: Infinity is not a finite number; accepts 0 to 0.9 (0.16 is 16%)',
    ],
    ['{"finance":{"years":2.5}}', 'finance.years: 2.5 is not a whole number; accepts a whole number from 1 to 10'],
    [
      '{"investment":{"team":{"data_engineer":1.25}}}',
      'investment.team.data_engineer: 1.25 is not a multiple of 0.5; accepts 0 to 1000, halves allowed',
    ],
    ['{"name":""}', 'name: is empty; accepts 1 to 120 characters'],
    [`{"name":"${'x'.repeat(121)}"}`, 'name: is longer than 120 characters; accepts 1 to 120 characters'],
    ['{"version":"1"}', 'version: "1" is not a version; accepts a whole number from 1 to 6'],
    ['{"version":7}', 'version: 7 is not a version; accepts a whole number from 1 to 6'],
    [
      '{"finance":[]}',
      'finance: [] is not an object; accepts {…} with years, discountRate, taxRate, exitCost, accrual, timing',
    ],
    ['{"finance":{"accrual":"slow"}}', 'finance.accrual: "slow" is not one of even, rising'],
    ['{"benefits":{"capacityCashable":25}}', 'benefits.capacityCashable: 25 is above 1; accepts 0 to 1 (0.16 is 16%)'],
    ['{"capacityCashable":0.5}', 'capacityCashable: unknown field here; did you mean benefits.capacityCashable?'],
    [
      '{"rollout":{"costShares":[0.25,0.25,0.25,0.2]}}',
      'rollout.costShares: [0.25, 0.25, 0.25, 0.2] does not sum to 1; accepts four numbers, each 0 to 1: pilot, core team, standardisation, organisation-wide, together 1',
    ],
    [
      '{"rollout":{"unlocks":[0.1,0.5,0.4,1]}}',
      'rollout.unlocks: [0.1, 0.5, 0.4, 1] falls; accepts four numbers, each 0 to 1: pilot, core team, standardisation, organisation-wide, none below the one before',
    ],
    ['{"rollout":{"costShares":[1,0,0,2]}}', 'rollout.costShares[3]: 2 is above 1; accepts 0 to 1 (0.16 is 16%)'],
    [
      '{"rollout":{"gateProbability":[1,1,1]}}',
      'rollout.gateProbability: [1, 1, 1] is not a probability; accepts null (linked to readiness), one number 0 to 1, or four',
    ],
    [
      '{"rollout":{"costShares":[0.25,0.25,0.25]}}',
      'rollout.costShares: [0.25, 0.25, 0.25] is not four numbers; accepts four numbers, each 0 to 1: pilot, core team, standardisation, organisation-wide; they sum to 1',
    ],
    ['{"uncertainty":{"delivery":"false"}}', 'uncertainty.delivery: "false" is not true or false; accepts true, false'],
    ['{"uncertainty":{"outsideView":1}}', 'uncertainty.outsideView: 1 is not true or false; accepts true, false'],
    [
      '{"uncertainty":{"trials":999}}',
      'uncertainty.trials: 999 is below 1000; accepts a whole number from 1000 to 1000000',
    ],
    [
      '{"uncertainty":{"seed":4294967296}}',
      'uncertainty.seed: 4294967296 is above 4294967295; accepts a whole number from 0 to 4294967295',
    ],
  ])('%s', (text, line) => {
    expect(linesOfJson(text)).toEqual([line]);
  });

  test('each total that entered mode misses', () => {
    const input = { investment: { mode: 'entered', entered: { team: 1, tools: 0 } } };
    const lines = ['infrastructure', 'training', 'consulting'].map(
      (id) => `investment.entered.${id}: is missing; mode "entered" needs all five totals; accepts ₹0 to 1e14`,
    );
    expect(linesOf(input)).toEqual(lines);
    expect(linesOf({ investment: { entered: { team: 1 } } })).toEqual([]);
  });

  test.each([null, 5, 'x', [], true])('%j is no document', (input) => {
    expect(linesOf(input)).toHaveLength(1);
    expect(linesOf(input)[0]).toMatch(/^\(document\): .* is not an object; accepts \{…\} with version, name, company/);
  });

  test('at once, in the order of the document', () => {
    const paths = linesOf({ finance: { years: 0 }, company: { size: 1, hrCost: '2' }, extra: 1 });
    expect(paths.map((line) => line.split(':')[0])).toEqual([
      'company.size',
      'company.hrCost',
      'finance.years',
      'extra',
    ]);
  });

  test('on one line and never at length, whatever the input', () => {
    const key = `a\n${'b'.repeat(500)}`;
    const [line = ''] = linesOf({ company: { [key]: 1 } });
    expect(line).not.toContain('\n');
    expect(line.length).toBeLessThan(500);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    expect(linesOf(many)).toHaveLength(101);
    expect(linesOf(many).at(-1)).toBe('(document): and more problems like these');
    const pairs = Array.from({ length: 30_000 }, () => ['a', 'b', 5]);
    expect(linesOf({ uncertainty: { correlations: pairs } })).toEqual([
      'uncertainty.correlations: is too long; accepts at most 7626 pairs',
    ]);
  });
});

describe('hostile keys are unknown fields', () => {
  const branches = knownPaths(scenarioSchema).filter((path, _, all) =>
    all.some((other) => other.length === path.length + 1 && path.every((key, index) => other[index] === key)),
  );
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

  test.each(branches.map((path) => [path.join('.'), path] as const))('under "%s"', (_, path) => {
    for (const key of KEYS) {
      const text = path.reduceRight((inner, each) => `{${JSON.stringify(each)}:${inner}}`, `{"${key}":{"polluted":1}}`);
      const where = [...path, key].join('.');
      const lines = linesOfJson(text).filter((line) => line.startsWith(`${where}: `));
      expect(lines).toEqual([expect.stringMatching(/: unknown (field|path)/)]);
    }
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the company form', () => {
  const validate = (value: unknown) => companySchema['~standard'].validate(value);

  test('has a standard schema whose messages stand alone', async () => {
    expect(await validate({ size: 'startup', annualRevenue: 5 })).toEqual({
      value: { size: 'startup', annualRevenue: 5 },
    });
    expect(await validate({ annualRevenue: -5 })).toMatchObject({
      issues: [{ path: ['annualRevenue'], message: '-5 is below 0; accepts ₹0 to 1e15 a year' }],
    });
  });
});

test('no schema is compiled from text: the page forbids it', () => {
  expect(z.config().jitless).toBe(true);
});
