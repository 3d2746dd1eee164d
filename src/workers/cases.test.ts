import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { casesReader } from '#workers/cases.ts';
import { inlineExecutor } from '#workers/inline.ts';

const documents = [EXAMPLES.ecommerce.document, EXAMPLES.it_services.document];
const expected = documents.map((document) => [...readCase(document).values]);

const clock = (...times: readonly number[]) => {
  const left = [...times];
  return () => left.shift() ?? 0;
};

describe('casesReader', () => {
  it('reads directly while that is quick', () => {
    const read = casesReader(inlineExecutor(), clock(0, 1, 1, 2), 8);
    const { signal } = new AbortController();
    expect(read(documents, signal).cases?.map(({ values }) => [...values])).toEqual(expected);
    expect(read(documents, signal).cases).toBeDefined();
  });

  it('stays direct after a slow reading between quick ones', () => {
    const read = casesReader(inlineExecutor(), clock(0, 30, 30, 60, 60, 61, 61, 91, 91, 121, 121, 122), 8);
    const { signal } = new AbortController();
    for (let k = 0; k < 6; k++) expect(read(documents, signal).cases).toBeDefined();
  });

  it('moves to the executor after three slow readings in a row, with the same figures', async () => {
    const read = casesReader(inlineExecutor(structuredClone), clock(0, 30, 30, 60, 60, 90), 8);
    const { signal } = new AbortController();
    for (let k = 0; k < 3; k++) expect(read(documents, signal).cases).toBeDefined();
    const later = await read(documents, signal).pending;
    expect(later?.map(({ values }) => [...values])).toEqual(expected);
    expect(later?.[0]?.sheet).toBe(readCase(documents[0] ?? {}).sheet);
  });
});
