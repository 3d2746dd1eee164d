import { describe, expect, test } from 'vitest';
import type { TornadoBar } from '#model/uncertainty/findings.ts';
import { contrastOf } from '#model/business-case/lenses.ts';
import { decidingOf, type DeliveryDecides } from '#model/findings/uncertainty/deciding.ts';
import { outlookOf } from '#model/findings/uncertainty/outlook.ts';
import { decidingSentence, otherRange, outlookParts, rangeSentence } from './outlook.ts';

const CRORE = 1e7;
const said = (...given: Parameters<typeof outlookOf>) =>
  outlookParts(outlookOf(...given))
    .map((part) => (typeof part === 'string' ? part : part.trials))
    .join('');

describe('the first sentence', () => {
  test('holds the scenario against the CFO', () => {
    expect(said(0.9999, { lens: 'cfo', probability: 0.474 }, 'calibrated')).toBe(
      'You gain in more than 999 trials of 1,000, or in 47 of 100 if the CFO is right.',
    );
  });
  test('seen through the CFO already, it is held against the calibrated lens', () => {
    expect(contrastOf('cfo')).toBe('calibrated');
    expect(said(0.474, { lens: 'calibrated', probability: 0.9999 }, 'cfo')).toBe(
      'Through the CFO’s eyes you lose in 53 trials of 100, or in fewer than one of 1,000 if the calibrated lens is right.',
    );
  });
  test('counts losses where most trials lose', () => {
    expect(said(0.12, { lens: 'cfo', probability: 0 }, null)).toBe(
      'You lose in 88 trials of 100, or in more than 999 of 1,000 if the CFO is right.',
    );
  });
  test('says once what both lenses say', () => {
    expect(said(1, { lens: 'cfo', probability: 0.9997 }, 'published')).toBe(
      'You gain in more than 999 trials of 1,000, even if the CFO is right.',
    );
    expect(said(0, { lens: 'calibrated', probability: 0 }, 'cfo')).toBe(
      'Through the CFO’s eyes you lose in more than 999 trials of 1,000, even through the calibrated lens.',
    );
    expect(said(0, { lens: 'cfo', probability: 0 }, 'calibrated')).toBe(
      'You lose in more than 999 trials of 1,000, and so says the CFO.',
    );
    expect(said(1, { lens: 'calibrated', probability: 1 }, 'cfo')).toBe(
      'Through the CFO’s eyes you gain in more than 999 trials of 1,000, and so says the calibrated lens.',
    );
  });
  test('a trial that ends at ₹0 is no loss', () => {
    const still = { smallest: 0, largest: 0 };
    expect(said(0, { lens: 'cfo', probability: 0 }, 'calibrated', still)).toBe(
      'You neither gain nor lose: every trial ends at ₹0.',
    );
    expect(said(0.3, null, null, { smallest: 0, largest: 5 })).toBe('You gain in 30 trials of 100.');
    expect(said(0.3, null, null, { smallest: -1, largest: 5 })).toBe('You lose in 70 trials of 100.');
  });
  test('stands alone until the other lens has its trials', () => {
    expect(said(0.62, null, null)).toBe('You gain in 62 trials of 100.');
  });
});

describe('the range', () => {
  test('holds nine trials in ten', () => {
    expect(rangeSentence({ mean: 50 * CRORE, p5: 22 * CRORE, p95: 81 * CRORE })).toBe(
      'Nine trials in ten end between ₹22.0\u00A0Cr and ₹81.0\u00A0Cr, on average at ₹50.0\u00A0Cr',
    );
  });
  test('of one amount is one amount', () => {
    expect(rangeSentence({ mean: 5 * CRORE, p5: 5 * CRORE, p95: 5 * CRORE })).toBe(
      'Nearly every trial ends at ₹5.0\u00A0Cr',
    );
  });
});

