import { field, type Bounds, type NumberField } from '#model/document/number-field.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { ours } from '#model/facts/provenance.ts';
import { FACTORS } from '#model/facts/readiness.ts';

const POINT_FIELDS = FACTORS.map(({ id, label, maximum }) =>
  field(
    `readiness.${id}`,
    label,
    `0 to ${maximum} points`,
    'points',
    [0, maximum],
    maximum / 2,
    ours('Half of its maximum until you assess it.'),
  ),
);

/** Targets until the user sets their own, as a part of each maximum. */
const USUAL_TARGET = 0.8;

const TARGET_FIELDS = FACTORS.map(({ id, label, maximum }) =>
  field(
    `assessment.targets.${id}`,
    `${label}: target`,
    `the points you want to reach, 0 to ${maximum}`,
    'points',
    [0, maximum],
    maximum * USUAL_TARGET,
    ours('Four fifths of its maximum until you set your own: well into the highest level.'),
  ),
);

const WEEKS_OF_TEN_YEARS = 520;
const LONGEST: Bounds = [1, 260, 1];

function actionFields(id: ActionId): readonly NumberField[] {
  const { label, weeks, cost, raises } = ACTIONS[id];
  const path = (key: string) => `actions.${id}.${key}`;
  return [
    field(
      path('startWeek'),
      `${label}: start`,
      'weeks from the start of year 1; 0 is at once',
      'weeks',
      [0, WEEKS_OF_TEN_YEARS, 1],
      0,
      ours('At once, until you plan it.'),
    ),
    field(
      path('weeks'),
      `${label}: duration`,
      'until it is done; its factors rise from the next quarter on',
      'weeks',
      LONGEST,
      weeks.value,
      weeks.provenance,
    ),
    field(
      path('cost'),
      `${label}: cost`,
      'paid once, before cost risk',
      'rupees',
      [0, 1e12],
      cost.value,
      cost.provenance,
    ),
    ...FACTORS.flatMap((factor) => {
      const given = raises[factor.id];
      if (given === undefined) return [];
      const name = factor.label.toLowerCase();
      return [
        field(
          path(`raises.${factor.id}`),
          `${label}: raises ${name}`,
          `points added to ${name}, 0 to ${factor.maximum}`,
          'points',
          [0, factor.maximum],
          given.value,
          given.provenance,
        ),
      ];
    }),
  ];
}

/** Every number of readiness: the points of each factor, its target, and what each action takes and raises. */
export const READINESS_FIELDS: readonly NumberField[] = [
  ...POINT_FIELDS,
  ...TARGET_FIELDS,
  ...ACTION_IDS.flatMap(actionFields),
];
