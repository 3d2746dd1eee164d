import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { resultsOf } from '#model/business-case/evaluate.ts';
import { amountOf, inputsOf, readCase } from '#model/business-case/read-case.ts';
import { DRAW } from '#model/delivery/outcome-cells.ts';
import { rolloutOf, type RolloutWay } from '#model/delivery/rollout.ts';
import type { RolloutDocument, ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { npv } from '#model/finance/npv.ts';
import { readColumns } from '#model/sheet/columns.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { DRIVER_PATHS } from '#model/uncertainty/driver-paths.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { arbitraryCase } from '#scenario/testing/arbitrary-document.ts';

// Hundreds of scenarios a test: a busy machine may need longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100 };
const CLOSE = 1e-9;

/** Outcomes count that a programme may stop, so what they are worth is read without benefit risk. */
const withoutRisk = (document: ScenarioDocument) => withValueAt(document, 'benefits.benefitRisk', 0);

/** The money that a case turns over without benefit risk, in today's rupees: what rounding is measured against. */
function turnoverOf(document: ScenarioDocument): number {
  const read = readCase(withoutRisk(document));
  return amountOf(read, 'finance.pvBenefits') + amountOf(read, 'finance.pvCosts');
}

/** Flows from the start and of each year, as they are discounted, less what leaving costs at the end. */
function worthOf({ finance }: ScenarioDocument, flows: readonly number[], exit: number): number {
  const rate = finance?.discountRate ?? 0.12;
  const [start = 0, ...years] = flows;
  const ahead = finance?.timing === 'mid_year' ? Math.sqrt(1 + rate) : 1;
  return start + npv(rate, [0, ...years]) * ahead - exit / (1 + rate) ** years.length;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

const waysOf = (document: ScenarioDocument): readonly RolloutWay[] => {
  const { phased, bigBang } = rolloutOf(readCase(document));
  return [phased, bigBang];
};

const withGates = (document: ScenarioDocument, gate: NonNullable<RolloutDocument['gateProbability']>) =>
  withValueAt(document, 'rollout.gateProbability', gate);

describe('the outcomes of either way', () => {
  test('have probabilities that sum to 1, and shares between nothing and the whole that never fall', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        for (const { outcomes } of waysOf(document)) {
          expect(sumOf(outcomes.map(({ probability }) => probability))).toBeCloseTo(1, 12);
          for (const { probability, spent, unlocked } of outcomes) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(unlocked).toBeGreaterThanOrEqual(0);
            expect(unlocked).toBeLessThanOrEqual(1);
            // Entered shares may sum to 1 but for a billionth.
            expect(spent).toBeLessThanOrEqual(1 + CLOSE);
          }
          for (const part of ['spent', 'unlocked'] as const) {
            const shares = outcomes.map((outcome) => outcome[part]);
            for (const [k, share] of shares.entries())
              expect(share).toBeGreaterThanOrEqual((shares[k - 1] ?? 0) - CLOSE);
          }
          expect(outcomes.at(-1)).toMatchObject({ name: 'delivered', spent: 1, unlocked: 1 });
        }
      }),
      RUNS,
    );
  });

  test('are worth what their cash flows are, and the way what they come to', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        const read = readCase(withoutRisk(document));
        const amount = (id: string) => amountOf(read, id);
        const kept = 1 - (document.finance?.taxRate ?? 0);
        const years = Array.from({ length: read.shape.years }, (_, k) => k + 1);
        const rounding = 1e-12 * turnoverOf(document) + 1e-290;
        for (const { outcomes, expectedNpv, worstNpv, probabilityLoss } of waysOf(document)) {
          for (const outcome of outcomes) {
            const { spent, unlocked } = outcome;
            const flows = years.map((t) => {
              const cost = (t === 1 ? spent : unlocked) * amount(`investment.running.${t}`);
              return (unlocked * amount(`benefits.year.${t}`) - cost) * kept;
            });
            const exit = read.sheet.index.has('investment.exit') ? unlocked * amount('investment.exit') * kept : 0;
            const worth = worthOf(document, [-spent * amount('investment.oneTime') * kept, ...flows], exit);
            expect(Math.abs(outcome.npv - worth)).toBeLessThanOrEqual(rounding);
          }
          const weighed = sumOf(outcomes.map((outcome) => outcome.probability * outcome.npv));
          expect(Math.abs(expectedNpv - weighed)).toBeLessThanOrEqual(rounding);
          const possible = outcomes.filter(({ probability }) => probability > 0);
          expect(worstNpv).toBe(Math.min(...possible.map((outcome) => outcome.npv)) + 0);
          const losing = possible.filter((outcome) => outcome.npv < 0).map(({ probability }) => probability);
          expect(probabilityLoss).toBeCloseTo(sumOf(losing), 12);
        }
      }),
      RUNS,
    );
  });

  test('with every gate passed for certain and no benefit risk are the case as entered', () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        fc.constantFrom<NonNullable<RolloutDocument['gateProbability']>>(1, [1, 1, 1, 1]),
        (document, gates) => {
          const sure = withoutRisk(withGates(withValueAt(document, 'rollout.bigBangSuccess', 1), gates));
          const read = readCase(sure);
          const own = amountOf(read, 'finance.npv');
          const rounding = 1e-12 * turnoverOf(sure) + 1e-290;
          for (const { expectedNpv, worstNpv } of waysOf(sure)) {
            expect(Math.abs(expectedNpv - own)).toBeLessThanOrEqual(rounding);
            expect(Math.abs(worstNpv - own)).toBeLessThanOrEqual(rounding);
          }
        },
      ),
      RUNS,
    );
  });

  test('do not hang on the benefit risk', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        expect(rolloutOf(readCase(document))).toStrictEqual(rolloutOf(readCase(withoutRisk(document))));
      }),
      RUNS,
    );
  });
});

