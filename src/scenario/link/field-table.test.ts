import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FOUR_NUMBER_FIELDS } from '#model/document/delivery-fields.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { TASK_PART_IDS } from '#model/facts/plan-tasks.ts';
import { SKILL_IDS } from '#model/facts/skill-modules.ts';
import { TRANSITION_IDS } from '#model/facts/skills.ts';
import { CHOICES, CONFIDENCES, DRIVER_SHAPES, FACTOR_IDS } from '#scenario/choices.ts';
import {
  EMPTY_TEAM_PATH,
  EXAMPLE_PATH,
  isNotedOnly,
  LENSES_CAPACITY_PATH,
  OWN_DRIVERS_PATH,
  LINK_BENEFIT_KINDS,
  LINK_CONFIDENCES,
  LINK_COST_KINDS,
  LINK_FACTORS,
  LINK_FIELDS,
  LINK_SHAPES,
  REGISTER_PATH,
} from '#scenario/link/field-table.ts';
import { LINK_SKILLS, LINK_TASK_PARTS, LINK_TRANSITIONS } from '#scenario/link/plan-fields.ts';
import { knownPaths } from '#scenario/problems.ts';
import { REGISTER_PATHS } from '#scenario/register-schema.ts';
import { scenarioSchema } from '#scenario/schema.ts';

/** The table as it was when links were first sent. New rows may follow; these never change again. */
const FIRST = { rows: 146, shapes: 6, sha256: 'cf790da7f45572a745d3a0c9104d94f22f68c377133bbe4e162c8c39a1d6ba65' };

/** The table of version 2 of the document: the monthly bill, own lenses, the register. */
const SECOND = {
  rows: 155,
  confidences: 3,
  sha256: '33c4c6b2e021e098832cf63049edcc80ae34616c757f63721a1806fbad9bd9fd',
};

/** The table of version 3: what stands around readiness, actions, the way of sampling. */
const THIRD = {
  rows: 311,
  factors: 12,
  sha256: '7a01e678bf3084ee05e408ae447edf404f107838bb80a6bd872c68b8334a359c',
};

/** The table of version 4: how far a rollout gets, the first year's benefit, freed capacity. */
const FOURTH = {
  rows: 327,
  sha256: '56292283625bc1313c3e3c3b140ba87fa7e1679e11051dc9fa618aa81cb804ed',
};

/** The table of version 5: lines of one's own, first quarters, what the formula leaves out. */
const FIFTH = {
  rows: 365,
  kinds: [2, 4],
  sha256: 'e3f8d70e8152934f1492721b1580bf1afd7227415becb1c1807bcca6b8f7b625',
} as const;

/** The table of version 6: the plan. */
const SIXTH = {
  rows: 627,
  lists: [4, 4, 26],
  sha256: '765f5aa45677dc32e85bb0b6b0b9e38add7ba527f74a7a0f91763e5340464334',
} as const;

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the table of link codes', () => {
  test('begins with exactly the rows that old links were written with', () => {
    expect(digest([LINK_FIELDS.slice(0, FIRST.rows), LINK_SHAPES.slice(0, FIRST.shapes)])).toBe(FIRST.sha256);
  });

  test('goes on with exactly the rows of version 2', () => {
    const table = [LINK_FIELDS.slice(0, SECOND.rows), LINK_CONFIDENCES.slice(0, SECOND.confidences)];
    expect(digest(table)).toBe(SECOND.sha256);
  });

  test('goes on with exactly the rows of version 3', () => {
    const table = [LINK_FIELDS.slice(0, THIRD.rows), LINK_FACTORS.slice(0, THIRD.factors)];
    expect(digest(table)).toBe(THIRD.sha256);
  });

  test('goes on with exactly the rows of version 4', () => {
    expect(digest(LINK_FIELDS.slice(0, FOURTH.rows))).toBe(FOURTH.sha256);
  });

  test('goes on with exactly the rows of version 5', () => {
    const [costs, benefits] = FIFTH.kinds;
    const table = [
      LINK_FIELDS.slice(0, FIFTH.rows),
      LINK_COST_KINDS.slice(0, costs),
      LINK_BENEFIT_KINDS.slice(0, benefits),
    ];
    expect(digest(table)).toBe(FIFTH.sha256);
  });

  test('goes on with exactly the rows of version 6', () => {
    const [parts, transitions, skills] = SIXTH.lists;
    const table = [
      LINK_FIELDS.slice(0, SIXTH.rows),
      LINK_TASK_PARTS.slice(0, parts),
      LINK_TRANSITIONS.slice(0, transitions),
      LINK_SKILLS.slice(0, skills),
    ];
    expect(digest(table)).toBe(SIXTH.sha256);
  });

  test('has a code for every path of the register', () => {
    const paths = new Set(LINK_FIELDS.map(({ path }) => path));
    for (const path of REGISTER_PATHS) expect(paths).toContain(path);
  });

  test('has every field of the schema, each once', () => {
    const isDriverPart = (path: string) => /^uncertainty\.drivers\..*\.(shape|low|likely|high)$/.test(path);
    const isOfRegister = (path: string) => path.startsWith(`${REGISTER_PATH}.`);
    const paths = knownPaths(scenarioSchema)
      .map((path) => path.join('.'))
      .filter((path) => !isOfRegister(path));
    const leaves = paths.filter(
      (path) => !isDriverPart(path) && !paths.some((other) => other.startsWith(`${path}.`) && !isDriverPart(other)),
    );
    const expected = [
      ...leaves.filter((path) => path !== 'version' && path !== ''),
      EXAMPLE_PATH,
      EMPTY_TEAM_PATH,
      LENSES_CAPACITY_PATH,
      OWN_DRIVERS_PATH,
    ];
    const rows = LINK_FIELDS.filter((field) => !isNotedOnly(field)).map(({ path }) => path);
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  test('has beside them only the numbers of each list, once, for notes about them', () => {
    const rows = LINK_FIELDS.filter(isNotedOnly);
    expect(rows).toEqual(FOUR_NUMBER_FIELDS.flatMap((list) => [0, 1, 2, 3].map((k) => ({ path: `${list}.${k}` }))));
    for (const { path } of rows) expect(REGISTER_PATHS).toContain(path);
  });

  test('has every id that the schema accepts', () => {
    const choicesOf = (path: string) => LINK_FIELDS.find((field) => field.path === path)?.choices?.toSorted();
    for (const [path, ids] of Object.entries(CHOICES))
      expect({ path, ids: choicesOf(path) }).toEqual({ path, ids: [...ids].toSorted() });
    expect(choicesOf(EXAMPLE_PATH)).toEqual([...EXAMPLE_IDS].toSorted());
    expect([...LINK_TASK_PARTS].toSorted()).toEqual([...TASK_PART_IDS].toSorted());
    expect([...LINK_TRANSITIONS].toSorted()).toEqual([...TRANSITION_IDS].toSorted());
    expect([...LINK_SKILLS].toSorted()).toEqual([...SKILL_IDS].toSorted());
    expect([...LINK_SHAPES].toSorted()).toEqual([...DRIVER_SHAPES].toSorted());
    expect([...LINK_FACTORS].toSorted()).toEqual([...FACTOR_IDS].toSorted());
    expect([...LINK_CONFIDENCES].toSorted()).toEqual([...CONFIDENCES].toSorted());
  });
});
