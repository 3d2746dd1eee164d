import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { registerOf } from '#model/business-case/register.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce, valueAt } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { OMISSIONS, OMITTED_NUMBERS } from '#model/facts/omissions.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;

type Costs = NonNullable<NonNullable<ScenarioDocument['investment']>['ownLines']>;
type Benefits = NonNullable<NonNullable<ScenarioDocument['benefits']>['ownLines']>;

const withCosts = (...ownLines: Costs): ScenarioDocument => ({
  ...ecommerce,
  investment: { ownLines },
  benefits: { costRisk: 0.5 },
});
const withBenefits = (ownLines: Benefits, starts: Record<string, number> = {}): ScenarioDocument => ({
  ...ecommerce,
  benefits: { ownLines, starts, benefitRisk: 0.5, contributionMargin: 0.5, capacityCashable: 0.25 },
});

const yearsOf = (document: ScenarioDocument, what: 'investment' | 'benefit') =>
  evaluateScenario(document).projection.map((year) => year[what]);
/** What the lines add to each year. */
const added = (document: ScenarioDocument, what: 'investment' | 'benefit') => {
  const side = what === 'benefit' ? 'benefits' : 'investment';
  const without = yearsOf(withValueAt(document, `${side}.ownLines`, undefined), what);
  return yearsOf(document, what).map((amount, k) => amount - (without[k] ?? 0));
};

describe('a cost of one’s own', () => {
  it.each<[string, Costs[number], readonly number[]]>([
    ['before the start', { id: 'a', name: 'Licence', kind: 'once', amount: 100 }, [150, 0, 0]],
    ['once in year 2', { id: 'a', name: 'Audit', kind: 'once', amount: 100, fromYear: 2 }, [0, 150, 0]],
    ['once after the horizon', { id: 'a', name: 'Audit', kind: 'once', amount: 100, fromYear: 9 }, [0, 0, 0]],
    [
      'yearly to the horizon',
      { id: 'a', name: 'Support', kind: 'yearly', amount: 100, fromYear: 1, growth: 0.1 },
      [150, 165, 181.5],
    ],
    [
      'yearly within a span',
      { id: 'a', name: 'Lease', kind: 'yearly', amount: 100, fromYear: 2, toYear: 2, growth: 0.1 },
      [0, 150, 0],
    ],
    [
      'yearly from before the start',
      { id: 'a', name: 'Rent', kind: 'yearly', amount: 100, growth: 0.1 },
      [165, 181.5, 199.65],
    ],
    ['switched off', { id: 'a', name: 'Support', kind: 'yearly', amount: 100, fromYear: 1, off: true }, [0, 0, 0]],
  ])('%s', (_, line, years) => {
    const found = added(withCosts(line), 'investment');
    for (const [k, amount] of years.entries()) expect(found[k]).toBeCloseTo(amount, 5);
  });

  it('joins what is paid before the start, where costs are entered as totals too', () => {
    const document = withCosts({ id: 'a', name: 'Licence', kind: 'once', amount: 2 * CRORE });
    const whole = amountOf(readCase(document), 'investment.oneTime');
    expect(
      whole - amountOf(readCase(withValueAt(document, 'investment.ownLines', undefined)), 'investment.oneTime'),
    ).toBeCloseTo(3 * CRORE, 4);
    const total = 10 * CRORE;
    const entered: ScenarioDocument = {
      ...document,
      investment: {
        ...document.investment,
        mode: 'entered',
        entered: { team: total, infrastructure: total, tools: total, training: total, consulting: total },
      },
    };
    expect(evaluateScenario(entered).investment.total / CRORE).toBeCloseTo(78, 9);
  });
});

