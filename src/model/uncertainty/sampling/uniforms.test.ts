import { describe, expect, it } from 'vitest';
import { BLOCK } from '#model/sheet/bound-columns.ts';
import { LATTICE_VECTOR } from '#model/uncertainty/sampling/lattice-vector.ts';
import { LANES, uniformsOf } from '#model/uncertainty/sampling/uniforms.ts';

const blockOf = (sampling: 'quasi' | 'pseudo', seed: number, dimension: number, block: number) => {
  const out = new Int32Array(BLOCK);
  uniformsOf(sampling, seed, dimension + 1).fill(dimension, block, out);
  return out;
};

/** As probabilities. */
const share = (u: number) => ((u >>> 0) + 0.5) / 2 ** 32;

function laneOf(seed: number, dimension: number, lane: number, points: number): readonly number[] {
  return Array.from({ length: (points * LANES) / BLOCK }, (_, block) => blockOf('quasi', seed, dimension, block))
    .flatMap((block) => [...block])
    .filter((_, trial) => trial % LANES === lane)
    .map(share);
}

describe.each(['quasi', 'pseudo'] as const)('%s numbers', (sampling) => {
  it('depend on the seed, the dimension and the block, and on nothing else', () => {
    const one = blockOf(sampling, 7, 3, 5);
    expect(blockOf(sampling, 7, 3, 5)).toEqual(one);
    expect(blockOf(sampling, 8, 3, 5)).not.toEqual(one);
    expect(blockOf(sampling, 7, 2, 5)).not.toEqual(one);
    expect(blockOf(sampling, 7, 3, 4)).not.toEqual(one);
  });

  it('fill the unit interval evenly, in pairs of dimensions too', () => {
    const [across, up] = [0, 1].map((dimension) =>
      Array.from({ length: 32 }, (_, block) => [...blockOf(sampling, 1, dimension, block)])
        .flat()
        .map(share),
    );
    const counts = Array.from({ length: 64 }, () => 0);
    for (const [k, x] of (across ?? []).entries()) {
      const cell = Math.floor(x * 8) * 8 + Math.floor((up?.[k] ?? 0) * 8);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const usual = (32 * BLOCK) / 64;
    const chiSquare = counts.reduce((sum, count) => sum + (count - usual) ** 2 / usual, 0);
    // 99.9% of independent samples stay below 104; the lattice is far more even.
    expect(chiSquare).toBeLessThan(sampling === 'quasi' ? 10 : 104);
  });
});

it('a lane of 1,024 lattice points leaves no gap in any dimension', () => {
  for (const dimension of [0, 1, 20, 63]) {
    const points = laneOf(3, dimension, 5, 1024).toSorted((a, b) => a - b);
    const gaps = points.slice(1).map((x, k) => x - (points[k] ?? 0));
    // A shifted grid of step 1/1,024, folded: two grids of step 1/512.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2 / 1024 + 1e-8);
  }
});

it('lanes are shifted independently', () => {
  const lanes = Array.from({ length: LANES }, (_, lane) => laneOf(3, 2, lane, 32)[0]);
  expect(new Set(lanes).size).toBe(LANES);
});

it('the lattice has odd multipliers, all different, also from each other mirrored', () => {
  expect(LATTICE_VECTOR.every((z) => z % 2 === 1 && z > 0 && z < 2 ** 16)).toBe(true);
  expect(new Set(LATTICE_VECTOR.map((z) => Math.min(z, 2 ** 16 - z))).size).toBe(LATTICE_VECTOR.length);
});

it('refuses more dimensions than the lattice has', () => {
  expect(() => uniformsOf('quasi', 1, 241)).toThrow('240 dimensions');
});
