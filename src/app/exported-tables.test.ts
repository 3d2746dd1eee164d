import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as benefits from '#features/benefits/shared/tables.ts';
import * as delivery from '#features/delivery/shared/tables.ts';
import * as plan from '#features/plan/shared/tables.ts';
import * as team from '#features/team/shared/tables.ts';
import * as investment from '#features/investment/tables.ts';
import { quartersTable } from '#features/readiness/actions/quarters-table.ts';
import { adoptionTable } from '#features/readiness/market/adoption-table.ts';
import { compareTable, trendTable } from '#features/readiness/snapshots/tables.ts';
import { standingTable } from '#features/readiness/standing/standing-table.ts';
import { worthTable } from '#features/readiness/factors/worth-table.ts';
import { standingsOf } from '#model/readiness/standings.ts';
import { rankedWorths } from '#model/findings/readiness/worth-ranking.ts';
import * as reconciliation from '#features/reconciliation/tables.ts';
import * as register from '#features/assumptions/tables.ts';
import * as uncertainty from '#features/uncertainty/shared/tables.ts';
import * as verdict from '#features/verdict/shared/tables.ts';
import { runningSumOf, toldPoints } from '#model/findings/running-sum.ts';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { cellOfPublished, reconcile, type ReconciledId } from '#model/business-case/reconciliation.ts';
import { registerOf } from '#model/business-case/register.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { phasedAt, wayOf } from '#model/delivery/rollout.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { BCG } from '#model/facts/base-rates.ts';
import { KIND_IDS, linesOf } from '#model/facts/benefit-lines.ts';
import { EXAMPLE_IDS, EXAMPLES } from '#model/facts/examples.ts';
import { ADOPTION_BY_REGION, ADOPTION_BY_SIZE } from '#model/facts/market.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import { GATES } from '#model/facts/rollout.ts';
import { baseRatesOf } from '#model/findings/delivery/base-rates.ts';
import { decisionTreeOf } from '#model/findings/delivery/decision-tree.ts';
import { gateDaysOf } from '#model/findings/delivery/gate-days.ts';
import { gateCurveOf } from '#model/findings/delivery/gate-curve.ts';
import { startsOf } from '#model/findings/starts.ts';
import { howFarOf } from '#model/findings/delivery/how-far.ts';
import { driverRowsOf } from '#model/findings/uncertainty/driver-rows.ts';
import { whatIfsOf } from '#model/findings/delivery/what-ifs.ts';
import { assessmentOf } from '#model/findings/plan/assessment.ts';
import { ninetyDaysOf } from '#model/findings/plan/ninety-days.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { cultureOf } from '#model/findings/plan/culture.ts';
import { learningOf } from '#model/findings/plan/learning.ts';
import { teamOf } from '#model/findings/plan/team.ts';
import { hiringOf } from '#model/plan/hiring.ts';
import { scheduleOf } from '#model/plan/schedule.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { linkedToReadiness } from '#model/readiness/linked.ts';
import type { Gain } from '#model/readiness/gain.ts';
import { quarterScore } from '#model/readiness/quarters.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { fixture } from '#model/testing/cases.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';
import { METRICS } from '#model/uncertainty/findings.ts';
import { gridOf } from '#model/uncertainty/grid.ts';
import { outcomeCell, OUTCOMES } from '#model/delivery/outcomes.ts';
import { deliveryFactorOf } from '#model/uncertainty/factor.ts';
import { axisOf, shareBelow } from '#model/uncertainty/simulation/curve.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { sobolOf } from '#model/uncertainty/sobol.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { shownTable, type ChartTable } from '#ui/chart/table.ts';
import { toCsv } from '#ui/chart-export/csv.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';

/** A number in the model's own unit; null or undefined where there is none; a text as it stands. */
type Values = readonly (number | string | null | undefined)[];
/** What the model itself says of each column of figures, by the label before the unit. */
type Columns = Readonly<Record<string, Values>>;
interface Held {
  readonly name: string;
  readonly table: ChartTable;
  readonly columns: Columns;
}

/** A table as its function makes it, with what the model says of it. */
const held = <Args extends readonly unknown[]>(
  make: (...args: Args) => ChartTable,
  args: Args,
  columns: Columns,
): Held => ({ name: make.name, table: make(...args), columns });

