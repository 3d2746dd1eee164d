import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { model, modelProgram, parsed } from './program-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'neev-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('one scenario', () => {
  const document = { name: 'x', company: { annualRevenue: 5e9, incidentCost: 2e7 } };

  test('from a file: one object on standard output', async () => {
    const { status, stdout, stderr } = await model([fileOf('one.json', JSON.stringify(document))]);
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

  test('pays for the learning paths of those named where they are the training', async () => {
    const people = [
      // Airflow, dbt and Terraform ₹8,000, ₹5,000 and ₹12,000; seven others ₹6,000 each.
      { id: 'p1', name: 'Asha', path: 'dataops_engineer' },
      // Seven at ₹6,000, less two.
      { id: 'p2', name: 'Vikram', path: 'dba_to_data_engineer', skills: ['nosql', 'python_scala'] },
    ];
    const paid = async (plan: object) =>
      parsed((await model(['-'], JSON.stringify({ ...document, plan }))).stdout).investment;
    const { training } = await paid({ people });
    const { headcount } = await paid({});
    expect(training).toBe((headcount ?? NaN) * 300_000);
    expect((await paid({ people, trainingFromSkills: true })).training).toBe(67_000 + 30_000);
    expect((await paid({ people: [], trainingFromSkills: true })).training).toBe(training);
  });

  test('from standard input, on many lines, is the same', async () => {
    const indented = await model(['-'], `\n${JSON.stringify(document, null, 2)}\n\n`);
    expect(indented.status).toBe(0);
    expect(indented.stdout).toBe((await model(['-'], JSON.stringify(document))).stdout);
  });

  test('of this version and without one is the same', async () => {
    const without = await model(['-'], JSON.stringify(document));
    expect(without.status).toBe(0);
    expect(await model(['-'], JSON.stringify({ version: 4, ...document }))).toEqual(without);
  });

  test.each([1, 2, 3])('of version %d is the same as of this one with the defaults of then', async (version) => {
    const now = { version: 4, ...document, finance: { accrual: 'even' }, uncertainty: { delivery: false } };
    const words = ['-', '--analysis', 'simulation,tornado,worth,rollout'];
    const older = await model(words, JSON.stringify({ version, ...document }));
    expect(older.status).toBe(0);
    expect(older).toEqual(await model(words, JSON.stringify(now)));
    expect(older).not.toEqual(await model(words, JSON.stringify(document)));
  });

  test('with a mistake: nothing on standard output, a line for each problem, exit 2', async () => {
    const { status, stdout, stderr } = await model(['-'], '{"company":{"annualRevenue":-5,"sizze":1},"__proto__":{}}');
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
    ['{"version":7}', /^version: 7 is newer than this program; accepts /],
    ['{bad', /^\(document\): is not JSON: .*; accepts /],
    ['', /^\(standard input\): is empty; accepts /],
    [' \n\n', /^\(standard input\): is empty; accepts /],
  ])('%j is refused in one line', async (input, line) => {
    const { status, stdout, stderr } = await model(['-'], input);
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
  ])('from %s: a bad line takes its place and stops nothing', async (_, run) => {
    const { status, lines, stderr } = await run();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines).toHaveLength(4);
    expect(parsed(lines[0]).projection).toHaveLength(3);
    expect(parsed(lines[1])).toEqual({ error: 'name: 5 is not text; accepts 1 to 120 characters', line: 3 });
    expect(parsed(lines[2])).toEqual({ error: expect.stringMatching(/^\(document\): is not JSON: /), line: 4 });
    expect(parsed(lines[3]).projection).toHaveLength(1);
  });

  test('input that is not one JSON value is lines, whatever it was meant to be', async () => {
    const { status, lines } = await model(['-'], '{\n  "name": "x",\n}\n');
    expect({ status, numbers: lines.map((line) => parsed(line).line) }).toEqual({ status: 1, numbers: [1, 2, 3] });
  });

  test('all good: exit 0', async () => {
    const { status, lines } = await model(['-'], '{}\n{}\n');
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 2 });
  });

  test('a .jsonl file of one line is lines, one of an indented scenario is that scenario', async () => {
    expect(await model([fileOf('one.jsonl', '{"name":5}\n')])).toMatchObject({ status: 1, stderr: '' });
    expect((await model([fileOf('good.jsonl', '{"name":"a"}\n')])).lines).toHaveLength(1);
    expect(parsed((await model([fileOf('indented.jsonl', '{\n"name": "a"\n}\n')])).stdout).projection).toHaveLength(3);
  });

  test('many lines arrive whole through a pipe, from a program of its own', () => {
    const { status, lines } = modelProgram(['-'], '{}\n'.repeat(3000));
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 3000 });
    expect(lines.at(-1)).toBe(lines[0]);
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
  ])('%j', async (words, line) => {
    const { status, stdout, stderr } = await model(words, '{}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('a file that is no text', async () => {
    const { status, stderr } = await model([fileOf('binary.json', Uint8Array.of(0xff, 0xfe, 0x7b, 0))]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is not UTF-8 text; accepts '),
    });
  });
});
