import { expect, test } from 'vitest';
import { evenFindings } from '#model/testing/even-findings.ts';
import { fanEndOf } from '#model/findings/uncertainty/fan-end.ts';
import { fanMiddleWords, fanTitle } from './fan.ts';

const CRORE = 1e7;
const fan = (low: number, high: number) => fanEndOf(evenFindings(low * CRORE, high * CRORE).fan);

test('where nine trials in ten end the last year', () => {
  expect(fanTitle(fan(0, 100))).toBe('Year 3 ends between ₹5.0\u00A0Cr and ₹95\u00A0Cr');
  expect(fanTitle(fan(-100, -20))).toBe(
    'Year 3 is still in the red, between −\u2060₹96\u00A0Cr and −\u2060₹24\u00A0Cr',
  );
  expect(fanTitle(fan(7, 7))).toBe('Year 3 ends at ₹7.0\u00A0Cr in nearly every trial');
  expect(fanTitle(fanEndOf([]))).toBe('The running sum, year by year');
});

test('what kind of trial the middle one is', () => {
  expect(fanMiddleWords(true, 'phased')).toMatch(/^The middle trial is one that was stopped at a gate; /);
  expect(fanMiddleWords(true, 'big_bang')).toMatch(/^The middle trial is one that failed; /);
  expect(fanMiddleWords(false, 'phased')).toMatch(/^The middle trial is one that was delivered; /);
});
