import type { DriverRange, ScenarioDocument } from '#model/document/document.ts';
import { isOwnDriver, type OwnBenefit, type OwnCost } from '#model/document/own-lines.ts';
import type { Compact } from '#scenario/link/compact-json.ts';
import { LINK_BENEFIT_KINDS, LINK_COST_KINDS, LINK_SHAPES } from '#scenario/link/field-table.ts';
import { packedFlag, unpackedFlag } from '#scenario/link/flag.ts';
import { groupsOf, said } from '#scenario/link/records.ts';
import { BrokenLink, lookedUp } from '#scenario/link/tables.ts';

const COST = 8;
const BENEFIT = 8;
const RANGE = 5;

/** Costs one after the other, eight values each. */
export const packedCosts = (costs: readonly OwnCost[]): Compact =>
  costs.flatMap(({ id, name, kind, amount, fromYear, toYear, growth, off }) => [
    id,
    name,
    LINK_COST_KINDS.indexOf(kind),
    amount,
    fromYear ?? null,
    toYear ?? null,
    growth ?? null,
    packedFlag(off),
  ]);

/** @throws BrokenLink, NewerLink */
export const unpackedCosts = (value: unknown): unknown =>
  groupsOf(COST, value).map(([id, name, kind, amount, fromYear, toYear, growth, off]) => ({
    id,
    name,
    kind: lookedUp(LINK_COST_KINDS, kind),
    amount,
    ...said('fromYear', fromYear),
    ...said('toYear', toYear),
    ...said('growth', growth),
    ...unpackedFlag('off', off),
  }));

type Starts = NonNullable<NonNullable<ScenarioDocument['benefits']>['starts']>;

/** Benefits one after the other, seven values each and then the line's first quarter. */
export const packedBenefits = (lines: readonly OwnBenefit[], starts: Starts = {}): Compact =>
  lines.flatMap(({ id, name, kind, amount, ramped, attributed, off }) => [
    id,
    name,
    LINK_BENEFIT_KINDS.indexOf(kind),
    amount,
    packedFlag(ramped),
    packedFlag(attributed),
    packedFlag(off),
    starts[id] ?? null,
  ]);

/** The lines, and the first quarters that they have. @throws BrokenLink, NewerLink */
export function unpackedBenefits(value: unknown): {
  readonly lines: unknown;
  readonly starts: Record<string, unknown>;
} {
  const starts: Record<string, unknown> = {};
  const lines = groupsOf(BENEFIT, value).map(([id, name, kind, amount, ramped, attributed, off, start]) => {
    if (typeof id === 'string' && /^[a-z][a-z0-9_-]*$/.test(id) && start !== null) starts[id] = start;
    return {
      id,
      name,
      kind: lookedUp(LINK_BENEFIT_KINDS, kind),
      amount,
      ...unpackedFlag('ramped', ramped),
      ...unpackedFlag('attributed', attributed),
      ...unpackedFlag('off', off),
    };
  });
  return { lines, starts };
}

type Drivers = NonNullable<NonNullable<ScenarioDocument['uncertainty']>['drivers']>;

/** The ranges of drivers that the table has no row for, five values each; undefined where there is none. */
export function packedOwnRanges(drivers: Drivers | undefined): Compact | undefined {
  const own = Object.entries(drivers ?? {}).filter(([path]) => isOwnDriver(path));
  if (own.length === 0) return undefined;
  return own.flatMap(([path, { shape, low, likely, high }]) => [
    path,
    shape === undefined ? null : LINK_SHAPES.indexOf(shape),
    low ?? null,
    likely ?? null,
    high ?? null,
  ]);
}

/** By driver path. @throws BrokenLink, NewerLink */
export const unpackedOwnRanges = (value: unknown): readonly (readonly [string, DriverRange | object])[] =>
  groupsOf(RANGE, value).map(([path, shape, low, likely, high]) => [
    ownDriver(path),
    {
      ...said('shape', shape === null ? null : lookedUp(LINK_SHAPES, shape)),
      ...said('low', low),
      ...said('likely', likely),
      ...said('high', high),
    },
  ]);

/** A driver that a line of one's own brings, by its path. @throws BrokenLink for any other text */
export function ownDriver(path: unknown): string {
  if (typeof path !== 'string' || !isOwnDriver(path)) throw new BrokenLink();
  return path;
}
