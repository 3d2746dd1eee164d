import type { ScenarioDocument } from '#model/document/document.ts';
import { listOf } from '#model/document/delivery-fields.ts';
import { NUMBER_FIELDS, numberField } from '#model/document/fields.ts';
import { ACTION_IDS } from '#model/facts/actions.ts';
import { TOPIC_IDS } from '#model/facts/assessment-topics.ts';
import { TASK_IDS } from '#model/facts/plan-tasks.ts';
import { PRACTICE_IDS } from '#model/facts/practices.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { CHOICES, CONFIDENCES, DRIVER_SHAPES } from '#scenario/choices.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { REGISTER_PATHS } from '#scenario/register-schema.ts';
import { problemLine } from '#scenario/problems.ts';
import { parseScenario } from '#scenario/schema.ts';

/** Ten fields that a newcomer changes first: what the budget of a short link is measured on. */
export const TEN_FIELDS: ScenarioDocument = {
  company: {
    size: 'enterprise',
    industry: 'fintech',
    annualRevenue: 7_325_000_000,
    dataTeamCost: 94_500_000,
    infrastructureCost: 61_250_000,
    incidentCost: 23_700_000,
    manualProcessCost: 38_400_000,
  },
  benefits: { revenueAttribution: 0.125 },
  finance: { years: 5, discountRate: 0.135 },
};

/** Fractions between 0 and 1, the same on every run (Lehmer's generator, Park and Miller's constants). */
function fractions(): () => number {
  let state = 20_250;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Texts of letters outside the basic plane, each in another order: nothing packs them. */
export function randomLetters(): (length: number) => string {
  const next = fractions();
  return (length) =>
    Array.from({ length }, () => String.fromCodePoint(0x1_0000 + Math.floor(0xf_0000 * next()))).join('');
}

const WORDS =
  'the of a in and for we from to is our that by on their with as last year quarter month percent pilot in March margin ' +
  'finance asked vendor quote team review churn after release invoices show average because customers region assume ' +
  'until measured board wants evidence ticket system two three lower than industry survey interviews heads of sales ' +
  'support platform migration before budget counted half what remains contract price hours nights incident report';

/** Entries on the first values of the document: 200 letters of plain English each, and all that goes with them. */
export function notes(count: number): NonNullable<ScenarioDocument['register']> {
  const next = fractions();
  const words = WORDS.split(' ');
  const note = () =>
    Array.from({ length: 60 }, () => words[Math.floor(words.length * next())])
      .join(' ')
      .slice(0, 200);
  const entries = REGISTER_PATHS.slice(0, count).map((path, index) => {
    const confidence = CONFIDENCES[index % CONFIDENCES.length] ?? 'low';
    const owner = ['Asha Rao', 'Vikram Shah', 'Meera Iyer'][index % 3] ?? '';
    return [path, { note: note(), confidence, owner, date: `2026-0${1 + (index % 9)}-1${index % 10}` }] as const;
  });
  return Object.fromEntries(entries);
}

/** Assessments a quarter apart, every factor a little higher in each. */
export function snapshots(count: number): NonNullable<NonNullable<ScenarioDocument['assessment']>['snapshots']> {
  return Array.from({ length: count }, (_, index) => ({
    date: `${2011 + Math.floor(index / 4)}-${['01', '04', '07', '10'][index % 4]}-15`,
    points: Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, Math.min(maximum, 2 + Math.floor(index / 3))])),
  }));
}

/**
 * Every field set to a value of three to six digits, every driver to a range of its own, every action chosen and
 * changed, ten correlations, two lenses; without what is free in number and text: snapshots, the register, the plan's
 * people, findings and owners.
 */
export function allFields(): ScenarioDocument {
  const next = fractions();
  const digits = () => 3 + Math.floor(4 * next());
  const between = (minimum: number, maximum: number, step: number) => {
    const value = minimum + (maximum - minimum) * next();
    return step === 0 ? Number(value.toPrecision(digits())) : Math.round(value / step) * step;
  };
  /** Money is spread over its orders of magnitude, other numbers over their range. */
  const valueOf = (path: string) => {
    const { minimum, maximum, multipleOf } = numberField(path);
    if (maximum <= 1000) return between(minimum, Math.min(maximum, 60), multipleOf);
    return Math.min(maximum, Number((10 ** (5 + 5 * next())).toPrecision(digits())));
  };
  const raw: Record<string, unknown> = { name: 'A scenario in which nothing is a default' };
  const put = (path: string, value: unknown) => {
    const [section = '', ...keys] = path.split('.');
    const last = keys.pop() ?? '';
    let at = (raw[section] ??= {}) as Record<string, unknown>;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = value;
  };
  for (const [path, ids] of Object.entries(CHOICES)) put(path, ids.at(-1));
  for (const { path } of NUMBER_FIELDS) if (listOf(path) === null) put(path, valueOf(path));
  const range = (path: string) => {
    const [low, likely, high] = [valueOf(path), valueOf(path), valueOf(path)].toSorted((a, b) => a - b);
    return { shape: DRIVER_SHAPES[Math.floor(4 * next())], low, likely, high };
  };
  put('rollout.costShares', [0.0625, 0.2375, 0.315, 0.385]);
  put('rollout.unlocks', [0.0725, 0.325, 0.675, 0.95]);
  put('rollout.gateProbability', [0.725, 0.81, 0.865, 0.92]);
  put('rollout.bigBangSuccess', 0.235);
  raw['uncertainty'] = {
    drivers: Object.fromEntries(DRIVER_PATHS.map((path) => [path, range(path)])),
    correlations: DRIVER_PATHS.slice(0, 10).map((path, index) => [path, DRIVER_PATHS[index + 10], between(-1, 1, 0)]),
    delivery: false,
    outsideView: true,
    sampling: 'pseudo',
    trials: 250_000,
    seed: 3_141_592_653,
  };
  for (const id of ACTION_IDS) put(`actions.${id}.chosen`, true);
  put(
    'assessment.notApplicable',
    FACTORS.slice(0, 11).map(({ id }) => id),
  );
  put('plan.start', '2027-04-12');
  for (const key of ['linked', 'hireAsNeeded', 'trainingFromSkills']) put(`plan.${key}`, true);
  for (const [k, id] of TOPIC_IDS.entries()) put(`plan.topics.${id}.date`, `2027-05-${10 + k}`);
  for (const id of TASK_IDS) put(`plan.tasks.${id}`, { done: true, date: '2027-06-30' });
  for (const id of PRACTICE_IDS) put(`plan.practices.${id}.chosen`, true);
  raw['lenses'] = ['Board', 'Bank'].map((lens) => ({
    name: lens,
    revenueAttribution: between(0, 1, 0),
    contributionMargin: between(0, 1, 0),
    overlap: 'compounding',
    benefitRisk: between(0, 1, 0),
    costRisk: between(0, 1, 0),
    capacityCashable: between(0, 1, 0),
  }));
  const parsed = parseScenario(raw);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.document;
}
