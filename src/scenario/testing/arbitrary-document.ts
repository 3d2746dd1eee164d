import * as fc from 'fast-check';
import type { ScenarioDocument } from '#model/document/document.ts';
import { NUMBER_FIELDS, numberField } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { TOPIC_IDS } from '#model/facts/assessment-topics.ts';
import { LINE_IDS } from '#model/facts/benefit-lines.ts';
import { PACKAGE_IDS } from '#model/facts/packages.ts';
import { TASK_IDS, TASK_PART_IDS } from '#model/facts/plan-tasks.ts';
import { PRACTICE_IDS } from '#model/facts/practices.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import { SKILL_IDS } from '#model/facts/skill-modules.ts';
import { TRANSITION_IDS } from '#model/facts/skills.ts';
import { ACTION_IDS } from '#model/facts/actions.ts';
import { CHOICES, CONFIDENCES, DRIVER_SHAPES, FACTOR_IDS } from '#scenario/choices.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import {
  LONGEST_LENS_NAME,
  LONGEST_LINE_NAME,
  LONGEST_NAME,
  LONGEST_NOTE,
  LONGEST_OWNER,
  LONGEST_RHYTHM,
  MOST_LENSES,
  MOST_SNAPSHOTS,
} from '#scenario/limits.ts';
import { problemLine } from '#scenario/problems.ts';
import { REGISTER_PATHS } from '#scenario/register-schema.ts';
import { parseScenario } from '#scenario/schema.ts';

type Bounds = Pick<NumberField, 'minimum' | 'maximum' | 'multipleOf'>;

/** Whole values, the bounds themselves, values of few digits as people type them, and any double between. */
function numbers({ minimum, maximum, multipleOf }: Bounds): fc.Arbitrary<number> {
  const step = multipleOf === 0 ? 1 : multipleOf;
  const stepped = fc
    .integer({ min: Math.ceil(minimum / step), max: Math.floor(maximum / step) })
    .map((count) => count * step);
  const edges = fc.constantFrom(minimum, maximum);
  if (multipleOf !== 0) return fc.oneof(edges, stepped);
  const any = fc.double({ min: minimum, max: maximum, noNaN: true });
  const typed = any.map((value) => Math.min(maximum, Math.max(minimum, Number(value.toPrecision(3)))));
  return fc.oneof(edges, stepped, typed, any).map((value) => (value === 0 ? 0 : value));
}

const share = numbers({ minimum: 0, maximum: 1, multipleOf: 0 });
const sparse = (model: Record<string, fc.Arbitrary<unknown>>) => fc.record(model, { requiredKeys: [] });

const numbersUnder = (prefix: string) =>
  Object.fromEntries(
    NUMBER_FIELDS.filter(({ path }) => path.startsWith(`${prefix}.`))
      .map((each) => [each.path.slice(prefix.length + 1), numbers(each)] as const)
      .filter(([key]) => !key.includes('.')),
  );

const choicesUnder = (prefix: string) =>
  Object.fromEntries(
    Object.entries(CHOICES)
      .filter(([path]) => path.startsWith(`${prefix}.`))
      .map(([path, ids]) => [path.slice(prefix.length + 1), fc.constantFrom(...ids)] as const)
      .filter(([key]) => !key.includes('.')),
  );

const whole = (prefix: string) => ({ ...choicesUnder(prefix), ...numbersUnder(prefix) });

const four = fc.tuple(share, share, share, share);
const costShares = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }))
  .map((weights) => weights.map((each) => each / weights.reduce((a, b) => a + b)));

const byValue = (a: number, b: number) => a - b;

const rangeOf = (path: string) => {
  const bounds = { ...numberField(path), multipleOf: 0 };
  const value = numbers(bounds);
  const parts = fc.subarray(['shape', 'low', 'likely', 'high']);
  return fc
    .record({ shape: fc.constantFrom(...DRIVER_SHAPES), values: fc.tuple(value, value, value), given: parts })
    .map(({ shape, values, given }) => {
      const [low = 0, likely = 0, high = 0] = values.toSorted(byValue);
      const needsPositive = shape === 'lognormal' && low <= 0;
      const whole = { shape: needsPositive ? 'pert' : shape, low, likely, high };
      return Object.fromEntries(Object.entries(whole).filter(([part]) => given.includes(part)));
    });
};

const correlations = fc
  .uniqueArray(fc.subarray([...DRIVER_PATHS], { minLength: 2, maxLength: 2 }), {
    maxLength: 6,
    selector: (pair) => pair.toSorted().join(' '),
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map((pair) =>
        fc.tuple(fc.shuffledSubarray(pair, { minLength: 2 }), numbers({ minimum: -1, maximum: 1, multipleOf: 0 })),
      ),
    ),
  )
  .map((list) => list.map(([pair, rank]) => [...pair, rank]));

