import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { reasonFor } from '#model/business-case/reasons.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { DIMENSION_IDS, DIMENSIONS, FACTORS, type FactorId } from '#model/facts/readiness.ts';

const ALL = FACTORS.map(({ id }) => id);
const TECHNICAL = FACTORS.filter(({ dimension }) => dimension === 'technical').map(({ id }) => id);

const share = (part: number): ScenarioDocument => ({
  readiness: Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, maximum * part])),
});
const without = (notApplicable: readonly FactorId[], document: ScenarioDocument = {}): ScenarioDocument => ({
  ...document,
  assessment: { notApplicable },
});
const readinessOf = (document: ScenarioDocument) => evaluateScenario(document).readiness;

describe('readiness', () => {
  it('weighs its dimensions to 100, each of 100 points', () => {
    expect(DIMENSION_IDS.reduce((sum, id) => sum + DIMENSIONS[id].weight, 0)).toBe(100);
    for (const dimension of DIMENSION_IDS) {
      const own = FACTORS.filter((each) => each.dimension === dimension);
      expect(own.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(100);
    }
  });

  it.each([
    [0.25, 25, 2],
    [0.5, 50, 3],
    [0.75, 75, 4],
    [1, 100, 4],
    [0, 0, 1],
  ])('is exact at a boundary: %s of every factor', (part, score, level) => {
    expect(readinessOf(share(part))).toMatchObject({ score, level });
  });

  it.each([0.25, 0.5, 0.75])('is a level lower just below %s', (part) => {
    const document = share(part);
    const below = { ...document, readiness: { ...document.readiness, team_skills: 30 * part - 1e-6 } };
    expect(readinessOf(below).level).toBe(readinessOf(document).level - 1);
  });

  it('is on the right side of a boundary for points with up to four decimals', () => {
    expect(
      readinessOf({
        readiness: {
          ...share(0).readiness,
          data_architecture_maturity: 25,
          tool_standardization: 15,
          team_skills: 30,
          leadership_support: 25,
          cultural_openness: 15.4,
          clear_objectives: 25,
          budget_availability: 7.8,
        },
      }),
    ).toMatchObject({ level: 3, dimensions: { technical: 40, organizational: 70.4, business: 32.8 } });
    // Whole ten-thousandths of a point, so that the score of 100 is exact as a whole number of 10⁻⁶.
    const tenThousandths = fc.tuple(...FACTORS.map(({ maximum }) => fc.nat(maximum * 10_000)));
    // Near a boundary by choice: the last factor takes up what is missing, or a step more or less.
    fc.assert(
      fc.property(
        tenThousandths,
        fc.constantFrom(25, 50, 75),
        fc.integer({ min: -2, max: 2 }),
        (points, boundary, step) => {
          const weight = FACTORS.map(({ dimension }) => DIMENSIONS[dimension].weight);
          const others = points.slice(0, -1).reduce((sum, each, k) => sum + each * (weight[k] ?? 0), 0);
          const last = Math.round((boundary * 1_000_000 - others) / (weight.at(-1) ?? 1)) + step;
          fc.pre(last >= 0 && last <= (FACTORS.at(-1)?.maximum ?? 0) * 10_000);
          const all = [...points.slice(0, -1), last];
          const exact = all.reduce((sum, each, k) => sum + each * (weight[k] ?? 0), 0);
          const readiness = Object.fromEntries(FACTORS.map(({ id }, k) => [id, (all[k] ?? 0) / 10_000]));
          expect(readinessOf({ readiness }).level).toBe(
            1 + [25, 50, 75].filter((each) => exact >= each * 1_000_000).length,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves a factor that does not apply to its siblings', () => {
    const document = without(['monitoring_capabilities'], {
      readiness: { data_architecture_maturity: 25, tool_standardization: 10, infrastructure_automation: 10 },
    });
    // 45 of 75 points are 60 of 100; 0.3 × 60 + 0.4 × 50 + 0.3 × 50 = 53.
    expect(readinessOf(document).dimensions.technical).toBe(60);
    expect(readinessOf(document).score).toBe(53);
  });

  it('leaves the weight of an empty dimension to the others, and says that it has no score', () => {
    const document = without(TECHNICAL, { readiness: { team_skills: 30, clear_objectives: 25 } });
    const read = readCase(document);
    // Organisational 65, business 62.5: (40 × 65 + 30 × 62.5) ÷ 70.
    expect(readinessOf(document).dimensions).toEqual({ technical: null, organizational: 65, business: 62.5 });
    expect(readinessOf(document).score).toBeCloseTo(4475 / 70, 12);
    expect(reasonFor(read, 'readiness.dimension.technical')).toBe('no-factor');
    expect(read.sheet.index.has('readiness.tool_standardization')).toBe(false);
  });

  it('refuses an assessment in which nothing applies', () => {
    expect(() => readinessOf(without(ALL))).toThrow('No factor of readiness applies');
  });

  it('stays within 0 to 100 and equals the share of what can be reached, whatever does not apply', () => {
    const points = fc.record(
      Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, fc.double({ min: 0, max: maximum, noNaN: true })])),
    );
    const left = fc.subarray([...ALL], { maxLength: ALL.length - 1 });
    fc.assert(
      fc.property(points, left, (readiness, notApplicable) => {
        const { score, level } = readinessOf(without(notApplicable, { readiness }));
        // Each dimension that is left as a share of its own maximum, then their weighted mean.
        let [above, below] = [0, 0];
        for (const dimension of DIMENSION_IDS) {
          const own = FACTORS.filter((each) => each.dimension === dimension && !notApplicable.includes(each.id));
          if (own.length === 0) continue;
          const reached = own.reduce((sum, { id }) => sum + (readiness[id] ?? 0), 0);
          const possible = own.reduce((sum, { maximum }) => sum + maximum, 0);
          above += DIMENSIONS[dimension].weight * (reached / possible);
          below += DIMENSIONS[dimension].weight;
        }
        expect(score).toBeCloseTo((100 * above) / below, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const compared = Math.round(score * 1e8) / 1e8;
        expect(level).toBe(compared < 25 ? 1 : compared < 50 ? 2 : compared < 75 ? 3 : 4);
      }),
      { numRuns: 300 },
    );
  });
});
