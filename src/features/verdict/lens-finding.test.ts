import { describe, expect, it } from 'vitest';
import { LENS_IDS, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { DIFFERENCES, findingOf, judgementOf, standingsWords } from './lens-finding.ts';
import { standingOf } from './verdict-sentence.ts';

const readsOf = (document: ScenarioDocument) =>
  LENS_IDS.map((id) => readCase(throughLens(document, LENSES[id].fields)));
/** The finding with these chances of gain; null before there are trials. */
const finding = (document: ScenarioDocument, chances: readonly (number | null)[]): string =>
  findingOf(
    readsOf(document).map((read, k) => {
      const probabilityPositive = chances[k] ?? null;
      return judgementOf({ read, findings: probabilityPositive === null ? null : { probabilityPositive } });
    }),
  );

describe('what the three lenses come to', () => {
  it('depends on whom one believes where one of them calls it close', () => {
    expect(finding(EXAMPLES.ecommerce.document, [1, 1, 0.48])).toBe('It depends whom you believe');
    expect(finding(EXAMPLES.ecommerce.document, [])).toBe('It depends whom you believe');
  });

  it('is a gain where all of them gain, unless trials gainsay one', () => {
    expect(finding(EXAMPLES.mid_size.document, [1, 1, 1])).toBe('All three lenses say gain');
    expect(finding(EXAMPLES.mid_size.document, [])).toBe('All three lenses say gain');
    expect(finding(fixture('nothing-invested').scenario, [1, 1, 1])).toBe('All three lenses say gain');
    expect(finding(EXAMPLES.mid_size.document, [1, 1, 0.59])).toBe('It depends whom you believe');
  });

  it('is a loss where all of them lose', () => {
    const { scenario } = fixture('startup-never-pays-back');
    expect(finding(scenario, [0.1, 0, 0])).toBe('All three lenses say loss');
    expect(finding(scenario, [0.4, 0, 0])).toBe('It depends whom you believe');
  });

  it('is open where none of them is sure', () => {
    expect(finding(EXAMPLES.mid_size.document, [0.5, 0.5, 0.5])).toBe('No lens is sure');
  });
});

describe('the words beside it', () => {
  it('name each lens, or one word for all', () => {
    expect(standingsWords(readsOf(EXAMPLES.ecommerce.document).map(standingOf))).toBe(
      'a 17-fold return, a 3-fold return or a close call',
    );
    expect(standingsWords([{ kind: 'loss' }, { kind: 'loss' }])).toBe('a loss whichever way you look');
  });

  it('name every field in which the CFO differs, costs too', () => {
    expect(DIFFERENCES).toMatch(/100% or 16%\..*30% margin.*compound.*takes 20% off.*adds 15% to every cost\.$/);
  });
});