describe('a benefit of one’s own', () => {
  const at = (line: Partial<Benefits[number]>, starts?: Record<string, number>) =>
    added(withBenefits([{ id: 'a', name: 'Line', kind: 'cash', amount: 1000, ...line }], starts), 'benefit');

  // Half is kept after benefit risk; the ramp is 50, 75 and 100%, growth 5% a year.
  it.each<[string, Partial<Benefits[number]>, Record<string, number>, readonly number[]]>([
    ['cash, ramped', {}, {}, [250, 393.75, 551.25]],
    ['flat', { ramped: false }, {}, [500, 500, 500]],
    ['avoided', { kind: 'avoided' }, {}, [250, 393.75, 551.25]],
    ['revenue, credited at 16% and half its margin', { kind: 'revenue' }, {}, [20, 31.5, 44.1]],
    ['revenue taken whole', { kind: 'revenue', attributed: false }, {}, [250, 393.75, 551.25]],
    ['capacity, a quarter of it cash', { kind: 'capacity' }, {}, [62.5, 98.4375, 137.8125]],
    ['from the third quarter', {}, { a: 3 }, [125, 393.75, 551.25]],
    ['flat from the sixth quarter', { ramped: false }, { a: 6 }, [0, 375, 500]],
    ['after the horizon', {}, { a: 13 }, [0, 0, 0]],
    ['switched off', { off: true }, { a: 3 }, [0, 0, 0]],
  ])('%s', (_, line, starts, years) => {
    const found = at(line, starts);
    for (const [k, amount] of years.entries()) expect(found[k]).toBeCloseTo(amount, 5);
  });

  it('stands among the lines, its kind and the warnings of revenue', () => {
    const document = withBenefits([{ id: 'upsell', name: 'Upsell', kind: 'revenue', amount: 10 * CRORE }]);
    const read = readCase(document);
    expect(evaluateScenario(document).benefits.lines['upsell']).toBeCloseTo(10 * CRORE * 0.16 * 0.5 * 0.5, 4);
    const without = readCase(withBenefits([]));
    for (const id of ['benefits.annual', 'benefits.kind.revenue', 'benefits.attributed'])
      expect(amountOf(read, id) - amountOf(without, id)).toBeCloseTo(0.4 * CRORE, 2);
    expect(amountOf(read, 'benefits.promised') - amountOf(without, 'benefits.promised')).toBeCloseTo(0.8 * CRORE, 2);
  });
});

describe('first quarters', () => {
  it('of a line of the catalogue and a common delay add up', () => {
    const starts = { ...ecommerce, benefits: { starts: { faster_time_to_market: 3 }, delayQuarters: 1 } };
    const [first, second] = yearsOf(starts, 'benefit');
    // ₹12 Cr waits three quarters, the other ₹31.1 Cr one.
    expect(first).toBeCloseTo(0.5 * CRORE * (12 * 0.25 + 31.1 * 0.75), 2);
    expect(second).toBeCloseTo(yearsOf(ecommerce, 'benefit')[1] ?? 0, 2);
    expect(evaluateScenario(starts).benefits.annual).toBe(evaluateScenario(ecommerce).benefits.annual);
  });

  it('of 1 change nothing', () => {
    const same = evaluateScenario({ ...ecommerce, benefits: { starts: { decision_making: 1 }, delayQuarters: 0 } });
    expect(same.finance.npv).toBeCloseTo(evaluateScenario(ecommerce).finance.npv, 4);
  });
});

