import { describe, expect, it } from 'vitest';
import { CFO_FIRST_EDITION, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { DRAW } from '#model/delivery/outcome-cells.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import { phasedAt, rolloutOf, type Rollout } from '#model/delivery/rollout.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { trialSheetOf } from '#model/uncertainty/simulation/trial-sheet.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const of = (document: ScenarioDocument) => rolloutOf(readCase(document));

const CASES: readonly (readonly [string, ScenarioDocument])[] = [
  ...FIXTURES.map(({ name, scenario }) => [name, scenario] as const),
  ['gates entered', { ...ecommerce, rollout: { gateProbability: [0.9, 0.8, 0.95, 0.7], bigBangSuccess: 0.4 } }],
  ['a pilot of most of the cost', { ...ecommerce, rollout: { costShares: [0.7, 0.1, 0.1, 0.1] } }],
  [
    'readiness 0 and actions',
    {
      ...ecommerce,
      readiness: { team_skills: 0, leadership_support: 0 },
      actions: { executive_sponsor: { chosen: true, startWeek: 0, weeks: 20 } },
    },
  ],
];

/** The same two ways worked out a second time, straight from the words of the model. */
function again(read: Case): Pick<Rollout, 'phased' | 'bigBang'> {
  const n = (id: string) => amountOf(read, id);
  const years = Array.from({ length: read.shape.years }, (_, k) => k + 1);
  const kept = 1 - n('finance.taxRate');
  const growth = n('benefits.kept') === 0 ? 0 : 1 / n('benefits.kept');
  const npv = (spent: number, unlocked: number) =>
    years.reduce(
      (sum, t) => {
        // Benefits before benefit risk; nothing can be told from a case that keeps none of them.
        const benefit = n(`benefits.year.${t}`) * growth;
        const flow =
          t === 1
            ? unlocked * benefit - spent * n('investment.running.1')
            : unlocked * (benefit - n(`investment.running.${t}`));
        return sum + (flow * kept) / (1 + n('finance.discountRate')) ** t;
      },
      -spent * n('investment.oneTime') * kept,
    );
  const way = (
    outcomes: readonly (readonly [Rollout['phased']['outcomes'][number]['name'], number, number, number])[],
  ) => {
    const found = outcomes.map(([name, probability, spent, unlocked]) => ({
      name,
      probability,
      spent,
      unlocked,
      npv: npv(spent, unlocked),
    }));
    const possible = found.filter(({ probability }) => probability > 0);
    return {
      expectedNpv: found.reduce((sum, each) => sum + each.probability * each.npv, 0),
      worstNpv: Math.min(...possible.map((each) => each.npv)),
      probabilityLoss: possible.reduce((sum, each) => (each.npv < 0 ? sum + each.probability : sum), 0),
      outcomes: found,
    };
  };
  const p = [0, 1, 2, 3].map((k) => n(`rollout.gateProbability.${k}`)) as [number, number, number, number];
  const c = [0, 1, 2, 3].map((k) => n(`rollout.costShares.${k}`)) as [number, number, number, number];
  const u = [0, 1, 2].map((k) => n(`rollout.unlocks.${k}`)) as [number, number, number];
  const success = n('rollout.bigBangSuccess');
  return {
    phased: way([
      ['stopped1', 1 - p[0], c[0], 0],
      ['stopped2', p[0] * (1 - p[1]), c[0] + c[1], u[0]],
      ['stopped3', p[0] * p[1] * (1 - p[2]), c[0] + c[1] + c[2], u[1]],
      ['stopped4', p[0] * p[1] * p[2] * (1 - p[3]), c[0] + c[1] + c[2] + c[3], u[2]],
      ['delivered', p[0] * p[1] * p[2] * p[3], 1, 1],
    ]),
    bigBang: way([
      ['failed', 1 - success, 1, 0],
      ['delivered', success, 1, 1],
    ]),
  };
}

describe('both ways of rolling out', () => {
  it.each(CASES)('agree with a second calculation: %s', (_, document) => {
    const read = readCase(document);
    const { phased, bigBang } = rolloutOf(read);
    const scale = Math.max(1, Math.abs(phased.outcomes[0]?.npv ?? 0), Math.abs(phased.outcomes[4]?.npv ?? 0));
    // Differences of large amounts: measured against the largest of them.
    const near = (a: number, b: number) => expect(Math.abs(a - b) / scale).toBeLessThan(1e-9);
    const other = again(read);
    for (const [one, two] of [
      [phased, other.phased],
      [bigBang, other.bigBang],
    ] as const) {
      near(one.expectedNpv, two.expectedNpv);
      near(one.worstNpv, two.worstNpv);
      expect(
        differences(
          two.outcomes.map(({ npv: _npv, ...rest }) => rest),
          one.outcomes.map(({ npv: _npv, ...rest }) => rest),
          1e-12,
        ),
      ).toEqual([]);
      for (const [k, { npv }] of one.outcomes.entries()) near(npv, two.outcomes[k]?.npv ?? 0);
      expect(one.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    }
  });

  it('of the e-commerce example: in stages little is risked, and it is worth ten times the big bang', () => {
    const { phased, bigBang } = of(ecommerce);
    expect(phased.expectedNpv / CRORE).toBeCloseTo(26.52, 2);
    expect(bigBang.expectedNpv / CRORE).toBeCloseTo(2.68, 2);
    expect(phased.worstNpv / CRORE).toBeCloseTo(-0.56, 2);
    expect(bigBang.worstNpv / CRORE).toBeCloseTo(-11.295, 3);
  });

  it('an outcome that cannot happen is no worst case', () => {
    const sure = of({ ...ecommerce, rollout: { gateProbability: 1, bigBangSuccess: 1 } });
    expect(sure.phased.worstNpv).toBe(sure.phased.expectedNpv);
    expect(sure.bigBang.probabilityLoss).toBe(0);
  });

  it('of gates of 1 are the case itself where no benefit risk is set', () => {
    const document: ScenarioDocument = { ...ecommerce, rollout: { gateProbability: 1 } };
    expect(of(document).phased.expectedNpv).toBeCloseTo(amountOf(readCase(document), 'finance.npv'), 4);
  });

  it('count benefit risk not at all: the outcomes stand for it', () => {
    const careful = throughLens(ecommerce, { ...LENSES.calibrated.fields, benefitRisk: 0.3 });
    expect(of(careful).phased.expectedNpv).toBeCloseTo(of(ecommerce).phased.expectedNpv, 4);
    expect(of(withValueAt(ecommerce, 'benefits.benefitRisk', 1)).phased.expectedNpv).toBeCloseTo(
      of(ecommerce).phased.expectedNpv,
      4,
    );
  });
});

describe('the gate at which', () => {
  it.each(CASES)(
    'both ways are worth the same, and phases are worth nothing, solves its equation: %s',
    (_, document) => {
      const read = readCase(document);
      const { bigBang, equalGate, breakEvenGate } = rolloutOf(read);
      const scale = Math.max(1, Math.abs(amountOf(read, 'delivery.laterGain')), amountOf(read, 'delivery.firstCost'));
      const worth = (gate: number) => phasedAt(read, Float64Array.of(gate))[0] ?? Number.NaN;
      const missedBy = (gate: number | null, npv: number) => (gate === null ? 0 : Math.abs(worth(gate) - npv) / scale);
      expect(missedBy(equalGate, bigBang.expectedNpv)).toBeLessThan(1e-9);
      expect(missedBy(breakEvenGate, 0)).toBeLessThan(1e-9);
    },
  );

  it('is found for the examples and for none where all gates gain or lose', () => {
    const { equalGate, breakEvenGate } = of(ecommerce);
    expect(equalGate).toBeGreaterThan(0.3);
    expect(breakEvenGate).toBeLessThan(equalGate ?? 0);
    const hopeless = of({
      ...ecommerce,
      benefits: { revenueAttribution: 0 },
      company: { ...ecommerce.company, dataTeamCost: 0 },
    });
    expect(hopeless.breakEvenGate).toBeNull();
  });

  it('is what the case would be worth with that gate entered', () => {
    const { equalGate, bigBang } = of(ecommerce);
    const there = of({ ...ecommerce, rollout: { gateProbability: equalGate } });
    expect(there.phased.expectedNpv).toBeCloseTo(bigBang.expectedNpv, 2);
  });
});

describe('in trials', () => {
  const still: ScenarioDocument = {
    ...throughLens(ecommerce, CFO_FIRST_EDITION.fields),
    uncertainty: {
      drivers: Object.fromEntries(
        trialSheetOf(ecommerce).drivers.map(({ path }) => [path, { shape: 'fixed' as const }]),
      ),
    },
  };

  it.each(['phased', 'big_bang'] as const)('with every driver fixed the mean is the expected NPV: %s', (approach) => {
    const document: ScenarioDocument = { ...still, rollout: { approach } };
    const { mean, se, evppi, evpi, ifDelivered, endings } = simulate(document, { trials: 65_536 });
    const { phased, bigBang } = of(document);
    const way = approach === 'phased' ? phased : bigBang;
    expect(Math.abs(mean - way.expectedNpv)).toBeLessThan(4 * se + 1);
    expect(ifDelivered?.mean).toBeCloseTo(way.outcomes.at(-1)?.npv ?? 0, 2);
    expect(ifDelivered?.sd).toBeLessThan(1);
    // Where nothing else varies, knowing the end is knowing everything.
    expect(evppi['delivery']).toBeCloseTo(evpi, 2);
    for (const { outcome, share, mean: npv, p5, p95, curve, runningSum } of endings) {
      const told = way.outcomes.find(({ name }) => name === outcome);
      expect(Math.abs(share - (told?.probability ?? 0))).toBeLessThan(0.002);
      for (const each of [npv, p5, p95, curve[0], curve.at(-1)]) expect(each).toBeCloseTo(told?.npv ?? 0, 2);
      // Stopped early nothing more is paid, and nothing more comes in.
      if (outcome === 'stopped1' || outcome === 'failed') expect(new Set(runningSum.slice(1)).size).toBe(1);
      else expect(runningSum.at(-1)).toBeGreaterThan(runningSum[1] ?? 0);
    }
    expect(endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('each outcome has the NPV of its own flows', () => {
    const { bind } = trialSheetOf(still);
    const years = [0, 1, 2, 3].map((year) => `finance.discounted.${year}`);
    const read = readCase(still);
    const bound = bind(['finance.npv', ...years]);
    const { phased } = of(still);
    let upTo = 0;
    for (const { probability, npv } of phased.outcomes) {
      bound.varied[0]?.fill(upTo + probability / 2);
      upTo += probability;
      bound.run(1);
      const [found = 0, ...flows] = bound.wanted.map((column) => column[0] ?? 0);
      expect(found).toBeCloseTo(npv, 3);
      expect(flows.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(npv, 3);
    }
    expect(read.sheet.index.has(DRAW)).toBe(false);
    expect(read.sheet.index.has(outcomeCell('phased', 'delivered', 'npv'))).toBe(true);
  });

  it('of the e-commerce example two in three gain, and the case is told with and without delivery', () => {
    const { probabilityPositive, mean, p5, ifDelivered } = simulate(ecommerce, { trials: 100_000 });
    expect(probabilityPositive).toBeCloseTo(0.651, 2);
    expect(mean / CRORE).toBeCloseTo(22.2, 1);
    expect(p5 / CRORE).toBeCloseTo(-1.09, 2);
    expect(ifDelivered?.mean).toBeGreaterThan(45 * CRORE);
    expect(ifDelivered?.probabilityPositive).toBe(1);
  });

  it('delivered in full they are the trials that do not count it, to the last bit', () => {
    const plain = simulate({ ...ecommerce, uncertainty: { delivery: false } }, { trials: 8192 });
    const { ifDelivered } = simulate(ecommerce, { trials: 8192 });
    expect(plain.ifDelivered).toBeNull();
    expect(plain.endings).toEqual([]);
    expect(Math.abs((ifDelivered?.p50 ?? 0) / plain.p50 - 1)).toBeLessThan(1e-12);
    expect(Math.abs((ifDelivered?.sd ?? 0) / plain.sd - 1)).toBeLessThan(1e-9);
  });

  it('the outside view makes no case with a cost risk up to a quarter better in the mean', () => {
    for (const costRisk of [0, 0.1, 0.15, 0.25])
      for (const delivery of [true, false])
        for (const { document } of Object.values(EXAMPLES)) {
          const at = (outsideView: boolean) =>
            simulate(
              { ...withValueAt(document, 'benefits.costRisk', costRisk), uncertainty: { delivery, outsideView } },
              { trials: 8192 },
            ).mean;
          expect(at(true)).toBeLessThanOrEqual(at(false));
        }
  });
});
