import type { DriverRange, OwnLens, ScenarioDocument, Snapshot } from '#model/document/document.ts';
import { OWN_COSTS, type OwnCost } from '#model/document/own-lines.ts';
import type { Learner, OwnTask } from '#model/document/plan-document.ts';
import type { Compact } from '#scenario/link/compact-json.ts';
import {
  CORRELATIONS_PATH,
  DRIVER_PREFIX,
  EMPTY_TEAM_PATH,
  LENSES_PATH,
  LINK_FACTORS,
  LINK_FIELDS,
  LINK_SHAPES,
  NOT_APPLICABLE_PATH,
  REGISTER_PATH,
  SNAPSHOTS_PATH,
  type LinkField,
} from '#scenario/link/field-table.ts';
import {
  packedLenses,
  packedRegister,
  packedSnapshots,
  said,
  unpackedLenses,
  unpackedRegister,
  unpackedSnapshots,
} from '#scenario/link/records.ts';
import { ownDriver, packedCosts, unpackedCosts } from '#scenario/link/own-lines.ts';
import { OWN_TASKS_PATH, PEOPLE_PATH } from '#scenario/link/plan-fields.ts';
import { packedPeople, packedTasks, unpackedPeople, unpackedTasks } from '#scenario/link/plan-lists.ts';
import { BrokenLink, listOf, lookedUp } from '#scenario/link/tables.ts';

type Correlations = NonNullable<NonNullable<ScenarioDocument['uncertainty']>['correlations']>;
type Register = NonNullable<ScenarioDocument['register']>;

/** A driver of a line of one's own has no code and stands as its path. */
const codeOfDriver = (driver: string): Compact => {
  const code = LINK_FIELDS.findIndex(({ path }) => path === DRIVER_PREFIX + driver);
  return code < 0 ? driver : code;
};

function driverOf(code: unknown): string {
  if (typeof code === 'string') return ownDriver(code);
  const { path } = lookedUp(LINK_FIELDS, code);
  if (!path.startsWith(DRIVER_PREFIX)) throw new BrokenLink();
  return path.slice(DRIVER_PREFIX.length);
}

const isPlain = (value: unknown): value is Compact =>
  value === null || typeof value !== 'object' || (Array.isArray(value) && value.every(isPlain));

/** A field's value as a link carries it. */
export function packed({ path, choices }: LinkField, value: unknown): Compact {
  if (choices !== undefined) return choices.indexOf(String(value));
  if (path === EMPTY_TEAM_PATH) return 0;
  if (path.startsWith(DRIVER_PREFIX)) {
    const { shape, low, likely, high } = value as DriverRange;
    return [shape === undefined ? null : LINK_SHAPES.indexOf(shape), low ?? null, likely ?? null, high ?? null];
  }
  if (path === CORRELATIONS_PATH) {
    return (value as Correlations).flatMap(([a, b, rank]) => [codeOfDriver(a), codeOfDriver(b), rank]);
  }
  if (path === NOT_APPLICABLE_PATH) return (value as readonly string[]).map((id) => LINK_FACTORS.indexOf(id));
  if (path === SNAPSHOTS_PATH) return packedSnapshots(value as readonly Snapshot[]);
  if (path === LENSES_PATH) return packedLenses(value as readonly OwnLens[]);
  if (path === REGISTER_PATH) return packedRegister(value as Register);
  if (path === OWN_COSTS) return packedCosts(value as readonly OwnCost[]);
  if (path === OWN_TASKS_PATH) return packedTasks(value as readonly OwnTask[]);
  if (path === PEOPLE_PATH) return packedPeople(value as readonly Learner[]);
  if (!isPlain(value)) throw new TypeError(`${path} has no form in a link`);
  return value;
}

/**
 * What `packed` wrote, as a document carries it; numbers and texts are left for the schema to check.
 * @throws BrokenLink, NewerLink
 */
export function unpacked({ path, choices }: LinkField, value: unknown): unknown {
  if (choices !== undefined) return lookedUp(choices, value);
  if (path === EMPTY_TEAM_PATH) return {};
  if (path.startsWith(DRIVER_PREFIX)) {
    const [shape, low, likely, high] = listOf(value, (length) => length === 4);
    return {
      ...said('shape', shape === null ? null : lookedUp(LINK_SHAPES, shape)),
      ...said('low', low),
      ...said('likely', likely),
      ...said('high', high),
    };
  }
  if (path === CORRELATIONS_PATH) {
    const flat = listOf(value, (length) => length % 3 === 0);
    return Array.from({ length: flat.length / 3 }, (_, index) => {
      const [a, b, rank] = flat.slice(3 * index, 3 * index + 3);
      return [driverOf(a), driverOf(b), rank];
    });
  }
  if (path === NOT_APPLICABLE_PATH) return listOf(value, () => true).map((code) => lookedUp(LINK_FACTORS, code));
  if (path === SNAPSHOTS_PATH) return unpackedSnapshots(value);
  if (path === LENSES_PATH) return unpackedLenses(value);
  if (path === OWN_COSTS) return unpackedCosts(value);
  if (path === OWN_TASKS_PATH) return unpackedTasks(value);
  if (path === PEOPLE_PATH) return unpackedPeople(value);
  if (path === REGISTER_PATH) return unpackedRegister(value);
  return value;
}
