import { describe, expect, it } from 'vitest';
import { LENSES, lensNameOf } from '#model/business-case/lenses.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { createNeevStore, shownScenario } from '#store/neev-store.ts';
import { persistence } from '#store/persistence.ts';
import { KEPT_ASIDE_KEY, SCENARIO_PREFIX, WORKSPACE_KEY, type TextStorage } from '#store/text-storage.ts';
import * as STORED_READER from '#store/stored-workspace.ts';
import { memory } from '#store/testing/memory-storage.ts';
import { documentBefore } from '#store/results.ts';
import { nameOf } from '#store/workspace.ts';

let ids = 0;

function open(storage: TextStorage | null = memory()) {
  const store = createNeevStore({
    persistence: persistence({ storage, reader: () => STORED_READER, tab: `t${++ids}` }),
    newId: () => `p${++ids}`,
  });
  return { store, ...store.actions, shown: () => shownScenario(store.getState()), state: store.getState };
}

describe('the store', () => {
  it('starts with a real company', () => {
    expect(open().shown().document).toEqual(EXAMPLES.ecommerce.document);
  });

  it('keeps edits for the next visit, in the same browser', () => {
    const storage = memory();
    open(storage).edit('company.dataTeamCost', 7e7);
    expect(open(storage).shown().document.company?.dataTeamCost).toBe(7e7);
  });

  it('undoes and redoes, one step for the keystrokes in one field', () => {
    const { edit, seal, undo, redo, shown } = open();
    edit('company.dataTeamCost', 7e6);
    edit('company.dataTeamCost', 7e7);
    seal();
    edit('company.dataTeamCost', 9e7);
    undo();
    expect(shown().document.company?.dataTeamCost).toBe(7e7);
    undo();
    expect(shown().document.company?.dataTeamCost).toBe(8e7);
    undo();
    expect(shown().document.company?.dataTeamCost).toBe(8e7);
    redo();
    redo();
    expect(shown().document.company?.dataTeamCost).toBe(9e7);
    redo();
    expect(shown().document.company?.dataTeamCost).toBe(9e7);
  });

  it('does not count setting a value to what it is as a step', () => {
    const { edit, state } = open();
    edit('company.dataTeamCost', 8e7);
    expect(state().history.past).toEqual([]);
  });

  it('forgets a step that ends as it began', () => {
    const { edit, seal, state } = open();
    edit('company.incidentCost', 2);
    edit('company.incidentCost', 2e7);
    expect(state().history.past).toEqual([]);
    edit('company.incidentCost', 2);
    seal();
    edit('company.incidentCost', 2e7);
    expect(state().history.past).toHaveLength(2);
  });

  it('sets several values as one step', () => {
    const { editAll, undo, shown } = open();
    editAll(
      [
        { path: 'company.size', value: 'startup' },
        { path: 'company.incidentCost', value: undefined },
      ],
      'Size',
    );
    expect(shown().document.company).toMatchObject({ size: 'startup' });
    expect(shown().document.company).not.toHaveProperty('incidentCost');
    undo();
    expect(shown().document).toEqual(EXAMPLES.ecommerce.document);
  });

  it('saves, replaces and deletes lenses of the own', () => {
    const { edit, saveLens, deleteLens, chooseLens, shown } = open();
    edit('benefits.revenueAttribution', 0.1);
    saveLens('Ours');
    expect(lensNameOf(shown().document)).toEqual({ kind: 'own', name: 'Ours', isSenders: false });
    edit('benefits.revenueAttribution', 0.12);
    expect(lensNameOf(shown().document)).toEqual({ kind: 'none', isSenders: false });
    saveLens('Ours');
    expect(shown().document.lenses).toHaveLength(1);
    chooseLens(LENSES.cfo.fields, 'CFO');
    expect(lensNameOf(shown().document)).toEqual({ kind: 'built-in', id: 'cfo' });
    deleteLens('Ours');
    expect(shown().document.lenses).toBeUndefined();
  });

  it('keeps a note on a value, and takes an empty one away', () => {
    const { annotate, shown, undo } = open();
    annotate('benefits.revenueAttribution', { note: 'Pilot in March', confidence: 'low' });
    expect(shown().document.register).toEqual({
      'benefits.revenueAttribution': { note: 'Pilot in March', confidence: 'low' },
    });
    annotate('benefits.revenueAttribution', { note: '' });
    expect(shown().document.register).toBeUndefined();
    undo();
    expect(shown().document.register).toBeDefined();
  });

  it('a new edit forgets what was undone', () => {
    const { edit, undo, redo, shown } = open();
    edit('company.dataTeamCost', 1);
    undo();
    edit('company.incidentCost', 2);
    redo();
    expect(shown().document.company).toMatchObject({ dataTeamCost: 8e7, incidentCost: 2 });
  });

  it('removing a value returns it to its default and leaves no empty branch', () => {
    const { edit, shown } = open();
    edit('finance.discountRate', 0.15);
    edit('finance.discountRate', undefined);
    expect(shown().document.finance).toBeUndefined();
  });

  it('chooses a lens, undoably', () => {
    const { chooseLens, undo, shown } = open();
    chooseLens(LENSES.cfo.fields, 'CFO');
    expect(shown().document.benefits).toMatchObject({ contributionMargin: 0.3, overlap: 'compounding' });
    undo();
    expect(shown().document).toEqual(EXAMPLES.ecommerce.document);
  });

  it('adds, duplicates, renames, deletes and switches scenarios, and undo brings a deleted one back', () => {
    const { addExample, addBlank, duplicate, rename, remove, open: switchTo, undo, shown, state } = open();
    const first = shown().id;
    addExample('it_services');
    const second = shown().id;
    duplicate(second);
    expect(nameOf(shown())).toBe('IT services example (copy)');
    rename(shown().id, 'Ours');
    expect(nameOf(shown())).toBe('Ours');
    addBlank();
    expect(shown().document).toEqual({});
    switchTo(second);
    remove(second);
    expect(state().workspace.scenarios).toHaveLength(3);
    undo();
    expect(shown().id).toBe(second);
    switchTo(first);
    expect(shown().id).toBe(first);
  });

  it('leaves a blank scenario when the last is deleted', () => {
    const { remove, undo, shown, state } = open();
    remove(shown().id);
    expect(state().workspace.scenarios).toHaveLength(1);
    expect(shown().document).toEqual({});
    undo();
    expect(shown().example).toBe('ecommerce');
  });

  it('opens a linked scenario beside the own ones, and the same link only once', () => {
    const { addLinked, state, shown } = open();
    addLinked({ name: 'Theirs' }, null);
    addLinked({ name: 'Theirs' }, null);
    expect(state().workspace.scenarios).toHaveLength(2);
    expect(nameOf(shown())).toBe('Theirs');
  });

  it('keeps what a link sent apart from what the reader changes, through a reload, and knows the link again', () => {
    const storage = memory();
    const { addLinked, edit, rename, duplicate, state, shown } = open(storage);
    const sent = { name: 'Theirs', company: { annualRevenue: 7 } };
    addLinked(sent, null);
    rename(shown().id, 'Renamed');
    addLinked(sent, null);
    expect(state().workspace.scenarios.map(nameOf)).toEqual(['E-commerce example', 'Renamed']);
    edit('company.annualRevenue', 8);
    expect(open(storage).shown()).toMatchObject({ sent, document: { company: { annualRevenue: 8 } } });
    duplicate(shown().id);
    expect(shown().sent).toEqual(sent);
    addLinked(sent, null);
    expect(nameOf(shown())).toBe('Theirs');
    expect(state().workspace.scenarios).toHaveLength(4);
  });

  it('never lists two scenarios under one name, by link, example, copy or an empty one', () => {
    const { addLinked, addExample, addBlank, duplicate, visitSample, edit, state, shown } = open();
    for (let time = 0; time < 2; time++) {
      addExample('ecommerce');
      addBlank();
      duplicate(shown().id);
      addLinked({ name: 'E-commerce example', company: { annualRevenue: time } }, null);
      addLinked({ company: { annualRevenue: time } }, null);
      visitSample('This link is damaged', []);
      edit('company.incidentCost', 5);
    }
    const names = state().workspace.scenarios.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'E-commerce example 2',
        'Untitled scenario 2',
        'E-commerce example (received)',
        'Untitled scenario (received 2)',
      ]),
    );
    const longest = 'n'.repeat(120);
    for (const annualRevenue of [1, 2]) addLinked({ name: longest, company: { annualRevenue } }, null);
    expect(nameOf(shown())).toBe(`${'n'.repeat(109)} (received)`);
  });

  it('shows a sample for a broken link and stores nothing, until it is edited', () => {
    const storage = memory();
    const { edit, visitSample, endVisit, shown, state } = open(storage);
    edit('company.annualRevenue', 1e9);
    const before = [...storage.data];
    visitSample('This link is damaged', []);
    expect(shown().document).toEqual({ ...EXAMPLES.ecommerce.document, name: 'E-commerce example 2' });
    expect([...storage.data]).toEqual(before);
    endVisit();
    expect(shown().document.company?.annualRevenue).toBe(1e9);
    visitSample('This link is damaged', []);
    edit('company.incidentCost', 5);
    expect(state().workspace.scenarios).toHaveLength(2);
    expect(shown().document.company).toMatchObject({ annualRevenue: 5e9, incidentCost: 5 });
  });

  it('names the document before the last edit of the scenario on show, and none after another kind of step', () => {
    const { edit, addBlank, state } = open();
    expect(documentBefore(state())).toBeNull();
    edit('company.dataTeamCost', 7e7);
    expect(documentBefore(state())?.company?.dataTeamCost).toBe(8e7);
    addBlank();
    expect(documentBefore(state())).toBeNull();
  });
});

