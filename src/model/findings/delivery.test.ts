import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { deliveryOf } from './delivery.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const of = (document: ScenarioDocument) => deliveryOf(readCase(document));

describe('what delivery comes to', () => {
  it('of the e-commerce example: ₹0.56 Cr at risk instead of ₹11.3 Cr, and worth ₹23.8 Cr more', () => {
    const { pilotAtRisk, allAtRisk, gain, worse, approach } = of(ecommerce);
    expect([pilotAtRisk, allAtRisk, gain].map((each) => Number((each / CRORE).toFixed(2)))).toEqual([
      0.56, 11.29, 23.84,
    ]);
    expect({ worse, approach }).toEqual({ worse: null, approach: 'phased' });
  });

  it('names the end that loses more than the pilot, if it can happen', () => {
    const cfo = throughLens(ecommerce, LENSES.cfo.fields);
    expect(of(cfo).worse?.outcome).toBe('stopped4');
    expect((of(cfo).worse?.loss ?? 0) / CRORE).toBeCloseTo(3.45, 2);
    // Once the last gate is sure, nothing stops there.
    expect(of({ ...cfo, rollout: { gateProbability: [0.775, 0.775, 0.775, 1] } }).worse?.outcome).toBe('stopped3');
    expect(of({ ...cfo, rollout: { gateProbability: 0 } }).worse).toBeNull();
  });

  it('risks nothing where nothing is spent', () => {
    const free: ScenarioDocument = {
      ...ecommerce,
      investment: { mode: 'entered', entered: { team: 0, infrastructure: 0, tools: 0, training: 0, consulting: 0 } },
    };
    const { pilotAtRisk, allAtRisk } = of(free);
    expect([pilotAtRisk, allAtRisk]).toEqual([0, 0]);
  });
});
