import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { rolloutOf } from '#model/delivery/rollout.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { differences } from '#model/testing/differences.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { migrate } from '#scenario/migrations.ts';
import { problemLine } from '#scenario/problems.ts';
import { readScenario } from '#scenario/read.ts';
import figuresOfThen from '#scenario/testing/figures-of-version-3.json' with { type: 'json' };
import { opened, spokenOf } from '#scenario/testing/of-then.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

/** A scenario of version 3 with results from an independent calculation of that time, some with analyses. */
interface EarlierCase {
  readonly name: string;
  readonly scenario: ScenarioDocument;
  readonly expected: Readonly<Record<string, unknown>>;
}

const folder = new URL('./testing/cases-of-version-3/', import.meta.url);

const CASES_OF_VERSION_3: readonly EarlierCase[] = readdirSync(folder).map((file) => {
  const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<EarlierCase, 'name'>;
  return { name: file.replace('.json', ''), ...content };
});

/** Versions before the defaults moved. */
const EARLIER = [1, 2, 3];

/** The defaults that version 4 moved, as they were. */
const OF_VERSION_3 = { finance: { accrual: 'even' }, uncertainty: { delivery: false } };

function documentOf(input: unknown): ScenarioDocument {
  const read = readScenario(input);
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.document;
}

const linesOf = (input: unknown): readonly string[] => {
  const read = readScenario(input);
  return read.ok ? [] : read.problems.map(problemLine);
};

const byDriver = <Bar extends { readonly driver: string }>(bars: readonly Bar[]) =>
  Object.fromEntries(bars.map((bar) => [bar.driver, bar]));

/** Everything that a case may expect, in the words of the command line. */
function foundIn(document: ScenarioDocument): Readonly<Record<string, unknown>> {
  const tornado = tornadoOf(document).map(({ atLow, atHigh, ...bar }) => ({ ...bar, npvLow: atLow, npvHigh: atHigh }));
  return {
    ...evaluateScenario(document),
    tornado: byDriver(tornado),
    breakeven: breakevenOf(document),
    rollout: rolloutOf(readCase(document)),
    worth: Object.fromEntries(
      Object.entries(worthOf(document)).map(([factor, { nextPoint, toMaximum }]) => [
        factor,
        { nextPoint: nextPoint.delivered, toMaximum: toMaximum.delivered },
      ]),
    ),
  };
}

test.each(EARLIER)('a document of version %d is brought to the current one', (version) => {
  expect(migrate({ version, name: 'x' })).toEqual({
    ok: true,
    raw: { version: CURRENT_VERSION, name: 'x', ...OF_VERSION_3 },
  });
});

test('there are cases of then, and some with every analysis', () => {
  expect(CASES_OF_VERSION_3.length).toBeGreaterThanOrEqual(13);
  expect(Object.keys(figuresOfThen).toSorted()).toEqual(CASES_OF_VERSION_3.map(({ name }) => name).toSorted());
  for (const analysis of ['tornado', 'breakeven', 'rollout', 'worth'])
    expect(CASES_OF_VERSION_3.filter(({ expected }) => analysis in expected).length).toBeGreaterThanOrEqual(3);
});

describe.each(CASES_OF_VERSION_3)('$name', ({ name, scenario, expected }) => {
  test.each(EARLIER)('of version %d shows the figures that it showed then', (version) => {
    const { tornado, rollout, ...rest } = expected;
    const found = foundIn(documentOf({ ...scenario, version }));
    const due = {
      ...rest,
      ...(tornado === undefined ? {} : { tornado: byDriver(tornado as readonly { readonly driver: string }[]) }),
      // An outcome of a rollout is free of benefit risk now, whatever the version: it would count the same fear twice.
      ...(rollout === undefined || (scenario.benefits?.benefitRisk ?? 0) > 0 ? {} : { rollout }),
    };
    expect(Object.keys(due).length).toBeGreaterThanOrEqual(6);
    expect(differences(due, spokenOf(found, due), 1e-9)).toEqual([]);
  });

  test.each(EARLIER)('of version %d shows them to the last bit, its trials too', (version) => {
    const document = documentOf({ ...scenario, version });
    const then = new Map(Object.entries(figuresOfThen)).get(name);
    expect(evaluateScenario(document).finance).toMatchObject(then?.finance ?? {});
    const found = simulate(document);
    expect(found).toMatchObject(then?.simulation ?? {});
    expect([found.ifDelivered, found.endings]).toEqual([null, []]);
  });

  test.each(EARLIER)('of version %d gains its version, the defaults of then and nothing else', (version) => {
    const { version: _, ...said } = scenario;
    const { finance, uncertainty } = said;
    const whole = {
      ...said,
      version: CURRENT_VERSION,
      finance: { ...finance, ...OF_VERSION_3.finance },
      uncertainty: { ...uncertainty, ...OF_VERSION_3.uncertainty },
    };
    expect(documentOf({ ...said, version })).toStrictEqual(whole);
  });

  test('of this version shows the same wherever the defaults of then are said', () => {
    const said = opened({ version: 3, ...scenario });
    expect(documentOf(said)).toStrictEqual(documentOf({ ...scenario, version: 3 }));
  });
});

