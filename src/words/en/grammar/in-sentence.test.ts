import { describe, expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

describe('inSentence', () => {
  it('lowers a label but no abbreviation', () => {
    expect(inSentence('Revenue credited to data')).toBe('revenue credited to data');
    expect(inSentence('ML engineer')).toBe('ML engineer');
    expect(inSentence('R&D budget')).toBe('R&D budget');
    expect(inSentence('DevOps engineer')).toBe('DevOps engineer');
  });
});
