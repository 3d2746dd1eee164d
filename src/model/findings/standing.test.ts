import { describe, expect, it } from 'vitest';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { agreementOf, judgementOf, standingOf } from '#model/findings/standing.ts';

const readsOf = (document: ScenarioDocument) =>
  LENS_IDS.map((id) => readCase(throughLens(document, LENSES[id].fields)));
/** The finding with these chances of gain, all gaining on average; null before there are trials. */
const finding = (document: ScenarioDocument, chances: readonly (number | null)[]) =>
  agreementOf(
    readsOf(document).map((read, k) => {
      const probabilityPositive = chances[k] ?? null;
      return judgementOf({ read, findings: probabilityPositive === null ? null : { probabilityPositive, mean: 1 } });
    }),
  );

describe('what the three lenses come to', () => {
  it('depends on whom one believes where one of them says loss', () => {
    expect(finding(EXAMPLES.ecommerce.document, [0.78, 0.65, 0.15])).toBe('divided');
    expect(finding(EXAMPLES.ecommerce.document, [])).toBe('divided');
  });

  it('is by the trials, however the case stands delivered', () => {
    const [read] = readsOf(EXAMPLES.ecommerce.document);
    if (read === undefined) throw new Error('There are three lenses');
    const judged = (probabilityPositive: number, mean: number) =>
      judgementOf({ read, findings: { probabilityPositive, mean } });
    expect([judged(0.7, 1), judged(0.5, 1), judged(0.3, 1), judged(0.7, -1)]).toEqual(['gain', 'open', 'loss', 'loss']);
  });

  it('is a gain where all of them gain, unless trials gainsay one', () => {
    expect(finding(EXAMPLES.mid_size.document, [1, 1, 1])).toBe('gain');
    expect(finding(EXAMPLES.mid_size.document, [])).toBe('gain');
    expect(finding(fixture('nothing-invested').scenario, [1, 1, 1])).toBe('gain');
    expect(finding(EXAMPLES.mid_size.document, [1, 1, 0.59])).toBe('divided');
  });

  it('is a loss where all of them lose', () => {
    const { scenario } = fixture('startup-never-pays-back');
    expect(finding(scenario, [0.1, 0, 0])).toBe('loss');
    expect(finding(scenario, [])).toBe('loss');
    expect(finding(scenario, [0.4, 0, 0])).toBe('divided');
  });

  it('is open where none of them is sure', () => {
    expect(finding(EXAMPLES.mid_size.document, [0.5, 0.5, 0.5])).toBe('open');
  });
});

describe('how a case stands', () => {
  it.each([
    ['published', { kind: 'fold', times: 17 }],
    ['calibrated', { kind: 'fold', times: 3 }],
    ['cfo', { kind: 'loss' }],
  ] as const)('the e-commerce example through %s', (lens, standing) => {
    expect(standingOf(readCase(throughLens(EXAMPLES.ecommerce.document, LENSES[lens].fields)))).toEqual(standing);
  });
});
