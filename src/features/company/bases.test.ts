import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { BASE_IDS, carriers, idleNote, splitBases } from './bases.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const itServices = EXAMPLES.it_services.document;
const midSize = EXAMPLES.mid_size.document;

describe('the amounts asked for', () => {
  it('are revenue and four costs for a newcomer', () => {
    expect(splitBases({}).inSight).toEqual([
      'annualRevenue',
      'dataTeamCost',
      'infrastructureCost',
      'incidentCost',
      'manualProcessCost',
    ]);
  });

  it.each([{}, ecommerce, itServices, midSize])('are each in sight or folded, once', (document) => {
    const { inSight, folded } = splitBases(document);
    expect([...inSight, ...folded].toSorted()).toEqual([...BASE_IDS].toSorted());
  });

  it('never fold away what is entered', () => {
    expect(splitBases(itServices).inSight).toContain('competitiveAdvantage');
    expect(splitBases({ company: { hrCost: 0 } }).inSight).toContain('hrCost');
  });

  it('come into sight once their line has a rate', () => {
    expect(splitBases({ benefits: { rates: { client_satisfaction: 0.1 } } }).inSight).toContain(
      'clientSatisfactionImpact',
    );
  });

  it('say what the folded ones are for', () => {
    expect(splitBases(midSize)).toMatchObject({
      folded: ['dataTeamCost', 'incidentCost', 'clientSatisfactionImpact', 'competitiveAdvantage'],
      purpose: 'used by the core catalogue only',
    });
    expect(splitBases(ecommerce).purpose).toBe('used by the comprehensive catalogue, or by lines at 0%');
  });
});

describe('an amount that moves nothing', () => {
  it('says that its rate is 0%', () => {
    expect(idleNote(ecommerce, 'manualProcessCost')).toBe('Does not move NPV yet: the rate of this line is 0%.');
  });

  it('says so no longer once the rate is raised', () => {
    const raised = { ...ecommerce, benefits: { rates: { manual_process_savings: 0.2 } } };
    expect(idleNote(raised, 'manualProcessCost')).toBeUndefined();
  });

  it('says which catalogue reads it', () => {
    expect(idleNote({ company: { hrCost: 1 } }, 'hrCost')).toBe(
      'Does not move NPV: only the comprehensive catalogue reads it.',
    );
  });

  it('is silent while nothing is entered', () => {
    expect(idleNote({}, 'manualProcessCost')).toBeUndefined();
  });
});

describe('what the benefit rests on', () => {
  it('adds up to the whole in the core catalogue, most first', () => {
    const found = carriers(readCase(ecommerce));
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(found[0]).toEqual({ base: 'annualRevenue', share: expect.closeTo(32 / 43.1, 9) });
  });

  it('is nothing for an empty company', () => {
    expect(carriers(readCase({}))).toEqual([]);
  });
});