/** Texts of any script, the longest, and those that break what is careless. */
const texts = (longest: number) =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: longest, unit: 'binary' }),
    fc.constantFrom('नींव', '𝒳'.repeat(longest), '__proto__', '"<script>&', ' ', '\n\t\u0000', '\ud800'),
  );

const lens = (name: string) =>
  fc.record({
    name: fc.constant(name),
    overlap: fc.constantFrom(...CHOICES['benefits.overlap']),
    ...Object.fromEntries(
      ['revenueAttribution', 'contributionMargin', 'benefitRisk', 'costRisk', 'capacityCashable'].map((key) => [
        key,
        numbers(numberField(`benefits.${key}`)),
      ]),
    ),
  });
const lenses = fc
  .uniqueArray(texts(LONGEST_LENS_NAME), { maxLength: MOST_LENSES })
  .chain((names) => fc.tuple(...names.map(lens)));

const somePoints = sparse(numbersUnder('readiness')).filter((points) => Object.keys(points).length > 0);
const dates = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const entry = sparse({
  note: texts(LONGEST_NOTE),
  confidence: fc.constantFrom(...CONFIDENCES),
  owner: texts(LONGEST_OWNER),
  date: dates,
}).filter((said) => Object.keys(said).length > 0);
const register = fc.dictionary(fc.constantFrom(...REGISTER_PATHS), entry, { maxKeys: 12 });

const snapshots = fc
  .uniqueArray(dates, { maxLength: MOST_SNAPSHOTS })
  .chain((days) =>
    fc.tuple(...days.toSorted().map((date) => fc.record({ date: fc.constant(date), points: somePoints }))),
  );
const notApplicable = fc.subarray([...FACTOR_IDS], { maxLength: FACTOR_IDS.length - 1 });
const assessment = sparse({
  notApplicable,
  targets: sparse(numbersUnder('assessment.targets')),
  snapshots,
});

const action = (id: string) =>
  sparse({
    chosen: fc.boolean(),
    ...numbersUnder(`actions.${id}`),
    raises: sparse(numbersUnder(`actions.${id}.raises`)),
  });
const actions = sparse(Object.fromEntries(ACTION_IDS.map((id) => [id, action(id)])));

/** At most three: each set of chosen actions is a sheet of its own, and laying it out takes most of a property's time. */
const fewActions = fc
  .subarray([...ACTION_IDS], { maxLength: 3 })
  .chain((ids) => sparse(Object.fromEntries(ids.map((id) => [id, action(id)]))));

const ownIds = (maxLength: number) =>
  fc.uniqueArray(
    fc
      .stringMatching(/^[a-z][a-z0-9_-]{0,7}$/)
      .filter((id) => id !== 'constructor' && id !== 'prototype' && !LINE_IDS.some((line) => line === id)),
    { maxLength },
  );
const amount = numbers({ minimum: 0, maximum: 1e15, multipleOf: 0 });
const year = fc.integer({ min: 0, max: 10 });
const flag = fc.boolean();

const ownCost = (id: string) =>
  fc
    .record(
      {
        id: fc.constant(id),
        name: texts(LONGEST_LINE_NAME),
        kind: fc.constantFrom('once', 'yearly'),
        amount,
        span: fc.option(fc.tuple(year, year), { nil: undefined }),
        growth: numbers({ minimum: -0.5, maximum: 2, multipleOf: 0 }),
        off: flag,
      },
      { requiredKeys: ['id', 'name', 'kind', 'amount', 'span'] },
    )
    .map(({ span, ...line }) =>
      span === undefined ? line : { ...line, fromYear: Math.min(...span), toYear: Math.max(...span) },
    );

const ownBenefit = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      name: texts(LONGEST_LINE_NAME),
      kind: fc.constantFrom('revenue', 'cash', 'capacity', 'avoided'),
      amount,
      ramped: flag,
      attributed: flag,
      off: flag,
    },
    { requiredKeys: ['id', 'name', 'kind', 'amount'] },
  );

const quarter = fc.integer({ min: 1, max: 40 });

const ownCosts = (longest: number) => ownIds(longest).chain((ids) => fc.tuple(...ids.map(ownCost)));

/** Own benefits with first quarters of some of theirs and of the catalogue's lines. */
const ownBenefits = (longest: number) =>
  ownIds(longest).chain((ids) =>
    fc.record({
      ownLines: fc.tuple(...ids.map(ownBenefit)),
      starts: sparse(Object.fromEntries([...ids, ...LINE_IDS].map((id) => [id, quarter]))),
    }),
  );

