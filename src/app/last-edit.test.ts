import { expect, it } from 'vitest';
import { lastEditWords } from '#app/last-edit.ts';
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
