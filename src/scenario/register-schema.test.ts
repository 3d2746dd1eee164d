import { describe, expect, test } from 'vitest';
import { FOUR_NUMBER_FIELDS } from '#model/document/delivery-fields.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import { LONGEST_NOTE, LONGEST_OWNER } from '#scenario/limits.ts';
import { problemLine } from '#scenario/problems.ts';
import { REGISTER_PATHS } from '#scenario/register-schema.ts';
import { parseScenario } from '#scenario/schema.ts';

const PATH = 'benefits.revenueAttribution';

function linesOf(register: unknown): readonly string[] {
  const parsed = parseScenario({ register });
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

function registerOf(register: unknown): unknown {
  const parsed = parseScenario({ register });
  return parsed.ok ? parsed.document.register : parsed.problems;
}

describe('the register', () => {
  test('says something about every value that shapes the figures', () => {
    const register = Object.fromEntries(REGISTER_PATHS.map((path) => [path, { confidence: 'low' }]));
    expect(registerOf(register)).toStrictEqual(register);
    for (const { path } of NUMBER_FIELDS) expect(REGISTER_PATHS).toContain(path);
  });

  test('comes in the order of the document, its entries too', () => {
    const reversed = {
      [PATH]: { date: '2026-02-28', owner: 'Asha Rao', confidence: 'low', note: 'Pilot in March' },
      'company.size': { note: 'Headcount of the annual report' },
    };
    const ordered = {
      'company.size': { note: 'Headcount of the annual report' },
      [PATH]: { note: 'Pilot in March', confidence: 'low', owner: 'Asha Rao', date: '2026-02-28' },
    };
    expect(JSON.stringify(registerOf(reversed))).toBe(JSON.stringify(ordered));
  });

  test('an empty text says nothing, nor does a register without entries', () => {
    expect(registerOf({ [PATH]: { note: '', owner: '', confidence: 'high' } })).toStrictEqual({
      [PATH]: { confidence: 'high' },
    });
    expect(parseScenario({ register: {} })).toStrictEqual({ ok: true, document: {} });
  });

  test('texts are measured in letters of any script', () => {
    const longest = { note: '𝒳'.repeat(LONGEST_NOTE), owner: 'नी'.repeat(LONGEST_OWNER / 2) };
    expect(registerOf({ [PATH]: longest })).toStrictEqual({ [PATH]: longest });
  });

  test.each(['2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('%s is a day', (date) => {
    expect(linesOf({ [PATH]: { date } })).toEqual([]);
  });

  test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '26-01-01', '', 'x'])(
    '%j is none',
    (date) => {
      expect(linesOf({ [PATH]: { date } })).toContain(
        `register.${PATH}.date: ${JSON.stringify(date)} is no such day; accepts a day of the calendar as YYYY-MM-DD`,
      );
    },
  );

  test.each<[unknown, string]>([
    [
      { 'benefits.revenueAtribution': { note: 'x' } },
      `register.benefits.revenueAtribution: unknown path; did you mean ${PATH}?`,
    ],
    [{ revenueAttribution: { note: 'x' } }, `register.revenueAttribution: unknown path; did you mean ${PATH}?`],
    [{ [PATH]: {} }, `register.${PATH}: says nothing; accepts at least one of note, confidence, owner, date`],
    [{ [PATH]: { note: '' } }, `register.${PATH}: says nothing; accepts at least one of note, confidence, owner, date`],
    [
      { [PATH]: { note: 'x', confidance: 'low' } },
      `register.${PATH}.confidance: unknown field; did you mean confidence?`,
    ],
    [{ [PATH]: { confidence: 'sure' } }, `register.${PATH}.confidence: "sure" is not one of low, medium, high`],
    [
      { [PATH]: { note: '𝒳'.repeat(LONGEST_NOTE + 1) } },
      `register.${PATH}.note: is longer than 1000 characters; accepts at most 1000 characters`,
    ],
    [
      { [PATH]: { owner: 'x'.repeat(LONGEST_OWNER + 1) } },
      `register.${PATH}.owner: is longer than 80 characters; accepts at most 80 characters`,
    ],
    [{ [PATH]: { note: 5 } }, `register.${PATH}.note: 5 is not text; accepts at most 1000 characters`],
  ])('%.60j', (register, line) => {
    expect(linesOf(register)).toEqual([line]);
  });

  test.each(['company.industry', 'company.region', 'name', 'uncertainty.delivery', 'benefits', 'toString'])(
    'has no place for %s',
    (path) => {
      expect(linesOf({ [path]: { note: 'x' } })).toEqual([
        expect.stringMatching(/: unknown path; accepts company\.size, /),
      ]);
    },
  );

  test.each(FOUR_NUMBER_FIELDS)('takes notes on each number of %s, and none on the list', (list) => {
    const numbers = Object.fromEntries([0, 1, 2, 3].map((k) => [`${list}.${k}`, { note: 'As in 2024' }]));
    expect(registerOf(numbers)).toStrictEqual(numbers);
    for (const path of [list, `${list}.4`, `${list}[0]`, `${list}.00`])
      expect(linesOf({ [path]: { note: 'x' } })).toEqual([expect.stringContaining('unknown path; did you mean ')]);
  });

  test('names a path that stands in no section the way it did before there was a register', () => {
    const parsed = parseScenario({ 'benefits.growth': 1 });
    expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([
      'benefits.growth: unknown field here; did you mean uncertainty.drivers.benefits.growth?',
    ]);
  });
});
