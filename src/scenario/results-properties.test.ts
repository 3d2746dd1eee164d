import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { evaluateScenario, type Results } from '#model/business-case/evaluate.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { KIND_IDS, linesOf, type Kind } from '#model/facts/benefit-lines.ts';
import { DIMENSION_IDS } from '#model/facts/readiness.ts';
import { fromFileText, toFileText } from '#scenario/files.ts';
import { arbitraryCase } from '#scenario/testing/arbitrary-document.ts';

// Hundreds of scenarios a test: a busy machine may need longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

/** Paths of everything in a value that is not an object, with what stands there. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const MAY_BE_MISSING = new Set([
  'investment.headcount',
  'source.roi',
  'source.paybackYear',
  'source.irr',
  'source.simplePaybackMonths',
  'finance.irr',
  'finance.mirr',
  'finance.roi',
  'finance.paybackMonths',
  'finance.discountedPaybackMonths',
  // No factor of it applies.
  ...DIMENSION_IDS.map((id) => `readiness.dimensions.${id}`),
]);

/** The money that a case turns over, in today's rupees: what rounding in its NPV is measured against. */
const turnover = ({ finance }: Results) => finance.pvBenefits + finance.pvCosts;
const rateOf = (document: ScenarioDocument) => document.finance?.discountRate ?? 0.12;
/** What of year 1's flow rises from nothing, after tax. */
const risingIn = ({ finance }: ScenarioDocument, { projection }: Results) =>
  finance?.accrual === 'even' ? 0 : (projection[0]?.benefit ?? 0) * (1 - (finance?.taxRate ?? 0));

interface Dated {
  readonly flow: number;
  /** Years from the start. */
  readonly at: number;
}

/** The flows where they are discounted from: a year's end or middle, and the horizon's end for what leaving costs. */
function datedFlows(document: ScenarioDocument, { finance }: Results): readonly Dated[] {
  const early = document.finance?.timing === 'mid_year' ? 0.5 : 0;
  const read = readCase(document);
  const last = finance.cashFlows.length - 1;
  const exit = read.sheet.index.has('finance.exitFlow') ? amountOf(read, 'finance.exitFlow') : 0;
  return [
    ...finance.cashFlows.map((flow, t) => ({ flow: t === last ? flow + exit : flow, at: t === 0 ? 0 : t - early })),
    { flow: -exit, at: last },
  ];
}

const worthAt = (document: ScenarioDocument, results: Results, rate: number): number =>
  datedFlows(document, results).reduce((sum, { flow, at }) => sum + flow / (1 + rate) ** at, 0);

/** Amounts so small that doubles lose digits of them. */
const LOST = 1e-290;

/** How far two amounts lie apart, relative to `scale`. */
const gap = (actual: number, expected: number, scale: number) =>
  Math.abs(actual - expected) < LOST ? 0 : Math.abs(actual - expected) / scale;

/** The running sum of flows from year 0 on, as a curve over the years, where a part of year 1's flow rises from nothing. */
function curveOf(flows: readonly number[], rise: number) {
  const sums: number[] = [];
  for (const flow of flows) sums.push((sums.at(-1) ?? 0) + flow);
  const at = (years: number): number => {
    const year = Math.min(Math.floor(years), flows.length - 1);
    const [part, before, flow] = [years - year, sums[year] ?? 0, flows[year + 1] ?? 0];
    return year === 0 ? before + rise * part ** 2 + (flow - rise) * part : before + flow * part;
  };
  // Costs and what rises may all but cancel in the flow of year 1.
  const scale = flows.reduce((total, flow) => total + Math.abs(flow), 2 * rise);
  return { at, sums, rounding: 1e-12 * scale + LOST };
}

/** The same case with these kinds of benefit only, all other lines at a rate of 0. */
function withKinds(document: ScenarioDocument, kinds: readonly Kind[]): ScenarioDocument {
  const lines = linesOf(document.benefits?.catalogue ?? 'core');
  const silenced = Object.fromEntries(lines.filter(([, { kind }]) => !kinds.includes(kind)).map(([id]) => [id, 0]));
  const own = document.benefits?.ownLines;
  return {
    ...document,
    benefits: {
      ...document.benefits,
      rates: { ...document.benefits?.rates, ...silenced },
      ...(own === undefined
        ? {}
        : { ownLines: own.map((line) => (kinds.includes(line.kind) ? line : { ...line, amount: 0 })) }),
    },
  };
}

const forAny = (property: (document: ScenarioDocument, results: Results) => void) =>
  fc.property(arbitraryCase, (document) => property(document, evaluateScenario(document)));

const CLOSE = 1e-9;
const RUNS = { numRuns: 100 };
const MANY_RUNS = { numRuns: 300 };