const bottomUp = sparse({
  ...whole('investment'),
  mode: fc.constant('bottom_up'),
  team: sparse(numbersUnder('investment.team')),
  infrastructure: sparse(numbersUnder('investment.infrastructure')),
  growth: sparse(numbersUnder('investment.growth')),
  ownLines: ownCosts(4),
  entered: sparse(numbersUnder('investment.entered')),
});
const entered = fc
  .record({ rest: bottomUp, totals: fc.record(numbersUnder('investment.entered')) })
  .map(({ rest, totals }) => ({ ...rest, mode: 'entered', entered: totals }));

/** What the business case is read from. */
const figures = {
  company: sparse(whole('company')),
  investment: fc.oneof(bottomUp, entered),
  benefits: fc
    .tuple(
      sparse({
        ...whole('benefits'),
        rates: sparse(numbersUnder('benefits.rates')),
        ramp: sparse(whole('benefits.ramp')),
      }),
      fc.option(ownBenefits(4), { nil: {} }),
    )
    .map(([benefits, own]) => ({ ...benefits, ...own })),
  finance: sparse(whole('finance')),
  readiness: sparse(numbersUnder('readiness')),
  rollout: sparse({
    ...choicesUnder('rollout'),
    costShares,
    unlocks: four.map((values) => values.toSorted(byValue)),
    gateProbability: fc.oneof(fc.constant(null), share, four),
    bigBangSuccess: share,
  }),
};

const byId = (ids: readonly string[], part: (id: string) => fc.Arbitrary<unknown>) =>
  sparse(Object.fromEntries(ids.map((id) => [id, part(id)])));
/** At most four of many alike: the others are made the same way, and each costs every property its time. */
const fewById = (ids: readonly string[], part: (id: string) => fc.Arbitrary<unknown>) =>
  fc.subarray([...ids], { maxLength: 4 }).chain((few) => byId(few, part));
const task = { owner: texts(LONGEST_OWNER), date: dates, done: flag };
const ownTask = (id: string) =>
  fc.record(
    { id: fc.constant(id), name: texts(LONGEST_NAME), part: fc.constantFrom(...TASK_PART_IDS), ...task },
    { requiredKeys: ['id', 'name', 'part'] },
  );
const learner = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      name: texts(LONGEST_NAME),
      path: fc.constantFrom(...TRANSITION_IDS),
      skills: fc.subarray([...SKILL_IDS]),
    },
    { requiredKeys: ['id', 'name', 'path'] },
  );
const recordsOf = (each: (id: string) => fc.Arbitrary<unknown>) => ownIds(4).chain((ids) => fc.tuple(...ids.map(each)));

const planFigures = {
  start: dates,
  linked: flag,
  hireAsNeeded: flag,
  trainingFromSkills: flag,
  packages: byId(PACKAGE_IDS, (id) => sparse(numbersUnder(`plan.packages.${id}`))),
  held: sparse(numbersUnder('plan.held')),
  leads: fewById(ROLE_IDS, (role) => sparse(numbersUnder(`plan.leads.${role}`))),
  people: recordsOf(learner),
};

const plan = sparse({
  ...planFigures,
  topics: fewById(TOPIC_IDS, () =>
    sparse({ finding: texts(LONGEST_NOTE), evidence: texts(LONGEST_NOTE), date: dates }),
  ),
  tasks: fewById(TASK_IDS, () => sparse(task)),
  ownTasks: recordsOf(ownTask),
  practices: fewById(PRACTICE_IDS, () =>
    sparse({ chosen: flag, owner: texts(LONGEST_OWNER), rhythm: texts(LONGEST_RHYTHM) }),
  ),
});

const documents = sparse({
  version: fc.constant(CURRENT_VERSION),
  name: texts(LONGEST_NAME),
  ...figures,
  assessment,
  actions,
  uncertainty: sparse({
    drivers: sparse(Object.fromEntries(DRIVER_PATHS.map((path) => [path, rangeOf(path)]))),
    correlations,
    delivery: fc.boolean(),
    outsideView: fc.boolean(),
    ...choicesUnder('uncertainty'),
    trials: numbers({ minimum: 1000, maximum: 1_000_000, multipleOf: 1 }),
    seed: numbers({ minimum: 0, maximum: 2 ** 32 - 1, multipleOf: 1 }),
  }),
  plan,
  lenses,
  register,
});

const cases = sparse({
  ...figures,
  plan: sparse(planFigures),
  assessment: sparse({ notApplicable }),
  actions: fewActions,
});

function valid(raw: unknown): ScenarioDocument {
  const parsed = parseScenario(raw);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.document;
}

/** Any valid scenario document, in canonical form: every field, at its bounds, at plausible values and at odd ones. */
export const arbitraryDocument: fc.Arbitrary<ScenarioDocument> = documents.map(valid);

/** The same without what no figure of the business case rests on, such as notes and earlier assessments. */
export const arbitraryCase: fc.Arbitrary<ScenarioDocument> = cases.map(valid);
