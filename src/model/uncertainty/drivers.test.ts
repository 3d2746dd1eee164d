import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { DriverRange, ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { usualSpread } from '#model/facts/driver-ranges.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { allDriversOf, driversOf, varies } from '#model/uncertainty/drivers.ts';
import { rangeInForce } from '#model/uncertainty/ranges.ts';

const { scenario } = fixture('ecommerce-calibrated');
const pathsOf = (document: ScenarioDocument) => allDriversOf(readCase(document)).map(({ path }) => path);
const rangeOf = (path: string, given: DriverRange, document = scenario) => {
  const found = allDriversOf(readCase({ ...document, uncertainty: { drivers: { [path]: given } } })).find(
    (each) => each.path === path,
  );
  if (found === undefined) throw new RangeError(`${path} takes no part`);
  return found;
};

describe('which drivers take part', () => {
  it.each(FIXTURES.filter(({ expected }) => expected['breakeven'] !== undefined))(
    'the varying ones are those of the shared case $name',
    (each) => {
      expect(driversOf(readCase(each.scenario)).map(({ path }) => path)).toEqual(
        DRIVER_PATHS.filter((path) => Object.hasOwn(Object(each.expected['breakeven']), path)),
      );
    },
  );

  it('changes costs with the way they are entered, and the ramp with its kind', () => {
    const entered = pathsOf({ investment: { mode: 'entered' } });
    expect(entered.filter((path) => path.startsWith('investment.')).every((path) => path.includes('.entered.'))).toBe(
      true,
    );
    expect(entered.filter((path) => path.includes('.entered.'))).toHaveLength(5);
    expect(pathsOf({}).some((path) => path.includes('.entered.'))).toBe(false);
    expect(pathsOf({})).toContain('benefits.ramp.start');
    for (const kind of ['flat', 'readiness'] as const)
      expect(pathsOf({ benefits: { ramp: { kind } } }).some((path) => path.includes('.ramp.'))).toBe(false);
  });

  it('takes the lines of the catalogue in force', () => {
    expect(pathsOf({})).not.toContain('benefits.rates.audit_readiness');
    const comprehensive = pathsOf({ benefits: { catalogue: 'comprehensive' } });
    expect(comprehensive).toContain('benefits.rates.audit_readiness');
    expect(comprehensive).not.toContain('benefits.rates.incident_cost_savings');
  });

  it('leaves a rate of 0 still until the user gives it a range', () => {
    const path = 'benefits.rates.manual_process_savings';
    expect(driversOf(readCase(scenario)).map((each) => each.path)).not.toContain(path);
    expect(varies(rangeOf(path, { high: 0.1 }))).toBe(true);
  });

  it('leaves a fixed driver still', () => {
    expect(varies(rangeOf('benefits.growth', {}))).toBe(true);
    expect(varies(rangeOf('benefits.growth', { shape: 'fixed' }))).toBe(false);
  });

  it('has a usual spread with its reason for every driver', () => {
    for (const path of DRIVER_PATHS) expect(usualSpread(path).provenance.kind).toBe('ours');
    expect(() => usualSpread('finance.years')).toThrow(RangeError);
  });
});

describe('ranges', () => {
  it('are clipped to what the field accepts', () => {
    const { low, likely, high } = rangeOf('benefits.contributionMargin', {});
    expect([low, likely, high]).toEqual([0.8, 1, 1]);
  });

  it('push the missing parts between the given ones', () => {
    const path = 'benefits.revenueAttribution';
    expect(rangeOf(path, { likely: 0.5 })).toMatchObject({ low: 0.04, likely: 0.5, high: 0.5 });
    expect(rangeOf(path, { low: 0.2 })).toMatchObject({ low: 0.2, likely: 0.2, high: 0.304 });
    expect(rangeOf(path, { high: 0.1 })).toMatchObject({ low: 0.04, likely: 0.1, high: 0.1 });
    expect(rangeOf(path, { high: 0.01 })).toMatchObject({ low: 0.01, likely: 0.01, high: 0.01 });
    expect(rangeOf(path, { low: 0.5 })).toMatchObject({ low: 0.5, likely: 0.5, high: 0.5 });
    expect(rangeOf(path, { shape: 'normal', likely: 0.9 })).toMatchObject({ low: 0.04, likely: 0.304, high: 0.304 });
  });

  it('read a lognormal one that begins at 0 as PERT', () => {
    expect(rangeOf('investment.salaryPosition', { shape: 'lognormal' }).shape).toBe('pert');
    expect(rangeOf('investment.salaryPosition', { shape: 'lognormal', low: 0.1 }).shape).toBe('lognormal');
  });

  it('are ordered and accepted whatever the user leaves out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pathsOf(scenario)),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.subarray(['low', 'likely', 'high'] as const),
        fc.constantFrom('pert' as const, 'normal' as const, 'lognormal' as const),
        (path, shares, parts, shape) => {
          const { minimum, maximum } = numberField(path);
          const [a = 0, b = 0, c = 0] = shares.toSorted((x, y) => x - y).map((s) => minimum + s * (maximum - minimum));
          const values = { low: a, likely: b, high: c };
          const given: DriverRange = { shape, ...Object.fromEntries(parts.map((part) => [part, values[part]])) };
          const { low, likely, high, usual } = rangeOf(path, given);
          expect(low).toBeLessThanOrEqual(likely);
          expect(likely).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(minimum);
          expect(high).toBeLessThanOrEqual(maximum);
          for (const part of parts) if (part !== 'likely') expect({ low, high }[part]).toBe(values[part]);
          expect(rangeInForce(usual, {}, { minimum, maximum })).toEqual(usual);
        },
      ),
    );
  });
});
