import { roomOf, turnsInside, type BreakevenRow } from '#model/findings/uncertainty/breakeven.ts';
import type { SobolFindings, TornadoBar } from '#model/uncertainty/findings.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import type { Factor } from '#model/uncertainty/factor.ts';

/** Where the answer turns by one thing alone: of a driver in its unit, of delivery the probability of all gates alike. */
export interface TurningPoint extends BreakevenRow {
  /** Within the range that is taken as possible; delivery has none. */
  readonly isInside: boolean;
}

/** All that is known of one driver, or of delivery. What has not been worked out yet, or does not apply to it, is null. */
export interface DriverRow {
  readonly of: Factor;
  readonly bar: TornadoBar | null;
  readonly turning: TurningPoint | null;
  readonly shares: SobolFindings | null;
  /** What knowing it before deciding is worth at most, ₹. */
  readonly worth: number | null;
  /** The same through the lens that the case is held against, with its range there where it has one. */
  readonly otherWorth: number | null;
  readonly otherRange: Driver | null;
}

/** What the rows are put together from. */
export interface DriverKnown {
  readonly drivers: readonly Driver[];
  readonly delivery: Factor | null;
  readonly bars: readonly TornadoBar[];
  readonly breakeven: Readonly<Record<string, number | null>> | null;
  readonly sobol: readonly SobolFindings[] | null;
  readonly evppi: Readonly<Record<string, number>> | null;
  /** Of the other lens: its drivers that vary, and what knowing them is worth; null where there is none yet. */
  readonly other: { readonly varying: readonly Driver[]; readonly evppi: Readonly<Record<string, number>> } | null;
  /** Today's gates on average, and all gates alike at which going in phases is worth nothing; null where the case does not go in phases. */
  readonly gates: { readonly today: number; readonly breakEven: number | null } | null;
}

/** A row for all that varies, here or through the other lens, in the order of the tornado. */
export function driverRowsOf(known: DriverKnown): readonly DriverRow[] {
  const { drivers, delivery, bars, breakeven, sobol, evppi, other, gates } = known;
  const byPath = <Each extends { readonly driver: string }>(list: readonly Each[]) =>
    new Map(list.map((each) => [each.driver, each]));
  const [barOf, sharesOf] = [byPath(bars), byPath(sobol ?? [])];
  const otherOf = new Map((other?.varying ?? []).map((driver) => [driver.path, driver]));
  const turningOf = (driver: Driver): TurningPoint | null => {
    if (breakeven === null || driver.low === driver.high) return null;
    const { unit, own, low, high } = driver;
    const row = { unit, own, low, high, value: breakeven[driver.path] ?? null };
    return { ...row, isInside: turnsInside(row) };
  };
  const rowOf = (of: Factor, turning: TurningPoint | null): DriverRow => ({
    of,
    bar: barOf.get(of.path) ?? null,
    turning,
    shares: sharesOf.get(of.path) ?? null,
    worth: evppi === null ? null : (evppi[of.path] ?? 0),
    otherWorth: other === null ? null : (other.evppi[of.path] ?? 0),
    otherRange: otherOf.get(of.path) ?? null,
  });
  const atGates: TurningPoint | null =
    gates === null
      ? null
      : { unit: 'fraction', own: gates.today, value: gates.breakEven, low: 0, high: 1, isInside: false };
  const rows = [
    ...drivers
      .filter(({ path, low, high }) => low !== high || otherOf.has(path))
      .map((driver) => rowOf(driver, turningOf(driver))),
    ...(delivery === null ? [] : [rowOf(delivery, atGates)]),
  ];
  return inOrder(rows, 'swing');
}

/** From this share of the spread on a row is worth its place whatever it is that rows are put in order by. */
const TELLING = 0.1;

/**
 * The rows that stand before all are asked for: the first so many, and those that carry a good part of the spread: the
 * swing of how far it gets is none where being delivered is its worst end.
 */
export const firstRows = (rows: readonly DriverRow[], count: number): ReadonlySet<DriverRow> =>
  new Set(rows.filter(({ shares }, k) => k < count || (shares?.total.value ?? 0) >= TELLING));

/** What rows may be put in order by: how far it moves the metric, how near the answer turns, its share, what knowing it is worth. */
export const DRIVER_ORDERS = ['swing', 'turning', 'share', 'worth'] as const;
export type DriverOrder = (typeof DRIVER_ORDERS)[number];

const SMALLER_FIRST: Readonly<Record<DriverOrder, (row: DriverRow) => number>> = {
  swing: ({ bar }) => -(bar?.width ?? -1),
  turning: ({ turning }) => (turning === null ? Number.POSITIVE_INFINITY : roomOf(turning)),
  share: ({ shares }) => -(shares?.total.value ?? -1),
  worth: ({ worth, otherWorth }) => -Math.max(worth ?? -1, otherWorth ?? -1),
};

/** The rows by one thing that is known of them, the most telling first; what is equal there stays as it was. */
export function inOrder(rows: readonly DriverRow[], by: DriverOrder): readonly DriverRow[] {
  const key = SMALLER_FIRST[by];
  return rows.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left === right ? 0 : left - right;
  });
}