describe('a trial that draws how far it gets', () => {
  test('is the case as entered where it draws nothing', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        expect(resultsOf(readCase(document, ['delivery']))).toStrictEqual(resultsOf(readCase(document)));
      }),
      RUNS,
    );
  });

  test('is worth what the outcome is that its number ends in', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        const safe = withoutRisk(document);
        const { phased, bigBang } = rolloutOf(readCase(safe));
        const { sheet, shape } = readCase(safe, ['delivery']);
        const { outcomes } = shape.approach === 'phased' ? phased : bigBang;
        let below = 0;
        const middles = outcomes.map(({ probability }) => (below += probability) - probability / 2);
        const draws = new Map([[DRAW, Float64Array.from(middles)]]);
        const found = readColumns(sheet, inputsOf(sheet, safe), draws, ['finance.npv'], outcomes.length);
        const rounding = 1e-12 * turnoverOf(safe) + 1e-290;
        for (const [k, outcome] of outcomes.entries()) {
          // What can hardly happen has no number between its neighbours.
          if (outcome.probability < CLOSE) continue;
          const worth = found.get('finance.npv')?.[k] ?? Number.NaN;
          expect(Math.abs(worth - outcome.npv)).toBeLessThanOrEqual(rounding);
        }
      }),
      RUNS,
    );
  });
});

describe('the gates', () => {
  /** What going in phases is worth with every gate at a probability, and all at once. */
  const worthAt = (document: ScenarioDocument, gate: number) => {
    const { phased, bigBang } = rolloutOf(readCase(withGates(document, gate)));
    return [phased.expectedNpv, bigBang.expectedNpv] as const;
  };

  test('at which both ways are worth the same, and phases nothing, are so where they are put in', () => {
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        const { equalGate, breakEvenGate } = rolloutOf(readCase(document));
        const rounding = CLOSE * turnoverOf(document) + 1e-290;
        for (const gate of [equalGate, breakEvenGate].filter((each) => each !== null)) {
          expect(gate).toBeGreaterThanOrEqual(0);
          expect(gate).toBeLessThanOrEqual(1);
        }
        if (equalGate !== null) {
          const [phased, bigBang] = worthAt(document, equalGate);
          expect(Math.abs(phased - bigBang)).toBeLessThanOrEqual(rounding);
        }
        if (breakEvenGate !== null) expect(Math.abs(worthAt(document, breakEvenGate)[0])).toBeLessThanOrEqual(rounding);
      }),
      RUNS,
    );
  });

  test('are null only where the ways never meet, and the phases never cross nothing', () => {
    const PROBES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    fc.assert(
      fc.property(arbitraryCase, (document) => {
        // Of less, two amounts have a product that is no number any more.
        fc.pre(turnoverOf(document) > 1e-100);
        const { equalGate, breakEvenGate } = rolloutOf(readCase(document));
        const probed = PROBES.map((gate) => worthAt(document, gate));
        const sides = (amounts: readonly number[]) => new Set(amounts.map(Math.sign)).size;
        const apart = sides(probed.map(([phased, bigBang]) => phased - bigBang));
        const above = sides(probed.map(([phased]) => phased));
        expect(equalGate !== null || apart === 1).toBe(true);
        expect(breakEvenGate !== null || above === 1).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('of the e-commerce example are found', () => {
    const { scenario } = FIXTURES.find(({ name }) => name === 'ecommerce-calibrated') ?? {};
    const { equalGate, breakEvenGate } = rolloutOf(readCase(scenario ?? {}));
    expect(equalGate).toBeGreaterThan(breakEvenGate ?? 1);
    expect(breakEvenGate).toBeGreaterThan(0);
  });
});

describe('trials in which no driver varies', () => {
  const drivers = Object.fromEntries(DRIVER_PATHS.map((path) => [path, { shape: 'fixed' as const }]));

  const grid = FIXTURES.flatMap(({ name, scenario }) =>
    (['phased', 'big_bang'] as const).flatMap((approach) =>
      (['quasi', 'pseudo'] as const).map((sampling) => ({ name, scenario, approach, sampling })),
    ),
  );

  test.each(grid)(
    'of $name, $approach, $sampling: the mean is the expected NPV',
    ({ scenario, approach, sampling }) => {
      const document: ScenarioDocument = {
        ...scenario,
        rollout: { ...scenario.rollout, approach },
        uncertainty: { ...scenario.uncertainty, drivers, sampling, delivery: true },
      };
      const found = simulate(document);
      const { phased, bigBang } = rolloutOf(readCase(document));
      const { expectedNpv, outcomes } = approach === 'phased' ? phased : bigBang;
      const variance = sumOf(outcomes.map(({ probability, npv: worth }) => probability * (worth - expectedNpv) ** 2));
      const delivered = outcomes.at(-1)?.npv ?? 0;
      const rounding = CLOSE * turnoverOf(document);
      const off = Math.abs(found.mean - expectedNpv);
      expect(off).toBeLessThanOrEqual(4 * Math.sqrt(variance / found.trials) + rounding);
      expect(off).toBeLessThanOrEqual(4 * found.se + rounding);
      expect(Math.abs((found.ifDelivered?.mean ?? Number.NaN) - delivered)).toBeLessThanOrEqual(rounding);
      expect(found.ifDelivered?.sd).toBeLessThanOrEqual(rounding);
    },
  );
});
