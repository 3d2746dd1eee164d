import { describe, expect, test } from 'vitest';
import { amountAt, axisOf, beyond, binsOf, chanceBetween, endedBinsOf, shareBelow } from './curve.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { evenFindings } from '#model/testing/even-findings.ts';

const CRORE = 1e7;
const { curve } = evenFindings(-10 * CRORE, 90 * CRORE);

describe('shares and amounts', () => {
  test('a share of trials below an amount is read off the curve, and back', () => {
    expect(shareBelow(curve, -10 * CRORE)).toBeCloseTo(0, 9);
    expect(shareBelow(curve, 15 * CRORE)).toBeCloseTo(0.25, 9);
    expect(shareBelow(curve, 500 * CRORE)).toBe(1);
    expect(shareBelow(curve, -500 * CRORE)).toBe(0);
    for (const share of [0, 0.031, 0.5, 0.999, 1])
      expect(shareBelow(curve, amountAt(curve, share))).toBeCloseTo(share, 9);
  });

  test('where every trial ends at one amount, all are at or below it and none below', () => {
    const certain = new Float64Array(11).fill(7);
    expect(shareBelow(certain, 7)).toBe(1);
    expect(shareBelow(certain, 6.999)).toBe(0);
  });
});

describe('the chance of an amount', () => {
  const findings = evenFindings(-10 * CRORE, 90 * CRORE);
  test('of at least an amount', () => {
    expect(chanceBetween(findings, 30 * CRORE, null)).toBeCloseTo(0.6, 9);
    expect(chanceBetween(findings, 91 * CRORE, null)).toBe(0);
    expect(chanceBetween(findings, -20 * CRORE, null)).toBe(1);
  });
  test('between two amounts', () => {
    expect(chanceBetween(findings, 20 * CRORE, 40 * CRORE)).toBeCloseTo(0.2, 9);
    expect(chanceBetween(findings, 40 * CRORE, 20 * CRORE)).toBe(0);
  });
  test('of any gain, as the simulation counted it', () => {
    const counted = { ...findings, probabilityPositive: 0.8765 };
    expect(chanceBetween(counted, 0, null)).toBe(0.8765);
    expect(chanceBetween(counted, -100 * CRORE, 0)).toBeCloseTo(1 - 0.8765, 9);
  });
});

describe('bars', () => {
  const axis = axisOf([curve]);
  const bins = binsOf(curve, axis.width, axis.from, axis.to);
  test('hold all trials that the axis covers', () => {
    expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const { below, above } = beyond(curve, axis);
    expect(below + above).toBeCloseTo(0, 9);
  });
  test('have an edge at ₹0, so that none is half a loss', () => {
    for (const { from, to } of bins) expect(from >= 0 || to <= 1e-6).toBe(true);
    expect(bins.filter(({ to }) => to <= 1e-6).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.1, 9);
  });
  test('trials of one amount fall into one bar', () => {
    const certain = new Float64Array(11).fill(30 * CRORE);
    const one = axisOf([certain]);
    expect(binsOf(certain, one.width, one.from, one.to).map(({ share }) => share)).toEqual([1]);
  });
});

test('a far tail does not set the scale, and what it leaves out is known', () => {
  const tailed = Float64Array.from({ length: 1001 }, (_, k) => (k === 0 ? -1e12 : k * 1e5));
  const axis = axisOf([tailed]);
  expect(axis.from).toBeGreaterThan(-1e9);
  expect(beyond(tailed, axis).below).toBeGreaterThan(0);
});

test('with nothing at all there is still an axis', () => {
  const nothing = new Float64Array(11);
  const { from, to, width } = axisOf([nothing]);
  expect(width).toBeGreaterThan(0);
  expect(from).toBeLessThan(0);
  expect(to).toBeGreaterThan(0);
});

describe('bars in those that were delivered and those that were not', () => {
  const findings = simulate(EXAMPLES.ecommerce.document, { trials: 16_384 });
  const axis = axisOf([findings.curve]);
  const bins = endedBinsOf(findings, axis);

  test('hold as many of either as there are', () => {
    const sum = (of: (bin: (typeof bins)[number]) => number) => bins.reduce((total, bin) => total + of(bin), 0);
    expect(sum(({ share }) => share)).toBeGreaterThan(0.99);
    const delivered = findings.endings.find(({ outcome }) => outcome === 'delivered')?.share ?? 0;
    expect(sum(({ stopped }) => stopped)).toBeCloseTo(1 - delivered, 2);
    for (const { share, stopped } of bins) expect(stopped).toBeLessThanOrEqual(share + 1e-12);
  });

  test('are as high as those of all trials together, the lump too', () => {
    const whole = new Map(binsOf(findings.curve, axis.width, axis.from, axis.to).map((bin) => [bin.from, bin.share]));
    for (const { from, share } of bins) expect(Math.abs(share - (whole.get(from) ?? 0))).toBeLessThan(0.005);
    const lump = bins.find(({ from, to }) => from < findings.p5 && to > findings.p5);
    expect(lump?.share).toBeGreaterThan(0.3);
    expect(lump?.stopped).toBeCloseTo(lump?.share ?? 0, 3);
  });

  test('were all delivered where that is not counted', () => {
    const plain = evenFindings(-10 * CRORE, 90 * CRORE);
    const found = endedBinsOf(plain, axisOf([plain.curve]));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ stopped }) => stopped === 0)).toBe(true);
  });
});
