import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { allDriversOf, driversOf } from '#model/uncertainty/drivers.ts';
import { deliveryFactorOf } from '#model/uncertainty/factor.ts';
import { sobolOf } from '#model/uncertainty/sobol.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { DRIVER_ORDERS, driverRowsOf, firstRows, inOrder, type DriverKnown, type DriverRow } from './driver-rows.ts';

const { document } = EXAMPLES.ecommerce;
const MARGIN = 'benefits.contributionMargin';

function knownOf(scenario: ScenarioDocument): DriverKnown {
  const read = readCase(scenario);
  return {
    drivers: allDriversOf(read),
    delivery: deliveryFactorOf(read),
    bars: tornadoOf(scenario),
    breakeven: breakevenOf(scenario),
    sobol: sobolOf(scenario),
    evppi: { [DELIVERY]: 3, [MARGIN]: 2 },
    other: {
      varying: driversOf(readCase(throughLens(scenario, LENSES.cfo.fields))),
      evppi: { 'benefits.growth': 9 },
    },
    gates: { today: 0.77, breakEven: 0.4 },
  };
}

const rows = driverRowsOf(knownOf(document));
const rowOf = (path: string, of: readonly DriverRow[] = rows) => of.find((row) => row.of.path === path);

describe('the rows of drivers', () => {
  it('hold each thing that varies once, the widest swing first, delivery among them', () => {
    expect(new Set(rows.map(({ of }) => of.path)).size).toBe(rows.length);
    expect(rows.map(({ of }) => of.path)).toEqual(tornadoOf(document).map(({ driver }) => driver));
    expect(rows.some(({ of }) => of.path === DELIVERY)).toBe(true);
  });

  it('carry what each analysis found of it', () => {
    const known = knownOf(document);
    for (const { of, bar, shares, turning } of rows) {
      expect(bar).toEqual(known.bars.find(({ driver }) => driver === of.path));
      expect(shares).toEqual(known.sobol?.find(({ driver }) => driver === of.path));
      if (of.path !== DELIVERY) expect(turning?.value).toBe(known.breakeven?.[of.path] ?? null);
    }
    expect(rowOf(DELIVERY)).toMatchObject({ worth: 3, turning: { own: 0.77, value: 0.4, isInside: false } });
    expect(rowOf('benefits.growth')).toMatchObject({ worth: 0, otherWorth: 9 });
    expect(rowOf(MARGIN)?.otherRange).toMatchObject({ own: 0.3 });
  });

  it('leave open what is not known yet', () => {
    const early = driverRowsOf({ ...knownOf(document), breakeven: null, sobol: null, evppi: null, other: null });
    const unknown = { shares: null, worth: null, otherWorth: null };
    for (const row of early) expect(row).toMatchObject(unknown);
    expect(early.filter(({ of, turning }) => of.path !== DELIVERY && turning !== null)).toEqual([]);
  });

  it('hold what varies through the other lens alone, without a bar', () => {
    const fixed = withValueAt(document, ['uncertainty', 'drivers', MARGIN], { low: 1, high: 1 });
    const other = { varying: driversOf(readCase(document)), evppi: { [MARGIN]: 5 } };
    const row = rowOf(MARGIN, driverRowsOf({ ...knownOf(fixed), other }));
    expect(row).toMatchObject({ bar: null, turning: null, shares: null, otherWorth: 5 });
    expect(rowOf(MARGIN, driverRowsOf({ ...knownOf(fixed), other: null }))).toBeUndefined();
  });

  it('stand in sight among the first, or where they carry a good part of the spread', () => {
    const backwards = rows.toReversed();
    const first = firstRows(backwards, 3);
    const telling = rows.filter(({ shares }) => (shares?.total.value ?? 0) >= 0.1);
    expect(telling.some(({ of }) => of.path === DELIVERY)).toBe(true);
    expect([...first]).toEqual(backwards.filter((row, k) => k < 3 || telling.includes(row)));
  });

  it('stand in the order asked for, all of them', () => {
    for (const by of DRIVER_ORDERS) {
      const ordered = inOrder(rows, by);
      expect(new Set(ordered)).toEqual(new Set(rows));
    }
    expect(inOrder(rows, 'worth')[0]?.of.path).toBe('benefits.growth');
    const shares = inOrder(rows, 'share').map((row) => row.shares?.total.value ?? -1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const room = inOrder(rows, 'turning').map(({ turning }) => turning?.value ?? null);
    expect(room.indexOf(null)).toBeGreaterThan(0);
    expect(room.slice(room.indexOf(null)).every((value) => value === null)).toBe(true);
  });
});