describe('a document of version 2', () => {
  const lens = {
    name: 'Board',
    revenueAttribution: 0.1,
    contributionMargin: 0.4,
    overlap: 'additive',
    benefitRisk: 0,
    costRisk: 0,
  };

  test('keeps every decision', () => {
    const drivers = { 'benefits.growth': { shape: 'pert', low: 0, likely: 0.05, high: 0.1 } };
    const said = {
      finance: { years: 5 },
      readiness: { team_skills: 12 },
      register: { 'readiness.team_skills': { note: 'Interviews', confidence: 'low' } },
    };
    expect(documentOf({ version: 2, ...said, uncertainty: { drivers, trials: 5000 }, lenses: [lens] })).toStrictEqual({
      version: CURRENT_VERSION,
      ...said,
      finance: { years: 5, accrual: 'even' },
      uncertainty: { drivers, trials: 5000, delivery: false },
      lenses: [{ ...lens, capacityCashable: 1 }],
    });
  });

  test('has no lenses where it had none', () => {
    expect(documentOf({ version: 2 })).toStrictEqual({ version: CURRENT_VERSION, ...OF_VERSION_3 });
  });
});

describe('what is no branch or no list of lenses is left for the schema to name', () => {
  test.each<[object, readonly string[]]>([
    [
      { finance: 5 },
      ['finance: 5 is not an object; accepts {…} with years, discountRate, taxRate, exitCost, accrual, timing'],
    ],
    [
      { finance: null },
      ['finance: null is not an object; accepts {…} with years, discountRate, taxRate, exitCost, accrual, timing'],
    ],
    [{ uncertainty: [] }, [expect.stringMatching(/^uncertainty: \[\] is not an object; accepts \{…\} with drivers, /)]],
    [{ lenses: {} }, ['lenses: an object is not a list; accepts a list of at most 12 lenses']],
    [{ lenses: 'x' }, ['lenses: "x" is not a list; accepts a list of at most 12 lenses']],
    [
      { lenses: [5, null, []] },
      [
        expect.stringMatching(/^lenses\[0\]: 5 is not an object; accepts /),
        expect.stringMatching(/^lenses\[1\]: null is not an object; accepts /),
        expect.stringMatching(/^lenses\[2\]: \[\] is not an object; accepts /),
      ],
    ],
    // What the document says of it already stands, right or wrong.
    [{ finance: { accrual: 'slow' } }, ['finance.accrual: "slow" is not one of even, rising']],
    [{ uncertainty: { delivery: 'no' } }, ['uncertainty.delivery: "no" is not true or false; accepts true, false']],
  ])('%j', (said, lines) => {
    for (const version of EARLIER) expect(linesOf({ version, ...said })).toEqual(lines);
  });

  test('and what an earlier document says of the new fields by hand stands', () => {
    const said = { finance: { accrual: 'rising' }, uncertainty: { delivery: true } };
    expect(documentOf({ version: 3, ...said })).toStrictEqual({ version: CURRENT_VERSION, ...said });
  });

  test('a key named __proto__ stays one, and is refused', () => {
    const text = '{"version":3,"finance":{"__proto__":{"polluted":1}},"lenses":[{"__proto__":{"polluted":1}}]}';
    expect(linesOf(JSON.parse(text)).filter((line) => line.includes('__proto__'))).toEqual([
      expect.stringMatching(/^finance\.__proto__: unknown field; accepts /),
      expect.stringMatching(/^lenses\[0\]\.__proto__: unknown field; accepts /),
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});

test('without a version, a document counts as current', () => {
  expect(readScenario({ name: 'x' })).toStrictEqual({ ok: true, document: { name: 'x' } });
  expect(readScenario({ version: CURRENT_VERSION, name: 'x' })).toStrictEqual({
    ok: true,
    document: { version: CURRENT_VERSION, name: 'x' },
  });
});
