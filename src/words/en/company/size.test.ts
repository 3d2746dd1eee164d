import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { CompanyDocument } from '#model/document/document.ts';
import { CRORE } from '#model/facts/money.ts';
import { sizeStandingOf } from '#model/findings/company-size.ts';
import { SIZE_LIMITS, sizeWords } from './size.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
const words = (company: CompanyDocument) => {
  const said = sizeWords(sizeStandingOf(readCase({ company })));
  return said === null ? null : [plain(said.text), said.offer === null ? null : plain(said.offer)];
};

it('the thresholds stand beside each size', () => {
  expect(Object.values(SIZE_LIMITS).map(plain)).toEqual([
    'below ₹100 Cr, or fewer than 5 data people',
    '₹100 Cr to ₹1,000 Cr, or 5 to 29 data people',
    'from ₹1,000 Cr, or 30 data people',
  ]);
});

describe('the size in words', () => {
  it('is said to be assumed while nothing speaks for it', () => {
    expect(words({})).toEqual(['Taken as mid-size until revenue or you say otherwise.', null]);
    expect(words({ size: 'startup' })).toBeNull();
  });

  it('is proposed, and offered', () => {
    expect(words({ annualRevenue: 500 * CRORE })).toEqual(['₹500 Cr in revenue makes it mid-size.', null]);
    expect(words({ annualRevenue: 60 * CRORE })).toEqual([
      '₹60 Cr in revenue makes it a startup. It is taken as mid-size until you choose.',
      'Make it a startup',
    ]);
  });

  it('never rounds a revenue over a threshold', () => {
    expect(words({ annualRevenue: 100 * CRORE - 1 })?.[0]).toMatch(/^₹99,99,99,999 in revenue makes it a startup/);
  });

  it('warns of another choice, with what it does to the case', () => {
    expect(words({ size: 'startup', annualRevenue: 120 * CRORE, dataTeamCost: 2 * CRORE })).toEqual([
      expect.stringMatching(
        /^It is called a startup, but ₹120 Cr in revenue makes it mid-size: the NPV is ₹[\d.]+ Cr as a startup, −₹[\d.]+ Cr as mid-size\.$/,
      ),
      'Make it mid-size',
    ]);
  });

  it('says nothing of an NPV that the size does not move', () => {
    const entered = { team: 1e7, infrastructure: 1e6, tools: 1e6, training: 1e5, consulting: 1e5 };
    const document = {
      company: { size: 'startup', annualRevenue: 120 * CRORE },
      investment: { mode: 'entered', entered },
    } as const;
    expect(plain(sizeWords(sizeStandingOf(readCase(document)))?.text)).toBe(
      'It is called a startup, but ₹120 Cr in revenue makes it mid-size.',
    );
  });
});
