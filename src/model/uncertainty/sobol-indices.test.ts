import { describe, expect, it } from 'vitest';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import { uniformsOf } from '#model/uncertainty/sampling/uniforms.ts';
import { sobolIndices, type SaltelliOutcomes } from '#model/uncertainty/sobol-indices.ts';

const ROWS = 8192;

function outcomesOf(
  sampling: 'quasi' | 'pseudo',
  seed: number,
  inputs: number,
  outcome: (x: readonly number[]) => number,
): SaltelliOutcomes {
  const source = uniformsOf(sampling, seed, 2 * inputs);
  const points = Array.from({ length: 2 * inputs }, (_, dimension) => {
    const column = new Int32Array(ROWS);
    for (let block = 0; block < ROWS / BLOCK; block++)
      source.fill(dimension, block, column.subarray(block * BLOCK, (block + 1) * BLOCK));
    return Float64Array.from(column, (u) => ((u >>> 0) + 0.5) / 2 ** 32);
  });
  const x = Array.from({ length: inputs }, () => 0);
  const column = (from: (input: number) => number) =>
    Float64Array.from({ length: ROWS }, (_, row) => {
      for (let input = 0; input < inputs; input++) x[input] = points[from(input)]?.[row] ?? 0;
      return outcome(x);
    });
  return {
    a: column((input) => input),
    b: column((input) => input + inputs),
    mixed: Array.from({ length: inputs }, (_, k) => column((input) => (input === k ? input + inputs : input))),
  };
}

/** Ishigami's function with a = 7, b = 0.1; its variance is a²/8 + bπ⁴/5 + b²π⁸/18 + ½. */
const ishigami = (x: readonly number[]) => {
  const [p = 0, q = 0, r = 0] = x.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(p) + 7 * Math.sin(q) ** 2 + 0.1 * r ** 4 * Math.sin(p);
};
const ISHIGAMI = (() => {
  const variance = 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5;
  const alone = 0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2;
  const together = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  return {
    first: [alone / variance, 49 / 8 / variance, 0],
    total: [(alone + together) / variance, 49 / 8 / variance, together / variance],
  };
})();

/** Sobol's g-function. */
const WEIGHTS = [0, 1, 4.5, 9, 99];
const g = (x: readonly number[]) =>
  x.reduce(
    (product, share, k) => (product * (Math.abs(4 * share - 2) + (WEIGHTS[k] ?? 0))) / (1 + (WEIGHTS[k] ?? 0)),
    1,
  );
const G = (() => {
  const own = WEIGHTS.map((a) => 1 / (3 * (1 + a) ** 2));
  const all = own.reduce((product, v) => product * (1 + v), 1);
  return {
    first: own.map((v) => v / (all - 1)),
    total: own.map((v) => (v * all) / (1 + v) / (all - 1)),
  };
})();

describe.each([
  ['Ishigami', ishigami, ISHIGAMI],
  ['the g-function', g, G],
] as const)('on %s', (_, outcome, exact) => {
  const inputs = exact.first.length;

  it.each(['quasi', 'pseudo'] as const)('%s points find the exact shares within their intervals', (sampling) => {
    // Of the intervals of 95%, over many seeds.
    let inside = 0;
    let all = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const found = sobolIndices(outcomesOf(sampling, seed, inputs, outcome), seed);
      for (const [k, { first, total }] of found.entries()) {
        for (const [index, truth] of [
          [first, exact.first[k] ?? 0],
          [total, exact.total[k] ?? 0],
        ] as const) {
          all++;
          if (index.low - 1e-4 <= truth && truth <= index.high + 1e-4) inside++;
          expect(Math.abs(index.value - truth)).toBeLessThan(0.05);
          expect(index.low).toBeLessThanOrEqual(index.value);
          expect(index.high).toBeGreaterThanOrEqual(index.value);
        }
      }
    }
    expect(inside / all).toBeGreaterThan(0.88);
  });
});

it('gives an input without influence exactly 0', () => {
  const [, idle] = sobolIndices(
    outcomesOf('quasi', 1, 2, ([x = 0]) => 1e9 + x),
    1,
  );
  expect(idle).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
});

it('gives 0 throughout where nothing varies', () => {
  const [only] = sobolIndices(
    outcomesOf('quasi', 1, 1, () => 3),
    1,
  );
  expect(only?.total).toEqual({ value: 0, low: 0, high: 0 });
});
