import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { REASON_WORDS, reasonFor } from '#model/business-case/reasons.ts';
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
    expect(REASON_WORDS[reasonFor(read, 'readiness.dimension.technical') ?? 'no-cost']).toContain(
      'None of its factors',
    );
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
        expect(level).toBe(score < 25 ? 1 : score < 50 ? 2 : score < 75 ? 3 : 4);
      }),
      { numRuns: 300 },
    );
  });
});
