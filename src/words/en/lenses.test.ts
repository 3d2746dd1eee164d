import { expect, it } from 'vitest';
import {
  CFO_FIRST_EDITION,
  LENS_IDS,
  lensNameOf,
  LENSES,
  throughLens,
  type LensName,
} from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { standingOf } from '#model/findings/standing.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { nearestLens } from '#model/business-case/nearest-lens.ts';
import {
  beliefsNote,
  beliefsTitle,
  LENS_DIFFERENCES,
  lensLabel,
  lensOnFile,
  lensTitle,
  lensWords,
  standingsSentence,
  todaysLensNote,
} from './lenses.ts';

it.each<[LensName, string, string, string]>([
  [{ kind: 'built-in', id: 'published' }, 'Published formula', 'Published formula lens', 'Published formula'],
  [{ kind: 'own', name: 'Our board', isSenders: true }, 'Our board', 'Our board lens', 'Our board'],
  [{ kind: 'none', isSenders: false }, 'Yours', 'Your own lens', 'own view'],
  [{ kind: 'none', isSenders: true }, 'The sender’s', 'The sender’s lens', 'own view'],
])('names %o', (name, label, title, onFile) => {
  expect([lensLabel(name), lensTitle(name), lensOnFile(name)]).toEqual([label, title, onFile]);
});

it('tells the fields of a lens in one clause', () => {
  expect(lensWords(LENSES.cfo.fields)).toBe(
    '16% credited at 30% margin, 25% of freed hours as cash, benefits −20%, costs +15%, shares compound',
  );
});

it('tells the CFO’s lens of older documents, and what today’s counts differently', () => {
  const named = lensNameOf(throughLens({}, CFO_FIRST_EDITION.fields));
  expect(named).toEqual({ kind: 'first-edition' });
  const nearest = nearestLens({});
  expect(beliefsTitle(named, nearest)).toBe('This is the CFO lens in its first edition');
  expect(beliefsNote(named, nearest)).toMatch(/every freed hour as cash.*today’s counts 25% of them\.$/);
  expect(todaysLensNote(1.8e7, -3.6e7).replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(
    'Through today’s the NPV is −₹3.6 Cr in place of ₹1.8 Cr.',
  );
  const half = nearestLens(throughLens({}, { ...LENSES.cfo.fields, capacityCashable: 0.5 }));
  expect(beliefsNote({ kind: 'none', isSenders: false }, half)).toBe(
    'The difference: freed capacity that becomes cash 50% instead of 25%.',
  );
});

it('tells how beliefs without a name differ from the nearest lens', () => {
  const named = { kind: 'none', isSenders: false } as const;
  const nearest = nearestLens(throughLens({}, { ...LENSES.cfo.fields, benefitRisk: 0.1 }));
  expect(beliefsTitle(named, nearest)).toBe('Yours: nearest to CFO');
  expect(beliefsNote(named, nearest)).toBe('The difference: benefit risk 10% instead of 20%.');
  const adding = nearestLens(throughLens({}, { ...LENSES.published.fields, overlap: 'compounding' }));
  expect(beliefsNote(named, adding)).toBe('The difference: shares compound instead of adding up.');
});

it('tells how the case stands through each lens, in one word for all where they agree', () => {
  const standings = LENS_IDS.map((id) =>
    standingOf(readCase(throughLens(EXAMPLES.ecommerce.document, LENSES[id].fields))),
  );
  expect(standingsSentence(standings)).toBe('Same company, same plans: a 17-fold return, a 3-fold return or a loss.');
  expect(standingsSentence([{ kind: 'loss' }, { kind: 'loss' }])).toBe(
    'Same company, same plans: a loss whichever way you look.',
  );
});

it('names every field in which the CFO differs, costs too', () => {
  expect(LENS_DIFFERENCES).toMatch(/100% or 16%\..*30% margin.*compound.*takes 20% off.*adds 15% to every cost\.$/);
});