describe('the range of the other lens', () => {
  const findings = { mean: 1 * CRORE, p5: -8 * CRORE, p95: 9 * CRORE, trials: 10_000 };
  test('with how many trials it rests on, while they are not as many', () => {
    expect(otherRange('CFO', findings, 10_000)).toBe(
      'CFO: −\u2060₹8.0\u00A0Cr to ₹9.0\u00A0Cr, on average ₹1.0\u00A0Cr',
    );
    expect(otherRange('CFO', findings, 1_000_000)).toBe(
      'CFO (10,000 trials): −\u2060₹8.0\u00A0Cr to ₹9.0\u00A0Cr, on average ₹1.0\u00A0Cr',
    );
    expect(otherRange('CFO', { ...findings, p5: findings.p95 }, 10_000)).toBe('CFO: ₹9.0\u00A0Cr');
  });
});

describe('what decides', () => {
  const bar = (driver: string, atLow: number, atHigh: number): TornadoBar => ({
    driver,
    low: 0,
    high: 1,
    atLow,
    atHigh,
    width: Math.abs(atHigh - atLow),
  });
  const belief = (path: string) => `how much ${path}`;
  test('one belief, where its swing outweighs all others together', () => {
    expect(decidingSentence(decidingOf([bar('a', 0, 98), bar('b', 0, 30), bar('c', 0, 20)]), belief)).toBe(
      'One belief decides most of it: how much a.',
    );
  });
  test('two, where neither does alone', () => {
    expect(
      decidingSentence(decidingOf([bar('a', 0, 50), bar('b', 45, 0), bar('c', 0, 30), bar('d', 0, 30)]), belief),
    ).toBe('Two beliefs decide most of it: how much a and how much b.');
  });
  test('none, where many weigh alike', () => {
    const bars = ['a', 'b', 'c', 'd', 'e'].map((each) => bar(each, 0, 3 * CRORE));
    expect(decidingSentence(decidingOf(bars), belief)).toBe(
      'No belief decides it alone; the widest swing, ₹3.0\u00A0Cr, comes from how much a.',
    );
  });
  test('of the rest, where the outside view adds overruns', () => {
    expect(
      decidingSentence(decidingOf([bar('a', 0, 98), bar('b', 0, 30)]), belief, { overruns: true, delivery: 'hardly' }),
    ).toBe('Apart from overruns, one belief decides most of it: how much a.');
  });
  test('how far it gets first, where it outweighs all beliefs, and apart from it where it weighs some', () => {
    // The widest bar, and yet no belief: it is told by the trials.
    const bars = [bar('delivery', -1, 120), bar('a', 0, 98), bar('b', 0, 30)];
    const said = (delivery: DeliveryDecides, overruns = false) =>
      decidingSentence(decidingOf(bars), belief, { overruns, delivery });
    expect(said('hardly')).toBe('One belief decides most of it: how much a.');
    expect(said('part')).toBe('Apart from how far it gets, one belief decides most of it: how much a.');
    expect(said('most')).toBe('How far it gets decides most of it; after that one belief does: how much a.');
    expect(said('most', true)).toMatch(/^Overruns and how far it gets decide most of it; after that one belief does/);
    expect(decidingSentence(decidingOf([]), belief, { overruns: false, delivery: 'most' })).toBe(
      'How far it gets decides most of it; nothing else moves it.',
    );
    const many = ['a', 'b', 'c', 'd', 'e'].map((each) => bar(each, 0, 3 * CRORE));
    expect(decidingSentence(decidingOf(many), belief, { overruns: false, delivery: 'most' })).toMatch(
      /after that no belief does alone, and the widest swing, ₹3\.0\u00A0Cr, comes from how much a\.$/,
    );
  });
  test('nothing, where nothing moves it', () => {
    expect(decidingSentence(decidingOf([]), belief)).toBe('None of what varies moves it.');
    expect(decidingSentence(decidingOf([bar('a', 5, 5)]), belief)).toBe('None of what varies moves it.');
    expect(decidingSentence(decidingOf([]), belief, { overruns: true, delivery: 'hardly' })).toBe(
      'Apart from overruns, none of what varies moves it.',
    );
  });
});
