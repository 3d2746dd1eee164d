import { describe, expect, test } from 'vitest';
import type { BothWays } from '#model/findings/uncertainty/both-ways.ts';
import { trialCountOf } from '#model/findings/uncertainty/trial-count.ts';
import { countedParts, deliveredParts, otherBothWays } from './both-ways.ts';
import type { OutlookPart } from './outlook.ts';

const CRORE = 1e7;
const told = (share: number, mean: number, p5: number, p95 = mean + 10) => ({
  trials: trialCountOf(share),
  mean: mean * CRORE,
  p5: p5 * CRORE,
  p95: p95 * CRORE,
});
const text = (parts: readonly OutlookPart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.trials))
    .join('')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '');

const ecommerce: BothWays = { counts: 'gain', counted: told(0.651, 22.2, -1.08), delivered: told(0.9999, 49.8, 22.1) };
const cfo: BothWays = { counts: 'loss', counted: told(0.85, -2.5, -9.4), delivered: told(0.6, -1.3, -10.5) };

describe('the first sentence, both ways', () => {
  test('tells how many gain with the mean and the low end, counted and delivered', () => {
    expect(text(countedParts(ecommerce, 'phased', 'calibrated'))).toBe(
      'Counting that it may stop at a gate, you gain in 65 trials of 100; the average is ₹22 Cr, and one in twenty ends below −₹1.1 Cr.',
    );
    expect(text(deliveredParts(ecommerce))).toBe(
      'If delivered, in more than 999 of 1,000; the average is ₹50 Cr, and one in twenty ends below ₹22 Cr.',
    );
  });

  test('at once it may fail; through the CFO’s lens it is the CFO who sees it', () => {
    expect(text(countedParts(ecommerce, 'big_bang', null))).toMatch(/^Counting that it may fail, you gain in /);
    expect(text(countedParts(cfo, 'phased', 'cfo'))).toMatch(
      /^Through the CFO’s eyes, counting that it may stop at a gate, you lose in 85 trials of 100; the average is −₹2\.5 Cr/,
    );
  });

  test('where all end alike no low end is told', () => {
    expect(text(deliveredParts({ ...ecommerce, delivered: told(1, 58.6, 58.6, 58.6) }))).toBe(
      'If delivered, in more than 999 of 1,000; nearly every one ends at ₹59 Cr.',
    );
  });

  test('rupees by the unit do not stand beside crores', () => {
    expect(text(countedParts({ ...ecommerce, counted: told(0.5, 0.001, -1) }, 'phased', null))).toContain(
      'the average is ₹0.1 lakh',
    );
  });

  test('the other lens is told the same way', () => {
    expect(text([otherBothWays(cfo, 'cfo')])).toBe(
      'If the CFO is right, you lose in 85 trials of 100; the average is −₹2.5 Cr, and one in twenty ends below −₹9.4 Cr. If delivered, in 60 of 100; the average is −₹1.3 Cr, and one in twenty ends below −₹10.5 Cr.',
    );
  });
});
