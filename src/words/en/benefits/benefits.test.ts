import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { freedCapacityOf } from '#model/findings/capacity.ts';
import { rampReachOf } from '#model/findings/ramp.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { withValueAt } from '#model/document/write.ts';
import { plainText } from '#words/grammar/parts.ts';
import { capacityNote } from './capacity.ts';
import { kindMeaning } from './kinds.ts';
import { countingLinesNote, leadingLineTitle, offNote, switchHint } from './lines.ts';
import { benefitsSentence, cashTitle } from './opening.ts';
import { overlapNote } from './overlap.ts';
import { rampTitle } from './ramp.ts';

describe('what the benefits rest on', () => {
  it('is one belief, or none of it', () => {
    expect(plainText(benefitsSentence(43e7, { share: 0.74, attribution: 0.16 }))).toBe(
      '₹43.0\u00A0Cr a year once everything works; three rupees in four rest on one belief: that data may claim 16% of each revenue gain.',
    );
    expect(plainText(benefitsSentence(43e7, { share: 0.74, attribution: 1 }))).toMatch(/may claim all of each/);
    expect(plainText(benefitsSentence(43e7, null))).toMatch(/; none of it counts on revenue credited to data\.$/);
  });

  it('is cash, or not', () => {
    expect(cashTitle(2e7, 1e7)).toBe('Of ₹2.0\u00A0Cr, ₹1.0\u00A0Cr is cash saved');
    expect(cashTitle(2e7, 0)).toBe('None of it is cash saved');
  });
});

describe('the lines', () => {
  it('are counted', () => {
    expect([
      countingLinesNote(3, 3),
      countingLinesNote(0, 3),
      countingLinesNote(1, 3),
      countingLinesNote(2, 3),
    ]).toEqual([
      'All three lines count.',
      'None of the three lines counts.',
      'One of three lines counts.',
      'Two of three lines count.',
    ]);
  });

  it('have one that brings most', () => {
    expect(leadingLineTitle(null)).toBe('No line counts yet');
    expect(leadingLineTitle({ label: 'New revenue', share: 0.4, isAlone: false })).toBe('New revenue alone brings 40%');
    expect(leadingLineTitle({ label: 'New revenue', share: 1, isAlone: true })).toBe('New revenue brings all of it');
  });

  it('say at what rate they come back', () => {
    expect(switchHint(true, 0.3, 'catalogue')).toBe('Switch off; back on at 30%');
    expect(switchHint(false, 0.3, 'before')).toBe('Switch on at 30%, as before');
    expect(offNote(0.3, 'catalogue')).toBe('Off. Switched on, it counts at 30% again, the catalogue’s rate.');
    expect(offNote(0, 'catalogue')).toMatch(/never uses it/);
  });
});

describe('freed hours', () => {
  it('are told with what of them counts', () => {
    expect(kindMeaning('capacity', 1)).toBe('hours of people; cash only if posts go');
    expect(kindMeaning('capacity', 0.25)).toBe('hours of people; cash only if posts go, so 25% of them count');
    expect(kindMeaning('capacity', 0)).toMatch(/so none of them counts$/);
    expect(kindMeaning('cash', 0.25)).toBe('a smaller bill, month by month');
  });

  it('stand in rupees beside the belief', () => {
    const note = (capacityCashable: number, document = EXAMPLES.ecommerce.document as ScenarioDocument) =>
      capacityNote(freedCapacityOf(readCase({ ...document, benefits: { capacityCashable } }))).replaceAll(
        '\u00A0',
        ' ',
      );
    expect(note(0.25)).toMatch(/The lines free ₹8\.0 Cr a year; ₹2\.0 Cr of it counts\.$/);
    expect(note(1)).toMatch(/all of it counts\.$/);
    expect(note(0)).toMatch(/; ₹0 of it counts\.$/);
    expect(note(0.25, { company: { annualRevenue: 1e7 } })).toMatch(/No line of this case frees any\.$/);
  });
});

it('shares of one base add up or compound', () => {
  const shared = {
    base: 'dataTeamCost',
    rates: [0.4, 0.25],
    inForce: 'additive',
    taken: { additive: 0.65, compounding: 0.55 },
  } as const;
  expect(overlapNote(shared)).toBe(
    '40% + 25% of the data-team cost make 65%. Compounding, 40% then 25% of the rest would make 55%.',
  );
  expect(overlapNote({ ...shared, inForce: 'compounding' })).toBe(
    '40% of the data-team cost, then 25% of the rest, make 55%. Added up they would make 65%.',
  );
});

it('the ramp is told by the year that reaches all', () => {
  const title = (kind: string, years: number) =>
    rampTitle(
      rampReachOf(
        readCase(
          withValueAt(withValueAt(EXAMPLES.ecommerce.document, 'benefits.ramp.kind', kind), 'finance.years', years),
        ),
      ),
    );
  expect([title('flat', 3), title('source', 3), title('source', 2)]).toEqual([
    'All of it from the first year',
    'All of it only from year 3',
    'Even year 2 reaches only 75% of it',
  ]);
});
