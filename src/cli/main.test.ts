import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import type { Results } from '#model/business-case/evaluate.ts';

const NODE = join(process.cwd(), 'node_modules/.bin/node');
const CASES = join(process.cwd(), 'src/model/testing/cases');
const folder = mkdtempSync(join(tmpdir(), 'neev-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function model(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(NODE, ['src/cli/main.ts', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Bar {
  readonly driver: string;
  readonly npvLow: number;
  readonly npvHigh: number;
}
type Printed = Results & {
  readonly error?: string;
  readonly line?: number;
  readonly tornado?: readonly Bar[];
  readonly sobol?: Readonly<Record<string, { readonly first: number; readonly total: number }>>;
  readonly simulation?: Readonly<Record<string, unknown>>;
};
const byDriver = (bars: readonly Bar[]) => Object.fromEntries(bars.map((bar) => [bar.driver, bar]));
const parsed = (text: string | undefined) => JSON.parse(text ?? '') as Printed;

interface Case {
  readonly scenario: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
}

describe('one scenario', () => {
  const document = { name: 'x', company: { annualRevenue: 5e9, incidentCost: 2e7 } };

  test('from a file: one object on standard output', () => {
    const { status, stdout, stderr } = model([fileOf('one.json', JSON.stringify(document))]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(parsed(stdout))).toEqual([
      'investment',
      'benefits',
      'projection',
      'source',
      'finance',
      'readiness',
    ]);
    expect(parsed(stdout).benefits.lines.incident_cost_savings).toBeCloseTo(1.6e7, 6);
  });

  test('from standard input, on many lines, is the same', () => {
    const indented = model(['-'], `\n${JSON.stringify(document, null, 2)}\n\n`);
    expect(indented.status).toBe(0);
    expect(indented.stdout).toBe(model(['-'], JSON.stringify(document)).stdout);
  });

  test('of an older version, of this one and without one is the same', () => {
    const without = model(['-'], JSON.stringify(document));
    expect(without.status).toBe(0);
    for (const version of [1, 2, 3]) expect(model(['-'], JSON.stringify({ version, ...document }))).toEqual(without);
  });

  test('with a mistake: nothing on standard output, a line for each problem, exit 2', () => {
    const { status, stdout, stderr } = model(['-'], '{"company":{"annualRevenue":-5,"sizze":1},"__proto__":{}}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'company.annualRevenue: -5 is below 0; accepts ₹0 to 1e15 a year',
      'company.sizze: unknown field; did you mean size?',
      expect.stringMatching(/^__proto__: unknown field; accepts /),
      '',
    ]);
  });

  test.each([
    ['[]', /^\(document\): \[\] is not an object; accepts /],
    ['{"finance":{"taxRate":1e999}}', /^finance\.taxRate: Infinity is not a finite number; accepts /],
    ['{"version":4}', /^version: 4 is newer than this program; accepts /],
    ['{bad', /^\(document\): is not JSON: .*; accepts /],
    ['', /^\(standard input\): is empty; accepts /],
    [' \n\n', /^\(standard input\): is empty; accepts /],
  ])('%j is refused in one line', (input, line) => {
    const { status, stdout, stderr } = model(['-'], input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('a scenario a line', () => {
  const input = '{"name":"a"}\n\n{"name":5}\nnot json\r\n{"finance":{"years":1}}\n';

  test.each([
    ['standard input', () => model(['-'], input)],
    ['a file of any name', () => model([fileOf('several.txt', input)])],
    ['a .jsonl file', () => model([fileOf('several.jsonl', input)])],
  ])('from %s: a bad line takes its place and stops nothing', (_, run) => {
    const { status, lines, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines).toHaveLength(4);
    expect(parsed(lines[0]).projection).toHaveLength(3);
    expect(parsed(lines[1])).toEqual({ error: 'name: 5 is not text; accepts 1 to 120 characters', line: 3 });
    expect(parsed(lines[2])).toEqual({ error: expect.stringMatching(/^\(document\): is not JSON: /), line: 4 });
    expect(parsed(lines[3]).projection).toHaveLength(1);
  });

  test('input that is not one JSON value is lines, whatever it was meant to be', () => {
    const { status, lines } = model(['-'], '{\n  "name": "x",\n}\n');
    expect({ status, numbers: lines.map((line) => parsed(line).line) }).toEqual({ status: 1, numbers: [1, 2, 3] });
  });

  test('all good: exit 0', () => {
    const { status, lines } = model(['-'], '{}\n{}\n');
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 2 });
  });

  test('a .jsonl file of one line is lines, one of an indented scenario is that scenario', () => {
    expect(model([fileOf('one.jsonl', '{"name":5}\n')])).toMatchObject({ status: 1, stderr: '' });
    expect(model([fileOf('good.jsonl', '{"name":"a"}\n')]).lines).toHaveLength(1);
    expect(parsed(model([fileOf('indented.jsonl', '{\n"name": "a"\n}\n')]).stdout).projection).toHaveLength(3);
  });

  test('many lines arrive whole through a pipe', () => {
    const { status, lines } = model(['-'], '{}\n'.repeat(3000));
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 3000 });
    expect(lines.at(-1)).toBe(lines[0]);
  });
});

describe('analyses', () => {
  const document = JSON.stringify({ company: { annualRevenue: 5e9 } });

  test('stand after the results, in the order in which they were asked for', () => {
    const { status, stdout, stderr } = model(['--analysis', 'worth, tornado', '-'], document);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plain = Object.keys(parsed(model(['-'], document).stdout));
    expect(Object.keys(parsed(stdout))).toEqual([...plain, 'worth', 'tornado']);
  });

  test('go with every line', () => {
    const { status, lines } = model(['-', '--analysis=breakeven'], `${document}\n{"name":5}\n{}\n`);
    expect(status).toBe(1);
    const keys = lines.map((line) => Object.keys(parsed(line)).at(-1));
    expect(keys).toEqual(['breakeven', 'line', 'breakeven']);
  });

  describe('the simulation', () => {
    const simulated = (words: readonly string[], input: unknown = JSON.parse(document)) => {
      const { status, stdout, stderr } = model(['-', '--analysis', 'simulation', ...words], JSON.stringify(input));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return parsed(stdout).simulation;
    };

    test('finds the mean, its spread and error, quantiles, chances and what knowing is worth', () => {
      const found = simulated([]) ?? {};
      expect(Object.keys(found)).toEqual(
        'trials seed mean sd se p5 p10 p25 p50 p75 p90 p95 probabilityPositive probabilityPayback evpi evppi'.split(
          ' ',
        ),
      );
      const quantiles = Object.entries(found).flatMap(([key, value]) => (/^p\d+$/.test(key) ? [Number(value)] : []));
      expect(quantiles).toHaveLength(7);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
      expect(found).toMatchObject({ evppi: { 'benefits.revenueAttribution': expect.any(Number) } });
    });

    test('takes trials and seed from the command line, else from the scenario, else 10,000 and 1', () => {
      const own = { ...(JSON.parse(document) as object), uncertainty: { trials: 3000, seed: 5 } };
      expect(simulated([])).toMatchObject({ trials: 10_000, seed: 1 });
      expect(simulated([], own)).toMatchObject({ trials: 3000, seed: 5 });
      expect(simulated(['--trials', '2000', '--seed=7'], own)).toMatchObject({ trials: 2000, seed: 7 });
      expect(simulated(['--seed', '0'], own)).toMatchObject({ trials: 3000, seed: 0 });
    });

    test('is the same for the same seed and another for another', () => {
      const [one, again, other] = [
        ['--seed', '3'],
        ['--seed', '3'],
        ['--seed', '4'],
      ].map((words) => simulated(words));
      expect(again).toEqual(one);
      expect(other?.mean).not.toBe(one?.mean);
    });

    test('of a case in which nothing varies is that case', () => {
      const drivers = Object.fromEntries(DRIVER_PATHS.map((path) => [path, { shape: 'fixed' }]));
      const input = { ...(JSON.parse(document) as object), uncertainty: { drivers } };
      const { finance } = parsed(model(['-'], JSON.stringify(input)).stdout);
      const { mean, sd, evpi, evppi, ...found } = simulated([], input) ?? {};
      expect(mean).toBeCloseTo(finance.npv, 3);
      expect({ sd, evpi, evppi }).toEqual({ sd: 0, evpi: 0, evppi: {} });
      expect(found).toMatchObject({ probabilityPositive: finance.npv > 0 ? 1 : 0 });
    });
  });

  test('share the variance out among the drivers', () => {
    const { status, stdout } = model(['-', '--analysis', 'sobol,tornado'], document);
    const { sobol = {}, tornado = [] } = parsed(stdout);
    expect(status).toBe(0);
    expect(Object.keys(sobol).toSorted()).toEqual(tornado.map(({ driver }) => driver).toSorted());
    const shares = Object.values(sobol);
    for (const share of shares) expect(Object.keys(share)).toEqual(['first', 'total']);
    const sumOf = (part: 'first' | 'total') => shares.reduce((sum, share) => sum + share[part], 0);
    expect(sumOf('first')).toBeGreaterThan(0.8);
    expect(sumOf('first')).toBeLessThan(1.02);
    expect(sumOf('total')).toBeGreaterThan(sumOf('first'));
    expect(sobol['benefits.revenueAttribution']?.first).toBeGreaterThan(0.5);
  });

  test('have null for what does not exist', () => {
    const { stdout } = model(['-', '--analysis', 'breakeven,tornado,simulation,sobol,rollout,worth'], '{}');
    expect(stdout).toContain('"benefits.revenueAttribution": null');
    expect(stdout).not.toMatch(/NaN|Infinity|-0[,\n]/);
  });
});

describe('what cannot be done', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^FILE: is missing; accepts /],
    [['-', '--trials', '999'], /^--trials: "999" is not such a number; accepts a whole number from 1000 to 1000000/],
    [['--seed=-1', '-'], /^--seed: "-1" is not such a number; accepts /],
    [['-', '--trials'], /^--trials: has no number; accepts /],
    [['-x', '-'], /^-x: unknown option; accepts /],
    [['-', '--analysis', 'tornado,magic'], /^--analysis: unknown analysis "magic"; accepts one or more of tornado, /],
    [
      ['--analysis=toString', '-'],
      /^--analysis: unknown analysis "toString"; accepts .*, breakeven, .*worth, each once/,
    ],
    [['--analysis=', '-'], /^--analysis: names no analysis; accepts /],
    [['-', '--analysis'], /^--analysis: names no analysis; accepts /],
    [['-', '--analysis', ' '], /^--analysis: names no analysis; accepts /],
    [['-', '--analysis', 'tornado,'], /^--analysis: unknown analysis ""; accepts /],
    [['-', '--analysis', 'worth,tornado,worth'], /^--analysis: worth stands here twice; accepts /],
    [['a.json', 'b.json'], /^"b\.json": is one argument too many; accepts /],
    [['no-such-file.json'], /^no-such-file\.json: no such file; accepts /],
    [['src'], /^src: is a directory; accepts /],
  ])('%j', (words, line) => {
    const { status, stdout, stderr } = model(words, '{}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('a file that is no text', () => {
    const { status, stderr } = model([fileOf('binary.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0))]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is not UTF-8 text; accepts '),
    });
  });
});

describe('the shared cases', () => {
  const cases = readdirSync(CASES).map((name) => ({
    name,
    ...(JSON.parse(readFileSync(join(CASES, name), 'utf8')) as Case),
  }));
  const { lines } = model(
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