describe('storage that cannot be read', () => {
  it.each([
    ['cut off', '{"version":1,"state":{'],
    ['another form', '[1,2,3]'],
    ['newer', '{"version":99,"state":{"profiles":[]}}'],
  ])('%s: is kept aside and never overwritten', (_, text) => {
    const storage = memory({ [WORKSPACE_KEY]: text });
    const { edit, state } = open(storage);
    edit('company.dataTeamCost', 1);
    expect(state().unreadable).toEqual([{ text, reason: expect.any(String) }]);
    expect(storage.data.get(KEPT_ASIDE_KEY)).toContain(JSON.stringify(text));
    expect(
      open(storage)
        .state()
        .unreadable.map((each) => each.text),
    ).toEqual([text]);
  });

  it('keeps the good scenarios and sets the bad one aside, with the reason', () => {
    const good = { id: 'a', document: { version: 1, name: 'Good' }, example: null };
    const bad = { id: 'b', document: { version: 1, company: { annualRevenue: -1 } }, example: null };
    const text = JSON.stringify({ version: 1, state: { openId: 'b', profiles: [good, bad] } });
    const { state, shown } = open(memory({ [WORKSPACE_KEY]: text }));
    expect(nameOf(shown())).toBe('Good');
    expect(state().unreadable[0]?.reason).toContain('company.annualRevenue');
  });

  it('is not what an older version wrote: its scenarios open as they were, and are stored in the current form', () => {
    const own = { version: 1, name: 'Ours', company: { size: 'enterprise', annualRevenue: 1.5e10 } };
    const scenarios = [
      { id: 'a', document: own, example: null },
      { id: 'b', document: { version: 1, ...EXAMPLES.mid_size.document }, example: 'mid_size' },
    ];
    const storage = memory({
      [WORKSPACE_KEY]: JSON.stringify({ version: 1, state: { openId: 'a', profiles: scenarios } }),
    });
    const { state, shown, annotate } = open(storage);
    // Beside what they say stand the defaults of then that have moved since, so that their figures stay.
    const then = { finance: { accrual: 'even' }, uncertainty: { delivery: false } };
    const { version: _, ...said } = { ...own, ...then };
    expect(state().unreadable).toEqual([]);
    expect(state().workspace.scenarios.map(({ document }) => document)).toStrictEqual([
      said,
      { ...EXAMPLES.mid_size.document, ...then },
    ]);
    annotate('company.annualRevenue', { note: 'Audited' });
    const register = { 'company.annualRevenue': { note: 'Audited' } };
    const stored = (key: string): unknown => JSON.parse(storage.data.get(key) ?? '');
    expect(stored(WORKSPACE_KEY)).toEqual({ version: 2, state: { openId: 'a', order: ['a', 'b'] } });
    expect(stored(`${SCENARIO_PREFIX}a`)).toMatchObject({ document: { ...said, version: 6, register } });
    expect(stored(`${SCENARIO_PREFIX}b`)).toMatchObject({ document: { version: 6, ...then }, example: 'mid_size' });
    expect(open(storage).shown().document).toStrictEqual(shown().document);
  });

  it('is forgotten only when the user discards it', () => {
    const storage = memory({ [WORKSPACE_KEY]: 'x' });
    const { discardUnreadable, state } = open(storage);
    discardUnreadable();
    expect(state().unreadable).toEqual([]);
    expect(storage.data.has(KEPT_ASIDE_KEY)).toBe(false);
  });

  it('is not overwritten where it could not be kept aside', () => {
    const storage = memory({ [WORKSPACE_KEY]: 'x' });
    const full: TextStorage = {
      ...storage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const { edit } = open(full);
    edit('company.dataTeamCost', 1);
    expect(storage.data.get(WORKSPACE_KEY)).toBe('x');
  });

  it('a browser that stores nothing still works, and the user is told', () => {
    const { edit, shown, state } = open(null);
    edit('company.dataTeamCost', 1);
    expect(shown().document.company?.dataTeamCost).toBe(1);
    expect(state().notice).toEqual({ kind: 'not-saved' });
  });

  it('is said to be full only as long as it is', () => {
    const storage = memory();
    let isFull = true;
    const { edit, state } = open({
      ...storage,
      setItem: (key, text) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        storage.setItem(key, text);
      },
    });
    edit('company.dataTeamCost', 1);
    expect(state().notice).toEqual({ kind: 'not-saved' });
    isFull = false;
    edit('company.incidentCost', 2);
    expect(state().notice).toBeNull();
    expect(open(storage).shown().document.company).toMatchObject({ dataTeamCost: 1, incidentCost: 2 });
  });
});

