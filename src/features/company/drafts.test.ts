import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import * as fc from 'fast-check';
import { createFormControl } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { scenarioSchema } from '#scenario/schema.ts';
import { bookAtFirst, entryStep } from '#ui/fields/typed-entry-reducer.ts';
import { readEntry, writeNumber } from '#words/reading/number-text.ts';
import { remembered } from '#words/reading/remembered.ts';
import { draftsOf, draftsSchema, readName, type Drafts, type NumberPath } from './drafts.ts';

const START = draftsOf(EXAMPLES.ecommerce.document, () => undefined);
const REVENUE: NumberPath = 'company.annualRevenue';
const PATHS = (['company', 'finance'] as const).flatMap((section) =>
  Object.keys(START[section]).map((id) => `${section}.${id}` as NumberPath),
);

describe('what stands in the form of the company', () => {
  it('is what the document says, as it would be typed, or the refused text that was kept beside it', () => {
    expect(START.name).toBe('E-commerce example');
    expect(START.company).toMatchObject({ annualRevenue: '₹500\u00A0Cr', hrCost: '' });
    expect(START.finance).toEqual({ years: '3', discountRate: '12%', taxRate: '0%' });
    const kept = draftsOf({}, (path, value) => (path === REVENUE && value === undefined ? '2–3 Cr' : undefined));
    expect(kept.company.annualRevenue).toBe('2–3 Cr');
  });

  it('is taken exactly where the schema of documents takes the number', () => {
    const schema = draftsSchema();
    const values = fc.constantFrom(-1, 0, 0.5, 0.9, 1, 1.5, 10, 11, 1e15, 1e15 + 1e7);
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), values, (path, value) => {
        const drafts = withValueAt(START as never, path, writeNumber(numberField(path), value));
        const { success } = scenarioSchema.safeParse(withValueAt({}, path, value));
        expect(schema.safeParse(drafts).success).toBe(success);
      }),
    );
  });

  it('is refused in the words of its reader, at its own path', () => {
    const drafts = { ...START, name: 'n'.repeat(121), company: { ...START.company, annualRevenue: '$5' } };
    const { error } = draftsSchema().safeParse(drafts);
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['name', 'Too long by 1: at most 120 characters.'],
      [REVENUE, expect.stringContaining('rupees')],
    ]);
  });
});

it('a name is as typed, and none where nothing but spaces is', () => {
  expect(readName(' ')).toEqual({ ok: true, value: undefined });
  expect(readName(' Acme')).toEqual({ ok: true, value: ' Acme' });
  expect(readName('नी'.repeat(61)).ok).toBe(false);
});

it('one keystroke is read once and checked once, whoever asks what it says', async () => {
  const read: string[] = [];
  const readers = new Map(
    PATHS.map((path) => [
      path,
      remembered((text) => {
        read.push(text);
        return readEntry(numberField(path), text);
      }),
    ]),
  );
  const readerOf = (path: NumberPath) => readers.get(path) ?? expect.unreachable();
  const check = vi.fn(standardSchemaResolver(draftsSchema(readerOf)));
  const form = createFormControl<Drafts>({ resolver: check, mode: 'onChange', defaultValues: START });
  const { onChange } = form.register(REVENUE);
  await form.trigger();
  const refusal = () => form.getFieldState(REVENUE).error?.message;

  let state = { ...bookAtFirst<number | undefined>(5e9), text: START.company.annualRevenue };
  const key = async (text: string): Promise<void> => {
    read.length = 0;
    check.mockClear();
    const rules = { read: readerOf(REVENUE), write: (value?: number) => writeNumber(numberField(REVENUE), value) };
    const wasReadable = rules.read(state.text).ok;
    const { state: next, passed } = entryStep(state, { kind: 'typed', text, value: 5e9, wasReadable }, rules);
    state = next;
    await onChange({ type: 'change', target: { name: REVENUE, value: text } });
    // It is drawn, and what it passed on comes back.
    rules.read(state.text);
    for (const value of passed) state = entryStep(state, { kind: 'changed', value, draft: undefined }, rules).state;
    expect([read, check.mock.calls.length]).toEqual([[text], 1]);
    expect(form.getValues(REVENUE)).toBe(text);
  };
  await key('6');
  await key('600 cr');
  expect(refusal()).toBeUndefined();
  await key('600 crx');
  expect(refusal()).toContain('cannot be read');
  await key('600 cr');
  expect(refusal()).toBeUndefined();
});
