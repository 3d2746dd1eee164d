import { describe, expect, test } from 'vitest';
import { amountAt, axisOf, beyond, binsOf, chanceBetween, shareBelow } from './curve.ts';
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
