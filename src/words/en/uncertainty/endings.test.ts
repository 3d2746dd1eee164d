import { describe, expect, test } from 'vitest';
import { countedOnceWords, endingName, endingsTitle, lumpsSentence, lumpWords } from './endings.ts';

const CRORE = 1e7;
const lump = (outcomes: Parameters<typeof lumpWords>[0]['outcomes'], share: number, from: number, to: number) => ({
  outcomes,
  share,
  from: from * CRORE,
  to: to * CRORE,
});
const plain = (text: string): string => text.replaceAll(/[\u00A0]/g, ' ').replaceAll('\u2060', '');

describe('a lump of stopped trials', () => {
  test('is told by its phases and its amounts', () => {
    expect(lumpWords(lump(['stopped1', 'stopped2'], 0.4, -1.97, 1.1)).map(plain)).toEqual([
      '40% stop after the pilot or the core team',
      'between −₹2.0 Cr and ₹1.1 Cr',
    ]);
    expect(lumpWords(lump(['failed'], 0.8, -13.6, -10.7)).map(plain)).toEqual([
      '80% fail',
      'between −₹13.6 Cr and −₹10.7 Cr',
    ]);
    expect(lumpWords(lump(['stopped4'], 0.1, 34.1, 34.12)).map(plain)).toEqual([
      '10% stop after the organisation-wide rollout',
      'at ₹34.1 Cr',
    ]);
  });

  test('several of a lens are one sentence', () => {
    const lumps = [lump(['stopped2'], 0.17, -4.2, -2.8), lump(['stopped1'], 0.23, -0.78, -0.62)];
    expect(plain(lumpsSentence('CFO', lumps))).toBe(
      'CFO: 17% stop after the core team, between −₹4.2 Cr and −₹2.8 Cr; 23% stop after the pilot, between −₹78 lakh and −₹62 lakh.',
    );
  });
});

test('how the trials end is told with what those delivered average', () => {
  expect(plain(endingsTitle({ approach: 'phased', share: 0.639 }, 49.8 * CRORE))).toBe(
    '64% stop at a gate; those delivered average ₹49.8 Cr',
  );
  expect(endingsTitle({ approach: 'big_bang', share: 1 }, null)).toBe('>99.9% fail');
});

test('an end has a name by the phase it was stopped after', () => {
  expect((['stopped1', 'stopped3', 'failed', 'delivered'] as const).map(endingName)).toEqual([
    'Stopped after the pilot',
    'Stopped after standardisation',
    'Failed',
    'Delivered',
  ]);
});

test('what is counted once is said with the share that is left out', () => {
  expect(countedOnceWords('the CFO lens', 0.2)).toMatch(/^Counted once: through the CFO lens 20% of every benefit/);
});