describe('scenarios stored one by one', () => {
  it('are written one at a time: an edit touches its own and nothing else', () => {
    const storage = memory();
    const one = open(storage);
    for (let k = 0; k < 9; k++) one.addBlank();
    const written: string[] = [];
    const { edit, undo, state } = open({
      ...storage,
      get length() {
        return storage.data.size;
      },
      setItem: (key, text) => {
        written.push(key);
        storage.setItem(key, text);
      },
    });
    edit('company.dataTeamCost', 1);
    edit('company.dataTeamCost', 12);
    undo();
    expect(state().workspace.scenarios).toHaveLength(10);
    expect(new Set(written)).toEqual(new Set([`${SCENARIO_PREFIX}${state().workspace.openId}`]));
    expect(written).toHaveLength(3);
  });

  it('come back in their order, the same one open, and without the deleted', () => {
    const storage = memory();
    const { addExample, addBlank, rename, remove, open: switchTo, shown, state } = open(storage);
    addExample('it_services');
    const deleted = shown().id;
    addBlank();
    rename(shown().id, 'Last');
    remove(deleted);
    switchTo('first');
    expect(open(storage).state().workspace).toStrictEqual(state().workspace);
  });

  it('stay where they are when they cannot be read, and are named', () => {
    const storage = memory();
    const { edit } = open(storage);
    edit('company.dataTeamCost', 1);
    const text = '{"version":9,"id":"x"}';
    storage.setItem(`${SCENARIO_PREFIX}x`, text);
    const { state, discardUnreadable, addBlank } = open(storage);
    expect(state().unreadable).toEqual([{ text, reason: expect.stringContaining('newer version') }]);
    addBlank();
    expect(storage.data.get(`${SCENARIO_PREFIX}x`)).toBe(text);
    discardUnreadable();
    expect(open(storage).state().unreadable).toEqual([]);
    expect(open(storage).state().workspace.scenarios).toHaveLength(2);
  });

  it('never take the name of one that cannot be read', () => {
    const storage = memory({ [`${SCENARIO_PREFIX}first`]: 'precious' });
    const { edit } = open(storage);
    edit('company.dataTeamCost', 1);
    expect(storage.data.get(`${SCENARIO_PREFIX}first`)).toBe('precious');
  });

  it('stand beside what an older page, still open, writes in its own form', () => {
    const storage = memory();
    const { rename, addBlank, shown } = open(storage);
    rename(shown().id, 'Ours');
    addBlank();
    const theirs = { id: 'first', document: { version: 3, name: 'Theirs' }, example: null };
    storage.setItem(WORKSPACE_KEY, JSON.stringify({ version: 1, state: { openId: 'first', profiles: [theirs] } }));
    expect(open(storage).state().workspace.scenarios.map(nameOf)).toEqual(
      expect.arrayContaining(['Ours', 'Theirs (copy)', 'Untitled scenario']),
    );
  });
});
