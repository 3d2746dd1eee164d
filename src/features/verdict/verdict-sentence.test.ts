import { describe, expect, it } from 'vitest';
import { LENSES, throughLens, type LensId } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { answerOf, standingOf } from './verdict-sentence.ts';

const through = (document: ScenarioDocument, lens: LensId) => readCase(throughLens(document, LENSES[lens].fields));
const answer = (document: ScenarioDocument) =>
  answerOf({
    working: readCase(document),
    lenses: {
      published: through(document, 'published'),
      calibrated: through(document, 'calibrated'),
      cfo: through(document, 'cfo'),
    },
  });

describe('the answer', () => {
  it('is yes where the case stands clearly, and through the CFO’s eyes too', () => {
    expect(answer(EXAMPLES.ecommerce.document)).toBe('yes');
  });

  it('is probably where the CFO loses, or where the case itself is a close call', () => {
    expect(answer(EXAMPLES.it_services.document)).toBe('probably');
    expect(answer(throughLens(EXAMPLES.ecommerce.document, LENSES.cfo.fields))).toBe('probably');
  });

  it('is no where the case loses, and no answer where nothing is entered or spent', () => {
    expect(answer(fixture('startup-never-pays-back').scenario)).toBe('no');
    expect(answer({})).toBe('nothing-entered');
    expect(answer(fixture('nothing-invested').scenario)).toBe('nothing-invested');
  });
});

describe('how a case stands', () => {
  it.each([
    ['published', { kind: 'fold', times: 17 }],
    ['calibrated', { kind: 'fold', times: 3 }],
    ['cfo', { kind: 'close' }],
  ] as const)('the e-commerce example through %s', (lens, standing) => {
    expect(standingOf(through(EXAMPLES.ecommerce.document, lens))).toEqual(standing);
  });
});
