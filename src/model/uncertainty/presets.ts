import { LINE_IDS, CATALOGUES } from '#model/facts/benefit-lines.ts';
import { varies } from '#model/uncertainty/drivers.ts';
import type { Driver } from '#model/uncertainty/driver.ts';

/** A value to set in the document, by its keys: driver paths hold dots. Undefined takes the entry away. */
export interface PresetChange {
  readonly path: readonly string[];
  readonly value: string | number | undefined;
}

export type PresetId = 'usual' | 'half' | 'wider' | 'even' | 'revenue' | 'costs';

/** A set of ranges. It replaces every range of the user's own, in one step that can be undone. */
export interface Preset {
  readonly id: PresetId;
  /** @param drivers all drivers of the scenario, see allDriversOf */
  readonly changes: (drivers: readonly Driver[]) => readonly PresetChange[];
}

const DRIVERS = ['uncertainty', 'drivers'] as const;
const CLEARED: PresetChange = { path: DRIVERS, value: undefined };

const at = (driver: Driver, part: 'shape' | 'low' | 'high', value: string | number): PresetChange => ({
  path: [...DRIVERS, driver.path, part],
  value,
});

/** Only what varies without the user's own ranges is worth a range. */
const usuallyVarying = (drivers: readonly Driver[]): readonly Driver[] =>
  drivers.filter((driver) => varies({ ...driver, ...driver.usual }));

/** Without the last digits of binary arithmetic: 0.1, not 0.10000000000000002. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Ends this many times as far from the own value as usual, within what the field accepts. */
function scaled(driver: Driver, times: number): readonly PresetChange[] {
  const { usual, minimum, maximum } = driver;
  const low = tidy(usual.likely - (usual.likely - usual.low) * times);
  const high = tidy(usual.likely + (usual.high - usual.likely) * times);
  return [
    at(driver, 'low', Math.min(Math.max(low, minimum), usual.likely)),
    at(driver, 'high', Math.max(Math.min(high, maximum), usual.likely)),
  ];
}

const REVENUE: ReadonlySet<string> = new Set([
  'benefits.revenueAttribution',
  'benefits.contributionMargin',
  ...LINE_IDS.filter((id) => (CATALOGUES.core[id] ?? CATALOGUES.comprehensive[id])?.kind === 'revenue').map(
    (id) => `benefits.rates.${id}`,
  ),
]);

const only = (keeps: (driver: Driver) => boolean) => (drivers: readonly Driver[]) => [
  CLEARED,
  ...usuallyVarying(drivers)
    .filter((driver) => !keeps(driver))
    .map((driver) => at(driver, 'shape', 'fixed')),
];

const each = (change: (driver: Driver) => readonly PresetChange[]) => (drivers: readonly Driver[]) => [
  CLEARED,
  ...usuallyVarying(drivers).flatMap(change),
];

/** Sets of ranges to start from or to compare with. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'usual',
    changes: () => [CLEARED],
  },
  {
    id: 'half',
    changes: each((driver) => scaled(driver, 0.5)),
  },
  {
    id: 'wider',
    changes: each((driver) => scaled(driver, 1.5)),
  },
  {
    id: 'even',
    changes: each((driver) => [at(driver, 'shape', 'uniform')]),
  },
  {
    id: 'revenue',
    changes: only(({ path }) => REVENUE.has(path)),
  },
  {
    id: 'costs',
    changes: only(({ path }) => path.startsWith('investment.')),
  },
];