describe('what the formula leaves out', () => {
  const all = OMITTED_NUMBERS.reduce<ScenarioDocument>(
    (document, path) => withValueAt(document, path, OMISSIONS[path].usual),
    withValueAt(ecommerce, 'finance.timing', 'mid_year'),
  );

  it('counted as usual gives the year table worked out by hand', () => {
    const { investment, projection, finance } = evaluateScenario(all);
    // Training 0.42, consulting 5.5, a month's pay of 3.28, an eighth... 15% of a quarter of 8.
    expect(amountOf(readCase(all), 'investment.oneTime') / CRORE).toBeCloseTo(6.493224, 9);
    // Year 1: pay with overhead 3.772, infrastructure 0.24, tools 2.5, the old platform 2.5. Later: those who leave.
    expect(amountOf(readCase(all), 'investment.running.1') / CRORE).toBeCloseTo(9.012, 9);
    expect(amountOf(readCase(all), 'investment.running.2') / CRORE).toBeCloseTo(7.191898352, 9);
    expect(amountOf(readCase(all), 'investment.running.3') / CRORE).toBeCloseTo(7.8010781872, 9);
    // Half of 2.74 when the horizon ends.
    expect(investment.total / CRORE).toBeCloseTo(31.868200539, 8);
    expect(projection.map(({ benefit }) => benefit / CRORE)).toEqual([
      expect.closeTo(16.1625, 9),
      expect.closeTo(33.94125, 9),
      expect.closeTo(47.51775, 9),
    ]);
    expect(finance.npv / CRORE).toBeCloseTo(38.743175695, 8);
  });

  it('has an IRR at which the flows from the middles of years are worth nothing', () => {
    const { irr, cashFlows } = evaluateScenario(all).finance;
    const exit = amountOf(readCase(all), 'finance.exitFlow');
    const worth = (rate: number) =>
      cashFlows.reduce(
        (sum, flow, t) => sum + (t === 3 ? flow + exit : flow) / (1 + rate) ** (t === 0 ? 0 : t - 0.5),
        0,
      ) -
      exit / (1 + rate) ** 3;
    expect(Math.abs(worth(irr ?? 0))).toBeLessThan(1);
  });

  it('is off where the document is silent: the published figures stay', () => {
    for (const path of OMITTED_NUMBERS) expect(numberInForce(ecommerce, path)).toBe(0);
    const zeros = OMITTED_NUMBERS.reduce<ScenarioDocument>(
      (document, path) => withValueAt(document, path, 0),
      ecommerce,
    );
    const { finance, investment } = evaluateScenario(zeros);
    expect(finance.npv).toBeCloseTo(evaluateScenario(ecommerce).finance.npv, 4);
    expect(investment.total).toBeCloseTo(evaluateScenario(ecommerce).investment.total, 4);
  });

  it('of people does not apply where totals are entered: they hold it', () => {
    const { document } = EXAMPLES.mid_size;
    const counted = ['investment.overhead', 'investment.hiringFee', 'investment.attrition'].reduce(
      (each, path) => withValueAt(each, path, 0.5),
      document as ScenarioDocument,
    );
    expect(evaluateScenario(counted)).toEqual(evaluateScenario(document));
  });
});

describe('lines of one’s own in every reader', () => {
  const document: ScenarioDocument = {
    ...ecommerce,
    investment: {
      ownLines: [{ id: 'licence', name: 'नींव licence, "best"', kind: 'yearly', fromYear: 1, amount: 4 * CRORE }],
    },
    benefits: { ownLines: [{ id: 'fines', name: 'Fines', kind: 'avoided', amount: 3 * CRORE }], starts: { fines: 2 } },
  };

  it('are found and changed by their ids', () => {
    const path = 'investment.ownLines.licence.amount';
    expect(valueAt(document, path)).toBe(4 * CRORE);
    const next = withValueAt(document, path, 5 * CRORE);
    expect(next.investment?.ownLines).toEqual([{ ...document.investment?.ownLines?.[0], amount: 5 * CRORE }]);
    expect(withValueAt(document, 'investment.ownLines.licence', undefined).investment).toBeUndefined();
    expect(() => numberInForce(document, 'investment.ownLines.constructor.amount')).toThrow('No number field');
  });

  it('stand in the register under their names, as the user’s', () => {
    const rows = registerOf(readCase(document), null);
    const row = rows.find(({ id }) => id === 'investment.ownLines.licence.amount');
    expect(row).toMatchObject({
      label: 'नींव licence, "best"',
      value: 4 * CRORE,
      group: 'investment',
      provenance: { kind: 'yours' },
      canReset: false,
    });
    expect(rows.find(({ id }) => id === 'benefits.starts.fines')).toMatchObject({
      label: 'Fines: first quarter',
      value: 2,
    });
  });

  it('vary in the tornado and in trials: benefits by half to a fifth more, costs by a tenth less to half more', () => {
    const bars = tornadoOf(document);
    expect(bars.find(({ driver }) => driver === 'benefits.ownLines.fines.amount')).toMatchObject({
      low: 1.5 * CRORE,
      high: 3.6 * CRORE,
    });
    expect(bars.find(({ driver }) => driver === 'investment.ownLines.licence.amount')).toMatchObject({
      low: 3.6 * CRORE,
      high: 6 * CRORE,
    });
    const { evppi } = simulate(document, { trials: 2000 });
    expect(Object.keys(evppi)).toEqual(
      expect.arrayContaining(['benefits.ownLines.fines.amount', 'investment.ownLines.licence.amount']),
    );
  });
});