/** What the words of a head stand for, by hand: not the table of units that the product writes with. */
const SIZES: Readonly<Record<string, number>> = {
  '₹ Cr': 1e7,
  '₹ Cr a year': 1e7,
  '₹ lakh': 1e5,
  '₹ lakh a year': 1e5,
  '%': 0.01,
  months: 1,
  years: 1,
  weeks: 1,
  week: 1,
  hours: 1,
  quarters: 1,
  GB: 1,
  level: 1,
  people: 1,
  points: 1,
  'of 100': 1,
  factor: 1,
  choice: 1,
  '': 1,
};

/** Columns that say in the page's words what the one before them says in figures. */
const WORDS = new Set(['Chance of gain']);

/** The cells of a CSV's lines; texts in quotes may hold commas. */
const read = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
    );

/** A column of a CSV by its label, each number times the unit that its head says, or that its row does. */
function columnOf(csv: string, label: string): Values {
  const [heads = [], ...rows] = read(csv);
  const at = heads.findIndex((head) => head.replace(/ \([^(]*\)$/, '') === label);
  expect(at, `the column ${label}`).toBeGreaterThanOrEqual(0);
  const own = / \(([^(]*)\)$/.exec(heads[at] ?? '')?.[1];
  const perRow = heads.indexOf('Unit');
  return rows.map((row) => {
    const unit = own ?? (perRow < 0 ? '' : row[perRow]) ?? '';
    const size = SIZES[unit];
    expect(size, `the unit “${unit}” of ${label}`).toBeDefined();
    const cell = row[at] ?? '';
    if (cell === '') return null;
    return Number.isNaN(Number(cell)) ? cell : Number(cell) * (size ?? Number.NaN);
  });
}

function expectColumn(found: Values, values: Values): void {
  expect(found).toHaveLength(values.length);
  for (const [k, value] of values.entries()) {
    if (value == null) expect(found[k]).toBeNull();
    else if (typeof value === 'string') expect(found[k]).toBe(value);
    else expect(Math.abs(Number(found[k]) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
  }
}

const verdictTables = (seen: Case, { findings, views }: Trials): readonly Held[] => {
  const amounts = (ids: readonly string[]) => ids.map((id) => amountOf(seen, id));
  const years = yearsOf(seen.shape);
  const sum = runningSumOf(seen, findings);
  const told = toldPoints(sum);
  const counting = ['finance.npvCash', 'finance.npvCashAndRevenue', 'finance.npv'];
  const lines = KIND_IDS.map((kind) => ({
    kind,
    lines: linesOf(seen.shape.catalogue)
      .filter(([, line]) => line.kind === kind)
      .map(([id, { label }]) => ({ label, amount: amountOf(seen, `benefits.lines.${id}`) })),
  }));
  return [
    held(verdict.runningSumTable, [sum], {
      After: told.map(({ year }) => 12 * year),
      'As entered': told.map((point) => point.sum),
      '1 in 20 below': told.map(({ fan }) => fan?.outer[0]),
      'Middle trial': told.map(({ fan }) => fan?.middle),
      '1 in 20 above': told.map(({ fan }) => fan?.outer[1]),
    }),
    held(verdict.byYearTable, [seen], {
      Investment: amounts(years.map((year) => `investment.year.${year}`)),
      Benefit: amounts(years.map((year) => `benefits.year.${year}`)),
    }),
    held(verdict.lensesTable, [views], {
      NPV: views.map((view) => amountOf(view.read, 'finance.npv')),
      ROI: views.map((view) => figureOf(view.read, 'finance.roi')),
      'ROI undiscounted': views.map((view) => figureOf(view.read, 'source.roi')),
      Payback: views.map((view) => figureOf(view.read, 'finance.paybackMonths')),
      IRR: views.map((view) => figureOf(view.read, 'finance.irr')),
      'Average of the trials': views.map(({ run }) => run.findings.mean),
      'Average if delivered': views.map(({ run: { findings } }) => (findings.ifDelivered ?? findings).mean),
      'Share of trials that gain': views.map(({ run }) => run.findings.probabilityPositive),
      '1 in 20 below': views.map(({ run }) => run.findings.p5),
      '1 in 20 above': views.map(({ run }) => run.findings.p95),
    }),
    held(verdict.benefitsTable, [lines], {
      'Benefit at full maturity': lines.flatMap((group) => group.lines.map(({ amount }) => amount)),
    }),
    held(verdict.countingTable, [counting.map((id) => ({ label: id, npv: amountOf(seen, id) }))], {
      NPV: amounts(counting),
    }),
  ];
};

function investmentTables(seen: Case): readonly Held[] {
  const amounts = (ids: readonly string[]) => ids.map((id) => amountOf(seen, id));
  const years = yearsOf(seen.shape);
  const once = (id: string) => years.map((year) => (year === 1 ? amountOf(seen, id) : 0));
  const hasActions = seen.shape.actions.length > 0;
  const parts: readonly (readonly [string, readonly number[]])[] = [
    ...(['team', 'infrastructure', 'tools'] as const).map(
      (part, k) =>
        [['Team', 'Infrastructure', 'Tools'][k] ?? '', amounts(years.map((year) => `spend.${part}.${year}`))] as const,
    ),
    ['Training, once', once('investment.training')],
    ['Consulting, once', once('investment.consulting')],
    ['Actions for readiness, once', hasActions ? once('investment.actions') : years.map(() => 0)],
  ];
  const totals = amounts(years.map((year) => `investment.year.${year}`));
  const risk = totals.map((total, k) => parts.reduce((left, [, values]) => left - (values[k] ?? 0), total));
  const hasRisk = amountOf(seen, 'benefits.costRisk') > 0;
  return [
    held(investment.spendTable, [seen], {
      ...Object.fromEntries(parts.filter(([, values]) => values.some((value) => value > 0))),
      ...(hasRisk ? { 'Added for cost risk': risk } : {}),
      Total: totals,
    }),
    // An investment entered as totals has no team.
    ...(seen.sheet.index.has(`teamCost.${ROLE_IDS[0]}`)
      ? [
          held(investment.teamTable, [seen], {
            Number: amounts(ROLE_IDS.map((role) => `investment.team.${role}`)),
            Salary: amounts(ROLE_IDS.map((role) => `salary.${role}`)),
            Cost: amounts(ROLE_IDS.map((role) => `teamCost.${role}`)),
          }),
        ]
      : []),
  ];
}

function benefitsTables(scenario: ScenarioDocument, seen: Case): readonly Held[] {
  const lines = KIND_IDS.flatMap((kind) => linesOf(seen.shape.catalogue).filter(([, line]) => line.kind === kind));
  const kinds = KIND_IDS.map((kind) => amountOf(seen, `benefits.kind.${kind}`));
  const annual = amountOf(seen, 'benefits.annual');
  const maturities = (kind: string) => {
    const ramped = readCase(withValueAt(scenario, 'benefits.ramp.kind', kind));
    return yearsOf(ramped.shape).map((year) => amountOf(ramped, `benefits.maturity.${year}`));
  };
  return [
    held(benefits.linesTable, [seen], {
      Base: lines.map(([id, { base }]) => amountOf(seen, typeof base === 'string' ? `company.${base}` : `fixed.${id}`)),
      Rate: lines.map(([id]) => amountOf(seen, `benefits.rates.${id}`)),
      Benefit: lines.map(([id]) => amountOf(seen, `benefits.lines.${id}`)),
    }),
    held(benefits.startsTable, [startsOf(seen)], {
      'First quarter': lines.map(([id]) => numberInForce(seen.document, `benefits.starts.${id}`)),
      'Later with all lines': lines.map(() => numberInForce(seen.document, 'benefits.delayQuarters')),
      Benefit: lines.map(([id]) => amountOf(seen, `benefits.lines.${id}`)),
    }),
    held(benefits.rampTable, [seen], {
      Source: maturities('source'),
      Readiness: maturities('readiness'),
      Flat: maturities('flat'),
    }),
    held(benefits.kindsTable, [seen], {
      Benefit: kinds,
      Share: kinds.map((amount) => (annual === 0 ? null : amount / annual)),
    }),
  ];
}

function readinessTables(scenario: ScenarioDocument, seen: Case): readonly Held[] {
  const standings = standingsOf(scenario);
  const points = FACTORS.map(({ id }) => numberInForce(scenario, `readiness.${id}`));
  const targets = FACTORS.map(({ id }) => numberInForce(scenario, `assessment.targets.${id}`));
  const applies = FACTORS.map(({ id }) => scenario.assessment?.notApplicable?.includes(id) !== true);
  const ofApplying = <T>(values: readonly T[]) => values.map((value, k) => (applies[k] === true ? value : null));
  const maxima = FACTORS.map(({ maximum }) => maximum);
  const worths = worthOf(scenario);
  const ranked = rankedWorths(standings, worths);
  const byRank = <T>(values: readonly T[]) =>
    ranked.map(({ standing }) => values[FACTORS.findIndex(({ id }) => id === standing.factor.id)] as T);
  const { scores } = actionPlanOf(scenario);
  const linked = readCase(linkedToReadiness(scenario));
  // Without a plan nothing rises, and the sheet has no quarters.
  const hasPlan = linked.shape.actions.length > 0;
  const marks = [
    { date: '2025-11-03', score: 41.25 },
    { date: '2026-04-30', score: 48 },
  ];
  const now = figureOf(seen, 'readiness.score');
  const companies = [...Object.entries(ADOPTION_BY_SIZE), ...Object.entries(ADOPTION_BY_REGION)].flatMap(
    ([label, adoption]) => (adoption === null ? [] : [{ label, adoption }]),
  );
  const compared = FACTORS.map(({ id, label, maximum }, k) => ({
    id,
    label,
    maximum,
    earlier: k === 0 ? null : maximum / 4,
    now: points[k] ?? null,
  }));
  return [
    held(trendTable, [marks, now ?? 0, '2026-11-27'], { Score: [41.25, 48, now] }),
    held(quartersTable, [scores], {
      Score: scores.map((_, k) => figureOf(linked, hasPlan ? quarterScore(k + 1) : 'readiness.score')),
    }),
    held(worthTable, [ranked], {
      Now: byRank(points),
      Target: byRank(targets),
      ...Object.fromEntries(
        (
          [
            ['One more point', 'nextPoint'],
            ['Reaching the target', 'toTarget'],
            ['Reaching the maximum', 'toMaximum'],
          ] as const
        ).flatMap(([label, raise]) => {
          const worth = (part: keyof Gain) => ranked.map(({ standing }) => worths[standing.factor.id]?.[raise][part]);
          return [
            [`${label}: sooner`, worth('sooner')],
            [`${label}: finished`, worth('finished')],
            [`${label}: together`, worth('together')],
            [`${label}: delivered in full`, worth('delivered')],
          ];
        }),
      ),
    }),
    held(standingTable, [standings], { Now: ofApplying(points), Target: ofApplying(targets), Of: maxima }),
    held(adoptionTable, [companies], { Adoption: companies.map(({ adoption }) => adoption.share) }),
    held(compareTable, [compared], {
      Then: maxima.map((maximum, k) => (k === 0 ? null : maximum / 4)),
      Now: points,
      Of: maxima,
    }),
  ];
}

interface Trials {
  readonly findings: ReturnType<typeof simulate>;
  readonly contrast: ReturnType<typeof simulate>;
  readonly views: readonly {
    readonly label: string;
    readonly read: Case;
    readonly run: { readonly findings: ReturnType<typeof simulate> };
  }[];
}

function trialsOf(scenario: ScenarioDocument): Trials {
  const views = LENS_IDS.map((id) => {
    const document = throughLens(scenario, LENSES[id].fields);
    return {
      label: LENSES[id].label,
      read: readCase(document),
      run: { findings: simulate(document, { trials: 2000 }) },
    };
  });
  const findings = simulate(scenario, { trials: 2000 });
  return { findings, contrast: views.at(-1)?.run.findings ?? findings, views };
}

function uncertaintyTables(scenario: ScenarioDocument, seen: Case, { findings, contrast }: Trials): readonly Held[] {
  const asEntered = amountOf(seen, 'finance.npv');
  const [own, other] = [
    { name: 'Own', findings, asEntered },
    { name: 'Other', findings: contrast, asEntered },
  ];
  const drivers = driversOf(seen);
  const delivery = deliveryFactorOf(seen);
  const factors = [...drivers, ...(delivery === null ? [] : [delivery])];
  const varying = tornadoOf(scenario).flatMap(({ driver }) => drivers.filter(({ path }) => path === driver));
  const [across, up] = [varying[0], varying[1]];
  const turning = breakevenOf(scenario);
  const indices = sobolOf(scenario);
  const axis = axisOf([findings.curve, contrast.curve]);
  const trials = uncertainty.trialsTable(own, other);
  const bins = trials.rows.map(([from]) => Math.round(Number(from) / axis.width));
  // What ends on an edge belongs to the bar above it.
  const under = (amount: number) => amount - Math.max(1e-9, Math.abs(amount) * 1e-12);
  const shareOf = (curve: Float64Array, k: number) => {
    const [from, to] = [k * axis.width, (k + 1) * axis.width];
    return shareBelow(curve, under(to)) - shareBelow(curve, under(from));
  };
  const sharesIn = ({ curve, endings }: typeof findings, isWanted: (outcome: string) => boolean) =>
    bins.map((k) =>
      endings.length === 0
        ? shareOf(curve, k)
        : endings
            .filter(({ outcome }) => isWanted(outcome))
            .reduce((sum, ending) => sum + ending.share * shareOf(ending.curve, k), 0),
    );
  const isStopped = (outcome: string) => outcome !== 'delivered';
  const tells = findings.endings.some(({ outcome }) => isStopped(outcome));
  const endingOf = (of: typeof findings, outcome: string) =>
    of.endings.find((each) => each.outcome === outcome) ?? null;
  const { approach } = seen.shape;
  const ends = OUTCOMES[approach].map((outcome) => ({
    outcome,
    name: outcome,
    odds: amountOf(seen, outcomeCell(approach, outcome, 'probability')),
    of: [endingOf(findings, outcome), endingOf(contrast, outcome)],
  }));
  const ending = (lens: string, k: 0 | 1) => ({
    [`${lens}: Trials`]: ends.map(({ of }) => of[k]?.share ?? 0),
    [`${lens}: Mean`]: ends.map(({ of }) => of[k]?.mean ?? null),
    [`${lens}: P5`]: ends.map(({ of }) => of[k]?.p5 ?? null),
    [`${lens}: P95`]: ends.map(({ of }) => of[k]?.p95 ?? null),
    [`${lens}: Gain`]: ends.map(({ of }) => of[k]?.probabilityPositive ?? null),
  });
  const delivered = findings.endings.length > 1 ? (endingOf(findings, 'delivered')?.runningSum ?? null) : null;
  return [
    held(uncertainty.fanTable, [findings.fan, { name: 'Other', fan: contrast.fan }, delivered], {
      ...Object.fromEntries(
        (['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((key) => [
          key.toUpperCase(),
          findings.fan.map((year) => year[key]),
        ]),
      ),
      ...(delivered === null ? {} : { 'Delivered P50': delivered }),
      'Other: P50': contrast.fan.map(({ p50 }) => p50),
    }),
    held(uncertainty.trialsTable, [own, other], {
      'NPV from': bins.map((k) => k * axis.width),
      'NPV to': bins.map((k) => (k + 1) * axis.width),
      'Own: share of trials': sharesIn(findings, () => true),
      'Other: share of trials': sharesIn(contrast, () => true),
      ...(tells
        ? {
            'Own: not delivered': sharesIn(findings, isStopped),
            'Other: not delivered': sharesIn(contrast, isStopped),
          }
        : {}),
    }),
    held(uncertainty.endingsTable, [ends, ['Own', 'Other']], {
      Odds: ends.map(({ odds }) => odds),
      ...ending('Own', 0),
      ...ending('Other', 1),
    }),
    ...METRICS.map((metric) => {
      const bars = tornadoOf(scenario, metric);
      const rows = driverRowsOf({
        drivers,
        delivery,
        bars,
        breakeven: turning,
        sobol: indices,
        evppi: findings.evppi,
        other: { varying: drivers, evppi: contrast.evppi },
        gates: { today: 0.75, breakEven: null },
      });
      const { name } = METRIC_WORDS[metric];
      const of = <Found>(list: readonly Found[], path: (each: Found) => string) =>
        rows.map((row) => list.find((each) => path(each) === row.of.path));
      const barsOf = of(bars, ({ driver }) => driver);
      const indicesOf = of(indices, ({ driver }) => driver);
      const index = (which: 'first' | 'total', what: 'value' | 'low' | 'high') =>
        indicesOf.map((each) => each?.[which][what]);
      const isDelivery = (path: string) => path === delivery?.path;
      return held(uncertainty.driversTable, [rows, { metric, lenses: ['Own', 'Other'], meaningOf: () => '' }], {
        Low: of(factors, ({ path }) => path).map((each) => each?.low),
        High: of(factors, ({ path }) => path).map((each) => each?.high),
        [`${name} at low`]: barsOf.map((bar) => bar?.atLow),
        [`${name} at high`]: barsOf.map((bar) => bar?.atHigh),
        'Own value': rows.map((row) => (isDelivery(row.of.path) ? 0.75 : amountOf(seen, row.of.path))),
        'Break-even': rows.map((row) => (isDelivery(row.of.path) ? null : turning[row.of.path])),
        First: index('first', 'value'),
        'First, low': index('first', 'low'),
        'First, high': index('first', 'high'),
        Total: index('total', 'value'),
        'Total, low': index('total', 'low'),
        'Total, high': index('total', 'high'),
        'Worth of knowing, Own': rows.map((row) => findings.evppi[row.of.path] ?? 0),
        'Worth of knowing, Other': rows.map((row) => contrast.evppi[row.of.path] ?? 0),
        'Low, Other': rows.map((row) => drivers.find(({ path }) => path === row.of.path)?.low),
        'High, Other': rows.map((row) => drivers.find(({ path }) => path === row.of.path)?.high),
      });
    }),
    ...METRICS.flatMap((metric) => {
      if (across === undefined || up === undefined) return [];
      const grid = gridOf(scenario, { across: across.path, up: up.path, steps: 5 }, metric);
      const value = (k: number) => {
        const found = grid.values[k];
        return found === undefined || Number.isNaN(found) ? null : found;
      };
      const ends = [0, 4];
      return [
        held(uncertainty.gridTable, [grid, metric, { across, up }], {
          [driverName(across)]: ends.flatMap(() => ends.map((column) => grid.across.values[column])),
          [driverName(up)]: ends.flatMap((row) => ends.map(() => grid.up.values[row])),
          [METRIC_WORDS[metric].name]: [0, 4, 20, 24].map(value),
        }),
      ];
    }),
  ];
}

function deliveryTables(seen: Case): readonly Held[] {
  const p = GATES.map((gate) => amountOf(seen, gateCell(gate)));
  const success = amountOf(seen, 'rollout.bigBangSuccess');
  const ends = (approach: 'phased' | 'big_bang') => wayOf(seen, approach).outcomes;
  const [phased, atOnce] = [ends('phased'), ends('big_bang')];
  // Of each gate what lies behind it, from the last one back.
  const worths: number[] = [phased.at(-1)?.npv ?? 0];
  for (const gate of GATES.toReversed()) {
    const passed = p[gate - 1] ?? 0;
    worths.unshift(passed * (worths[0] ?? 0) + (1 - passed) * (phased[gate - 1]?.npv ?? 0));
  }
  const reached = GATES.map((gate) => p.slice(0, gate - 1).reduce((product, each) => product * each, 1));
  /** A gate and the stop at it in turn, then what is delivered; at once, what fails, what is delivered. */
  const column = <T>(
    atGate: (k: number) => T,
    atOnceGate: T,
    atEnd: (end: (typeof phased)[number]) => T,
  ): readonly T[] => [
    ...phased.flatMap((end, k) => (k < GATES.length ? [atGate(k), atEnd(end)] : [atEnd(end)])),
    atOnceGate,
    ...atOnce.map(atEnd),
  ];
  const curve = gateCurveOf(seen);
  const gates = Array.from({ length: 21 }, (_, k) => k / 20);
  const atOnceNpv = wayOf(seen, 'big_bang').expectedNpv;
  const all = whatIfsOf(seen);
  const ours = howFarOf(readCase({}), 'phased');
  const rates = baseRatesOf(seen);
  const reaches = [
    ...(rates.own === null ? [] : [howFarOf(seen, 'phased')]),
    ours,
    BCG.reach,
    howFarOf(seen, 'big_bang'),
  ];
  return [
    held(delivery.decisionTreeTable, [decisionTreeOf(seen)], {
      Reached: column<number>(
        (k) => reached[k] ?? 0,
        1,
        ({ probability }) => probability,
      ),
      Passed: column<number | null>(
        (k) => p[k] ?? 0,
        success,
        () => null,
      ),
      Spent: column<number | null>(
        () => null,
        null,
        ({ spent }) => spent,
      ),
      Unlocked: column<number | null>(
        () => null,
        null,
        ({ unlocked }) => unlocked,
      ),
      'NPV, on average at a gate': column<number>(
        (k) => worths[k] ?? 0,
        atOnceNpv,
        ({ npv }) => npv,
      ),
    }),
    held(delivery.gateCurveTable, [curve], {
      'Each gate passed': gates,
      'In phases, expected NPV': [...phasedAt(seen, Float64Array.from(gates))],
      'All at once, expected NPV': gates.map(() => atOnceNpv),
    }),
    held(delivery.whatIfsTable, [all], {
      'Expected NPV': all.map(({ expectedNpv }) => expectedNpv),
      'Change of expected NPV': all.map(({ expectedNpv }) => expectedNpv - wayOf(seen, 'phased').expectedNpv),
      'At risk in the pilot': all.map(({ atRisk }) => atRisk),
      'Change at risk': all.map(({ atRisk }) => atRisk - Math.max(0, -(phased[0]?.npv ?? 0))),
      'Delivered in full': all.map(({ delivered }) => delivered),
      'Change delivered': all.map(({ delivered }) => delivered - (phased.at(-1)?.probability ?? 0)),
    }),
    held(delivery.baseRatesTable, [rates], {
      'In full': reaches.map(({ full }) => full),
      'In part': reaches.map(({ part }) => part),
      Nothing: reaches.map(({ nothing }) => nothing),
    }),
  ];
}

function registerTables(seen: Case): readonly Held[] {
  const rows = registerOf(seen, null);
  return [
    held(register.registerTable, [rows], {
      'In force': rows.map(({ value }) => value),
      Initially: rows.map(({ isChanged, initial }) => (isChanged ? initial : null)),
    }),
  ];
}

/** Rows stand in the order of their first days, gates after what ends with them. */
function planTables(seen: Case): readonly Held[] {
  const found = planOf(seen, '2026-11-27');
  const { packages, gateWeeks } = scheduleOf(seen.document);
  const rows = [
    ...packages.map(({ firstWeek, lastWeek }) => ({
      from: firstWeek,
      week: firstWeek,
      weeks: lastWeek - firstWeek + 1,
    })),
    ...seen.shape.actions.map((id) => {
      const start = numberInForce(seen.document, `actions.${id}.startWeek`) ?? 0;
      return { from: start + 1, week: start + 1, weeks: numberInForce(seen.document, `actions.${id}.weeks`) };
    }),
    ...found.hiring.map(({ firstWeek, lastWeek }) => ({
      from: firstWeek,
      week: firstWeek,
      weeks: lastWeek - firstWeek + 1,
    })),
    ...gateWeeks.map((week) => ({ from: week + 1, week, weeks: 0 })),
  ].toSorted((left, right) => left.from - right.from);
  const days = gateDaysOf(seen);
  return [
    held(plan.planTable, [found], { Begins: rows.map(({ week }) => week), Lasts: rows.map(({ weeks }) => weeks) }),
    held(plan.gatesTable, [found], {
      'At the end of': gateWeeks,
      'Readiness then': days.map(({ score }) => score),
      Passed: GATES.map((gate) => amountOf(seen, gateCell(gate))),
      'In the source’s plan': [16, 26, 52, 78],
      'Passed there': days.map(({ probability }) => probability),
    }),
    held(plan.findingsTable, [assessmentOf(seen.document)], {}),
    held(plan.stepsTable, [ninetyDaysOf(seen.document, '2026-11-27')], {}),
  ];
}

/** Somebody for whom two skills are left. */
const LEARNING: ScenarioDocument = {
  plan: {
    people: [
      {
        id: 'p1',
        name: 'Asha',
        path: 'analyst_to_analytics_engineer',
        skills: ['sql_optimisation', 'data_modelling', 'dbt', 'testing_frameworks'],
      },
    ],
  },
};

function teamTables(seen: Case): readonly Held[] {
  const found = teamOf(seen, '2026-11-27');
  const { hires, steps } = hiringOf(seen.document);
  const late = hires.map(({ openWeek }) => {
    const days = (Date.parse('2026-11-27') - Date.parse('2027-04-01')) / 86_400_000 - 7 * (openWeek - 1);
    return Math.max(0, Math.ceil(days / 7));
  });
  const months = Array.from({ length: 18 }, (_, k) => {
    const week = Math.floor((k * 52) / 12) + 1;
    return [...(steps.findLast((each) => each.week <= week)?.people ?? [])];
  });
  const pay = (role: string) => (seen.shape.mode === 'entered' ? null : amountOf(seen, `salary.${role}`) / 12);
  return [
    held(team.practicesTable, [cultureOf(seen.document)], {}),
    held(team.pathsTable, [learningOf(readCase(LEARNING), '2026-11-27')], {
      From: [1, 3],
      Lasts: [2, 2],
      Price: [6000, 6000],
    }),
    held(team.hiresTable, [found], { 'How many': hires.map(({ people }) => people), Late: late }),
    held(team.monthsTable, [found], {
      People: months.map((people) => people.reduce((sum, [, count]) => sum + count, 0)),
      'Pay of the month': months.map((people) =>
        people.reduce<number | null>(
          (sum, [role, count]) => (sum === null || pay(role) === null ? null : sum + count * (pay(role) ?? 0)),
          seen.shape.mode === 'entered' ? null : 0,
        ),
      ),
    }),
  ];
}

/** The examples of the source stand for themselves, whatever the scenario. */
const reconciliationTables = (): readonly Held[] =>
  EXAMPLE_IDS.map((example) => {
    const found = reconcile(example);
    const { published } = EXAMPLES[example];
    const ids = found.figures.map(({ id }) => id);
    const through = (lens: keyof typeof LENSES, id: ReconciledId) => {
      const seenThrough = throughLens(EXAMPLES[example].document, LENSES[lens].fields);
      // The source's formula counts benefits from the first day.
      const seen = readCase(lens === 'published' ? withValueAt(seenThrough, 'finance.accrual', 'even') : seenThrough);
      const { years } = seen.shape;
      const cell = cellOfPublished(id, years);
      return cell === null ? amountOf(seen, `projection.cumulative.${years}`) / years : figureOf(seen, cell);
    };
    return held(reconciliation.reconciliationTable, [found], {
      [reconciliation.HEADS.said]: ids.map((id) => published[id === 'simplePaybackMonths' ? 'paybackMonths' : id]),
      ...Object.fromEntries(LENS_IDS.map((lens) => [reconciliation.HEADS[lens], ids.map((id) => through(lens, id))])),
    });
  });

function tablesOf(scenario: ScenarioDocument): readonly Held[] {
  const seen = readCase(scenario);
  const trials = trialsOf(scenario);
  return [
    ...verdictTables(seen, trials),
    ...investmentTables(seen),
    ...benefitsTables(scenario, seen),
    ...readinessTables(scenario, seen),
    ...uncertaintyTables(scenario, seen, trials),
    ...deliveryTables(seen),
    ...planTables(seen),
    ...teamTables(seen),
    ...registerTables(seen),
    ...reconciliationTables(),
  ];
}

const CASES: Readonly<Record<string, ScenarioDocument>> = {
  ...Object.fromEntries(
    ['ecommerce-calibrated', 'startup-never-pays-back', 'ten-years-taxed-readiness-ramp', 'mid-size-comprehensive'].map(
      (name) => [name, fixture(name).scenario],
    ),
  ),
  'a plan, without a factor': {
    ...fixture('ecommerce-calibrated').scenario,
    actions: { executive_sponsor: { chosen: true } },
    assessment: { notApplicable: ['team_skills'], targets: { leadership_support: 13.5 } },
  },
};

/** Counted once for all. */
const WALKED = Object.entries(CASES).map(([name, scenario]) => ({ name, tables: tablesOf(scenario) }));

describe.each(WALKED)('every table of $name', ({ tables }) => {
  it.each(tables)('$name: head × value is what the model says, in every column of figures', ({ table, columns }) => {
    const figures = table.columns.filter(({ unit }) => unit !== undefined).map(({ label }) => label);
    expect(Object.keys(columns).toSorted()).toEqual(figures.toSorted());
    const csv = toCsv(table);
    for (const [label, values] of Object.entries(columns)) expectColumn(columnOf(csv, label), values);
  });

  it.each(tables)('$name: each column of numbers is of plain numbers with a unit', ({ table }) => {
    const [heads = [], ...rows] = read(toCsv(table));
    expect(new Set(heads).size).toBe(heads.length);
    expect(new Set([heads, ...rows].map((row) => row.length)).size).toBe(1);
    for (const [at, column] of table.columns.entries()) {
      const numbers = table.rows.filter((row) => typeof row[at] === 'number').length;
      if (numbers > 0) expect(column.unit).toBeDefined();
    }
    const isWords = heads.map((head) => WORDS.has(head));
    const cells = rows.flatMap((row) => row.filter((_, at) => isWords[at] !== true));
    expect(cells.filter((cell) => /^[−-]?[\d.,]+\s?(%|Cr|lakh)$|^−/.test(cell))).toEqual([]);
    const shown = shownTable(table);
    expect(shown.heads).toEqual(heads);
  });
});

describe('the walk', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.tsx?$/.test(file) && !/\.(?:test|noreg)\.tsx?$/.test(file) && !/^(?:ui|model|workers)\//.test(file),
    )
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
  /** Every function that makes a table, by the files that speak of tables. */
  const makers = sources
    .filter(({ text }) => /\bChartTable\b/.test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(/^export (?:const|function|async function) ([a-z]\w*)/gm)].map((found) => found[1] ?? ''),
    );

  it('knows every function that makes a table', () => {
    expect(makers.length).toBeGreaterThan(20);
    expect(new Set(makers).size).toBe(makers.length);
    const walked = new Set(WALKED.flatMap(({ tables }) => tables.map(({ name }) => name)));
    expect([...walked].toSorted()).toEqual(makers.toSorted());
  });

  it('is of every table that a screen shows or saves: none makes one of its own', () => {
    const given = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:table=\{|saveTable\()\s*([\w.]*\(?)/g)].map((found) => ({ file, what: found[1] ?? '' })),
    );
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter(({ what }) => !makers.includes(what.replace(/\($/, '')))).toEqual([]);
  });
});