/** The flows of which rates of return are found: among flows in the middles of years leaving falls due alone, at the end. */
function flowsDue(document: ScenarioDocument, flows: readonly number[]): readonly number[] {
  const read = readCase(document);
  if (read.shape.timing !== 'mid_year' || !read.shape.counted.includes('finance.exitCost')) return flows;
  const leaving = amountOf(read, 'finance.exitFlow');
  return [...flows.slice(0, -1), (flows.at(-1) ?? 0) + leaving, -leaving];
}

describe('the results of any valid scenario', () => {
  test('hold numbers that exist: never NaN, infinite or −0, and null only where a figure may be missing', () => {
    fc.assert(
      forAny((_, results) => {
        const faults = leaves(results).filter(([path, value]) =>
          value === null ? !MAY_BE_MISSING.has(path) : !Number.isFinite(value) || Object.is(value, -0),
        );
        expect(faults).toEqual([]);
      }),
      MANY_RUNS,
    );
  });

  test('lack a figure exactly when there is a reason', () => {
    fc.assert(
      forAny((document, { investment, benefits, source, finance, projection }) => {
        const flows = flowsDue(document, finance.cashFlows);
        const changesSign = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
        const smallest = Math.min(...flows.filter((flow) => flow !== 0).map(Math.abs), finance.pvCosts);
        // A gain over a cost that is next to nothing may lie beyond every number, and then does not exist either.
        const isComparable = smallest > 1e-200;
        expect(investment.headcount === null).toBe(document.investment?.mode === 'entered');
        if (investment.total === 0) expect(source.roi).toBeNull();
        if (isComparable) expect(source.roi).not.toBeNull();
        if (benefits.total === 0) expect(source.simplePaybackMonths).toBeNull();
        if (benefits.total > LOST) expect(source.simplePaybackMonths).not.toBeNull();
        expect(source.paybackYear === null).toBe(projection.every((year) => year.cumulativeNetBenefit <= 0));
        if (isComparable) expect(finance.roi).not.toBeNull();
        if (isComparable) expect(finance.mirr === null).toBe(!changesSign);
        if (!changesSign) expect([finance.irr, finance.mirr]).toEqual([null, null]);
        if (finance.pvCosts === 0) {
          expect([finance.roi, finance.irr, finance.mirr]).toEqual([null, null, null]);
          expect([finance.paybackMonths, finance.discountedPaybackMonths]).toEqual([0, 0]);
        }
      }),
      RUNS,
    );
  });

  test('survive JSON, and the scenario survives its file', () => {
    fc.assert(
      forAny((document, results) => {
        expect(JSON.parse(JSON.stringify(results))).toStrictEqual(results);
        const read = fromFileText(toFileText(document));
        expect(read.ok && evaluateScenario(read.document)).toStrictEqual(results);
      }),
      RUNS,
    );
  });

  test('discount the cash flows into the NPV', () => {
    fc.assert(
      forAny((document, results) => {
        const { finance } = results;
        expect(gap(worthAt(document, results, rateOf(document)), finance.npv, turnover(results))).toBeLessThan(CLOSE);
        expect(gap(finance.pvBenefits - finance.pvCosts, finance.npv, turnover(results))).toBeLessThan(CLOSE);
        if (finance.roi !== null)
          expect(gap(finance.roi * finance.pvCosts, finance.npv, turnover(results))).toBeLessThan(CLOSE);
      }),
      RUNS,
    );
  });

  test('have an IRR that makes its own NPV zero, of both kinds', () => {
    const residue = (flows: readonly Dated[], rate: number | null) => {
      if (rate === null) return 0;
      const terms = flows.map(({ flow, at }) => flow / (1 + rate) ** at);
      const scale = terms.reduce((total, term) => total + Math.abs(term), 0);
      return gap(
        terms.reduce((total, term) => total + term, 0),
        0,
        scale,
      );
    };
    fc.assert(
      forAny((document, results) => {
        const { finance, source, projection } = results;
        expect(residue(datedFlows(document, results), finance.irr)).toBeLessThan(CLOSE);
        const [first, ...rest] = projection;
        const asSource = [-(first?.investment ?? 0), ...rest.map((year) => year.netBenefit)];
        expect(
          residue(
            asSource.map((flow, at) => ({ flow, at })),
            source.irr,
          ),
        ).toBeLessThan(CLOSE);
      }),
      MANY_RUNS,
    );
  });

  test('pay back where the curve of the running sum crosses zero, and not before', () => {
    const crossing = (flows: readonly number[], rise: number, months: number | null) => {
      const { at, sums, rounding } = curveOf(flows, rise);
      if (months === null) {
        expect(sums.every((sum) => sum < 0)).toBe(true);
        return;
      }
      // A start ahead is paid back at once; any other payback is a crossing.
      if (months > 0 || (sums[0] ?? 0) < 0) expect(Math.abs(at(months / 12))).toBeLessThanOrEqual(rounding);
      for (const sum of sums.slice(0, Math.ceil(months / 12))) expect(sum).toBeLessThan(0);
      for (let k = 0; k < 100; k++) expect(at((k / 100) * (months / 12))).toBeLessThan(rounding);
    };
    fc.assert(
      forAny((document, results) => {
        const { finance } = results;
        const read = readCase(document);
        const discounted = finance.cashFlows.map((_, t) => amountOf(read, `finance.discounted.${t}`));
        const rise = risingIn(document, results);
        crossing(finance.cashFlows, rise, finance.paybackMonths);
        crossing(discounted, rise * amountOf(read, 'finance.discountFactor.1'), finance.discountedPaybackMonths);
      }),
      RUNS,
    );
  });

  test('need at most, at any moment, the depth of that curve', () => {
    const STEPS = 1000;
    fc.assert(
      forAny((document, results) => {
        const { cashFlows, peakFunding } = results.finance;
        const rise = risingIn(document, results);
        const { at, sums, rounding } = curveOf(cashFlows, rise);
        const sampled = Math.min(0, ...sums, ...Array.from({ length: STEPS + 1 }, (_, k) => at(k / STEPS)));
        expect(peakFunding).toBeGreaterThanOrEqual(0);
        expect(peakFunding).toBeGreaterThanOrEqual(-sampled - rounding);
        // Its turn lies at most half a step from a sample, where it is a parabola of curvature 2·rise.
        expect(peakFunding).toBeLessThanOrEqual(-sampled + rise / (4 * STEPS ** 2) + rounding);
      }),
      MANY_RUNS,
    );
  });

  test('have the payback of §8: all that is invested over an average year of benefits', () => {
    fc.assert(
      forAny((_, { investment, benefits, source, projection }) => {
        const { simplePaybackMonths } = source;
        if (simplePaybackMonths === null) return;
        const months = (12 * investment.total * projection.length) / benefits.total;
        expect(gap(simplePaybackMonths, months, months)).toBeLessThan(CLOSE);
      }),
      RUNS,
    );
  });

  test('add up: lines and kinds to the annual benefit, years to totals', () => {
    fc.assert(
      forAny((document, { benefits, investment, projection }) => {
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        const read = readCase(document);
        const kinds = KIND_IDS.map((kind) => amountOf(read, `benefits.kind.${kind}`));
        expect(gap(total(kinds), benefits.annual, benefits.annual)).toBeLessThan(CLOSE);
        expect(gap(total(Object.values(benefits.lines)), benefits.annual, benefits.annual)).toBeLessThan(CLOSE);
        expect(gap(total(projection.map((year) => year.benefit)), benefits.total, benefits.total)).toBeLessThan(CLOSE);
        expect(gap(total(projection.map((year) => year.investment)), investment.total, investment.total)).toBeLessThan(
          CLOSE,
        );
        const ahead = benefits.total - investment.total;
        expect(
          gap(projection.at(-1)?.cumulativeNetBenefit ?? 0, ahead, benefits.total + investment.total),
        ).toBeLessThan(CLOSE);
      }),
      RUNS,
    );
  });

  test('count freed capacity as far as it becomes cash, and leave all else alone', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(0, 0.25, 0.5, 1), (document, share) => {
        const at = (capacityCashable: number) =>
          readCase({ ...document, benefits: { ...document.benefits, capacityCashable } });
        const [whole, part] = [at(1), at(share)];
        const amounts = (read: typeof whole, kind: Kind) => amountOf(read, `benefits.kind.${kind}`);
        const all = amounts(whole, 'capacity');
        expect(gap(amounts(part, 'capacity'), share * all, all)).toBeLessThan(CLOSE);
        for (const kind of KIND_IDS.filter((each) => each !== 'capacity'))
          expect(amounts(part, kind)).toBe(amounts(whole, kind));
      }),
      RUNS,
    );
  });

  test('say what is left when only some benefits count, as if the others were struck out', () => {
    fc.assert(
      forAny((document, results) => {
        const read = readCase(document);
        const left = (altered: ScenarioDocument) => evaluateScenario(altered).finance.npv;
        const unattributed = { ...document, benefits: { ...document.benefits, revenueAttribution: 0 } };
        const scale = turnover(results);
        expect(gap(amountOf(read, 'finance.npvWithoutRevenue'), left(unattributed), scale)).toBeLessThan(CLOSE);
        expect(gap(amountOf(read, 'finance.npvCash'), left(withKinds(document, ['cash'])), scale)).toBeLessThan(CLOSE);
        const cashAndRevenue = left(withKinds(document, ['cash', 'revenue']));
        expect(gap(amountOf(read, 'finance.npvCashAndRevenue'), cashAndRevenue, scale)).toBeLessThan(CLOSE);
      }),
      RUNS,
    );
  });
});
