import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { rampCurves } from '#model/findings/ramp.ts';
import { spread, startLabels } from './start-labels.ts';

describe('the ramp and its alternatives', () => {
  it('are read from the model: at a readiness of 50 the linked ramp is the source’s', () => {
    const curves = rampCurves(readCase({}));
    expect(curves).toEqual([
      { kind: 'source', shares: [0.5, 0.75, 1] },
      { kind: 'readiness', shares: [0.5, 0.75, 1] },
      { kind: 'flat', shares: [1, 1, 1] },
    ]);
    expect(startLabels(curves)).toEqual([
      { kinds: ['flat'], share: 1 },
      { kinds: ['source', 'readiness'], share: 0.5 },
    ]);
  });

  it('follow the case', () => {
    const read = readCase({ benefits: { ramp: { kind: 'flat', start: 0.2, step: 0.1 } }, finance: { years: 2 } });
    const [source, , flat] = rampCurves(read);
    expect(source?.shares[0]).toBeCloseTo(0.2, 12);
    expect(source?.shares[1]).toBeCloseTo(0.3, 12);
    expect(flat?.shares).toEqual([1, 1]);
    expect(startLabels(rampCurves(read))).toHaveLength(3);
  });
});

describe('labels that would run into each other', () => {
  it('are moved apart, the others are left', () => {
    const blocks = (sizes: readonly number[], heights: readonly number[]) =>
      heights.map((at, k) => ({ at, size: sizes[k] ?? 0 }));
    expect(spread(blocks([16, 16, 16], [0, 4, 50]))).toEqual([0, 16, 50]);
    expect(spread(blocks([32, 16], [10, 20]))).toEqual([10, 42]);
  });
});
