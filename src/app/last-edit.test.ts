import { expect, it } from 'vitest';
import { lastEditWords } from '#app/last-edit.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import { createNeevStore, shownScenario } from '#store/neev-store.ts';
import { persistence } from '#store/persistence.ts';

it('tells an amount that was not given from none', () => {
  const { getState, actions } = createNeevStore({
    persistence: persistence({ storage: null, reader: () => null, tab: 't' }),
    newId: () => 'blank',
  });
  actions.addBlank();
  actions.edit('company.annualRevenue', 5e9);
  expect(lastEditWords(getState())?.change).toMatch(/^not given → ₹500\sCr$/);
  actions.seal();
  actions.edit('company.annualRevenue', 0);
  expect(lastEditWords(getState())?.change).toMatch(/^₹500\sCr → ₹0$/);
});

it('names a scenario as it is called after the edit, and as it was written', () => {
  let id = 0;
  const { getState, actions } = createNeevStore({
    persistence: persistence({ storage: null, reader: () => null, tab: 't' }),
    newId: () => String(++id),
  });
  actions.rename(shownScenario(getState()).id, 'Acme_India');
  expect(lastEditWords(getState())).toEqual({ what: 'Renamed: Acme_India', change: null });
  actions.edit('name', 'Acme_Asia');
  expect(lastEditWords(getState())).toEqual({ what: 'Name', change: 'Acme_India → Acme_Asia' });
  actions.seal();
  actions.edit('name', undefined);
  expect(lastEditWords(getState())).toEqual({ what: 'Name', change: 'Acme_Asia → Untitled scenario' });
});

it('tells every choice that shapes a case, and numbers of lines of one’s own by their names', () => {
  const { getState, actions } = createNeevStore({
    persistence: persistence({ storage: null, reader: () => null, tab: 't' }),
    newId: () => 'one',
  });
  actions.addBlank();
  for (const { path, words, inForce } of SHAPING_CHOICES) {
    const other = Object.keys(words).find((id) => id !== inForce(shapeOf(shownScenario(getState()).document)));
    actions.edit(path, other);
    expect([path, lastEditWords(getState())?.change]).toEqual([path, expect.stringMatching(/ → /)]);
  }
  actions.edit('finance.timing', 'mid_year');
  actions.edit('finance.timing', undefined);
  actions.editAll(
    [{ path: 'benefits.ownLines', value: [{ id: 'b1', name: 'Fines', kind: 'avoided', amount: 1e7 }] }],
    'Line added: Fines',
  );
  expect(lastEditWords(getState())).toEqual({ what: 'Line added: Fines', change: null });
  actions.edit('benefits.ownLines.b1.amount', 2e7);
  expect(lastEditWords(getState())?.what).toBe('Fines');
  actions.edit('benefits.starts.b1', 3);
  expect(lastEditWords(getState())).toEqual({ what: 'Fines', change: 'Year 1, Q1 → Year 1, Q3' });
});
