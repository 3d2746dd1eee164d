import { describe, expect, it } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { sizeOverrides } from '#model/document/size-defaults.ts';
import { withValueAt } from '#model/document/write.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';

describe('what a switch of size keeps', () => {
  it('is nothing while the size decides everything', () => {
    expect(sizeOverrides({})).toEqual([]);
    expect(sizeOverrides(EXAMPLES.ecommerce.document)).toEqual([]);
  });

  it('is what was set by hand, and taking it out brings the defaults of the size in force', () => {
    const document: ScenarioDocument = {
      company: { size: 'startup' },
      investment: {
        team: {},
        toolsAnnual: 1,
        consulting: 2,
        infrastructure: { computeQuantity: 5, computePrice: 9 },
        trainingPerPerson: 7,
      },
    };
    const overrides = sizeOverrides(document);
    expect(overrides.map(({ label }) => label)).toEqual([
      'Team',
      'Compute, hours a month',
      'Tools a year',
      'Consulting',
    ]);
    const without = overrides.reduce((left, { path }) => withValueAt(left, path, undefined), document);
    expect(without.investment).toEqual({ infrastructure: { computePrice: 9 }, trainingPerPerson: 7 });
    expect(evaluateScenario(without).investment.tools).toBe(
      evaluateScenario({ company: { size: 'startup' } }).investment.tools,
    );
  });

  it('is nothing where totals over the horizon are entered instead', () => {
    expect(
      sizeOverrides({
        ...EXAMPLES.mid_size.document,
        investment: { ...EXAMPLES.mid_size.document.investment, toolsAnnual: 1 },
      }),
    ).toEqual([]);
  });
});
