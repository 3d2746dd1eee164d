import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { freedCapacityOf } from '#model/findings/capacity.ts';
import { rampReachOf } from '#model/findings/ramp.ts';
import { startsOf } from '#model/findings/starts.ts';
import { linesOf, type Catalogue } from '#model/facts/benefit-lines.ts';
import { efficiencyOf } from '#model/facts/efficiency.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { withValueAt } from '#model/document/write.ts';
import { plainText } from '#words/grammar/parts.ts';
import { capacityNote } from './capacity.ts';
import { kindMeaning } from './kinds.ts';
import { countingLinesNote, leadingLineTitle, offNote, switchHint } from './lines.ts';
import { measureWords } from './efficiency.ts';
import { benefitsSentence, cashTitle } from './opening.ts';
import { delayNote, quarterChoices, startsTitle } from './starts.ts';
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

it('what to measure stands with the lines it belongs to, as the source quotes it', () => {
  const said = (catalogue: Catalogue) =>
    Object.fromEntries(
      linesOf(catalogue).flatMap(([id]) => {
        const measured = efficiencyOf(id);
        return measured === null ? [] : [[id, measureWords(measured).replace('What to measure: ', '')]];
      }),
    );
  expect(said('core')).toEqual({
    faster_time_to_market: 'deployments, ten times as many (§4).',
    data_quality_revenue: 'time to resolve a quality issue, 80% less (§4).',
    manual_labor_savings: 'manual processing, 90% less (§4).',
    incident_cost_savings: 'time to recover from a failure, 85% less (§4).',
    productivity_improvement: 'time to build a pipeline, 70% less (§4).',
  });
  expect(Object.keys(said('comprehensive'))).toHaveLength(6);
});

describe('when lines start', () => {
  const starts = (benefits: NonNullable<ScenarioDocument['benefits']>) =>
    startsOf(readCase({ ...EXAMPLES.ecommerce.document, benefits }));
  const title = (benefits: NonNullable<ScenarioDocument['benefits']>) =>
    startsTitle(starts(benefits)).replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

  it('is told with what it takes off the NPV', () => {
    expect(title({})).toBe('Every line starts with the programme');
    expect(title({ starts: { decision_making: 3 } })).toBe('One line starts later, which takes ₹2.1 Cr off the NPV');
    expect(title({ delayQuarters: 1 })).toBe('Every line starts later, which takes ₹4.8 Cr off the NPV');
    // A line that brings nothing costs nothing where it starts later.
    expect(title({ starts: { client_satisfaction: 3 } })).toBe('Every line starts with the programme');
    expect(startsTitle(startsOf(readCase({})))).toBe('When each line starts');
  });

  it('is a quarter among those of the horizon, and one behind it where that is in force', () => {
    expect(Object.values(quarterChoices(5, 1))).toEqual([
      'Year 1, Q1',
      'Year 1, Q2',
      'Year 1, Q3',
      'Year 1, Q4',
      'Year 2, Q1',
    ]);
    expect(Object.entries(quarterChoices(4, 14)).at(-1)).toEqual(['14', 'Year 4, Q2, after the horizon']);
  });

  it('counts what delays all lines, and says so', () => {
    expect(starts({ delayQuarters: 2, starts: { decision_making: 3 } })).toMatchObject({
      delay: 2,
      later: 8,
      counting: 8,
    });
    expect(delayNote(0)).toBeNull();
    expect(delayNote(2)).toMatch(/^All lines start two quarters later/);
  });
});
