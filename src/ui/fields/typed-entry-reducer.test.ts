import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookAtFirst, entryStep, type EntryEvent, type EntryState } from './typed-entry-reducer.ts';

/** Whole numbers; an emptied entry is undefined, its default. */
const RULES = {
  read: (text: string) => {
    if (text === '') return { ok: true, value: undefined } as const;
    return /^\d+$/.test(text)
      ? ({ ok: true, value: Number(text) } as const)
      : ({ ok: false, problem: `“${text}” is no number` } as const);
  },
  write: (value: number | undefined) => (value === undefined ? '' : String(value)),
};

/** An entry over a value that takes what is passed on when it is told to, as a store or a form would. */
class Bench {
  state: EntryState<number | undefined>;
  readonly passed: (number | undefined)[] = [];
  value: number | undefined;

  constructor(value: number | undefined, text = RULES.write(value)) {
    this.value = value;
    this.state = { ...bookAtFirst<number | undefined>(value), text };
  }

  happen(event: EntryEvent<number | undefined>): void {
    const { state, passed } = entryStep(this.state, event, RULES);
    this.state = state;
    this.passed.push(...passed);
  }

  focus(): void {
    this.happen({ kind: 'focused', value: this.value });
  }

  type(text: string): void {
    const wasReadable = RULES.read(this.state.text).ok;
    this.happen({ kind: 'typed', text, value: this.value, wasReadable });
  }

  /** A keystroke over a store that answers at once. */
  key(text: string): void {
    const before = this.passed.length;
    this.type(text);
    if (this.passed.length > before) this.hear(this.passed.at(-1));
  }

  /** The value elsewhere becomes this. */
  hear(value: number | undefined, draft?: string): void {
    this.value = value;
    this.happen({ kind: 'changed', value, draft });
  }
}

describe('a typed entry', () => {
  it('keeps what is typed and takes its own values back as echoes, at once or late', () => {
    const entry = new Bench(5);
    entry.focus();
    entry.type('05');
    expect(entry.passed).toEqual([]);
    entry.type('056');
    entry.type('0567');
    expect(entry.passed).toEqual([56, 567]);
    entry.hear(56);
    expect(entry.state).toMatchObject({ text: '0567', sent: [567] });
    entry.hear(567);
    expect(entry.state).toMatchObject({ text: '0567', sent: [] });
  });

  it('takes the last of several values as the echo of all', () => {
    const entry = new Bench(5);
    entry.type('1');
    entry.type('12');
    entry.hear(12);
    expect(entry.state).toMatchObject({ text: '12', sent: [] });
  });

  it('writes a change from outside anew, also while typing, and forgets the echoes it waited for', () => {
    const entry = new Bench(5);
    entry.focus();
    entry.type('12');
    entry.hear(12);
    entry.hear(5);
    expect(entry.state).toMatchObject({ text: '5', settled: 5, sent: [] });
    entry.type('12');
    entry.hear(7);
    expect(entry.state).toMatchObject({ text: '7', sent: [] });
    // The value that was waited for comes once more: it is a change from outside by now.
    entry.hear(12);
    expect(entry.state.text).toBe('12');
  });

  it('leaves a text alone that says the new value already', () => {
    const entry = new Bench(5, '0005');
    entry.hear(5);
    expect(entry.state.text).toBe('0005');
  });

  it('puts back the value that held when typing began once it cannot be read, and passes nothing twice', () => {
    const entry = new Bench(5);
    entry.focus();
    for (const text of ['2', '2–', '2–3', '2–3 Cr']) entry.key(text);
    expect(entry.passed).toEqual([2, 5]);
    expect(entry.state).toMatchObject({ text: '2–3 Cr', sent: [] });
    // A second visit begins at the value that holds then.
    entry.happen({ kind: 'left' });
    entry.focus();
    entry.key('8');
    entry.happen({ kind: 'left' });
    entry.focus();
    entry.type('8x');
    expect(entry.passed).toEqual([2, 5, 8]);
  });

  it('empties to its default, which is a value like any other', () => {
    const entry = new Bench(5);
    entry.type('');
    expect(entry.passed).toEqual([undefined]);
    // Not heard back yet: typing the old value again is news.
    entry.type('5');
    expect(entry.passed).toEqual([undefined, 5]);
  });

  it('keeps a refused draft beside its value, and lets undo write over it', () => {
    const entry = new Bench(5, '2–3 Cr');
    entry.hear(5, '2–3 Cr');
    expect(entry.state.text).toBe('2–3 Cr');
    entry.hear(4, undefined);
    expect(entry.state.text).toBe('4');
  });

  it('shows a fresh slip only when typing rests, and what was refused already at once', () => {
    const entry = new Bench(5);
    expect(entry.state.isShown).toBe(true);
    entry.focus();
    entry.type('5x');
    expect(entry.state.isShown).toBe(false);
    entry.happen({ kind: 'rested' });
    expect(entry.state.isShown).toBe(true);
    entry.type('5xy');
    expect(entry.state.isShown).toBe(true);
    entry.type('5');
    entry.type('5z');
    expect(entry.state.isShown).toBe(false);
    entry.happen({ kind: 'left' });
    expect(entry.state).toMatchObject({ isShown: true, isFocused: false });
  });

  it('is the same object where nothing changes, so that nothing is drawn again', () => {
    const entry = new Bench(5);
    const before = entry.state;
    entry.hear(5);
    entry.happen({ kind: 'rested' });
    expect(entry.state).toBe(before);
  });

  it('leaves behind what its text says, or the value of before, whatever is typed', () => {
    const keys = fc.array(fc.constantFrom('', '1', '12', '1x', 'x', '5'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keys, (texts) => {
        const entry = new Bench(5);
        entry.focus();
        for (const text of texts) entry.key(text);
        const last = RULES.read(texts.at(-1) ?? '');
        expect(entry.state.text).toBe(texts.at(-1));
        expect(entry.value).toBe(last.ok ? last.value : 5);
      }),
    );
  });
});
