import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { sizeKeptIn } from '#model/business-case/size-kept.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { LAKH } from '#model/facts/money.ts';

const { document } = EXAMPLES.ecommerce;
const investmentOf = (scenario: ScenarioDocument) => evaluateScenario(scenario).investment.total;

describe('what a switch of size keeps, beside what the size would set', () => {
  it('is nothing while the size decides everything', () => {
    expect(sizeKeptIn(document)).toEqual({ kept: [], effect: 0 });
  });

  it('tells a team by its people and by the roles in which it differs', () => {
    const own = {
      ...document,
      investment: { team: { data_engineering_manager: 1, senior_data_engineer: 2, data_engineer: 9.5 } },
    };
    const [team] = sizeKeptIn(own).kept;
    expect(team).toMatchObject({ yours: 12.5, usual: 14 });
    expect(team?.roles).toEqual([
      { label: 'Data engineer', yours: 9.5, usual: 4 },
      { label: 'DevOps engineer', yours: 0, usual: 2 },
      { label: 'Data analyst', yours: 0, usual: 3 },
      { label: 'Data scientist', yours: 0, usual: 2 },
    ]);
  });

  it('says what the size’s own values would do to the cost, each alone and all together', () => {
    const own = { ...document, investment: { toolsAnnual: 10 * LAKH, consulting: 20 * LAKH } };
    const { kept, effect } = sizeKeptIn(own);
    expect(effect).toBeCloseTo(investmentOf(document) - investmentOf(own), 2);
    expect(kept.reduce((sum, each) => sum + each.effect, 0)).toBeCloseTo(effect, 2);
    expect(kept.map(({ effect: alone }) => alone > 0)).toEqual([true, true]);
  });

  it('knows a quantity that a yearly amount keeps out of the sheet', () => {
    const own = {
      ...document,
      investment: { infrastructureAnnual: 5 * LAKH, infrastructure: { computeQuantity: 700 } },
    };
    const { kept } = sizeKeptIn(own);
    expect(kept.map(({ path, yours, usual }) => [path, yours, usual])).toEqual([
      ['investment.infrastructure.computeQuantity', 700, 10_000],
      ['investment.infrastructureAnnual', 5 * LAKH, 24 * LAKH],
    ]);
    expect(kept[0]?.effect).toBe(0);
  });
});
