import type { FinanceDocument, ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber } from '#model/document/read.ts';
import type { BaseId } from '#model/facts/benefit-lines.ts';
import { fits, LONGEST_NAME } from '#scenario/limits.ts';
import { z } from '#scenario/zod.ts';
import { numberReader, type NumberReader } from '#words/reading/number-reader.ts';
import { writeNumber } from '#words/reading/number-text.ts';
import type { Reading } from '#words/reading/reading.ts';
import { remembered } from '#words/reading/remembered.ts';
import { BASE_IDS } from './bases.ts';

const FINANCE_IDS = ['years', 'discountRate', 'taxRate'] as const satisfies readonly (keyof FinanceDocument)[];
type FinanceId = (typeof FINANCE_IDS)[number];

export type NumberPath = `company.${BaseId}` | `finance.${FinanceId}`;

/** What stands in the form: the text of every entry as it was typed, also one that cannot be read. */
export interface Drafts {
  readonly name: string;
  readonly company: Readonly<Record<BaseId, string>>;
  readonly finance: Readonly<Record<FinanceId, string>>;
}

/** A scenario's name as typed; undefined is none of its own. */
export const readName = remembered<string | undefined>((text) => {
  if (text.trim() === '') return { ok: true, value: undefined };
  if (fits(text, LONGEST_NAME)) return { ok: true, value: text };
  const excess = Array.from(text).length - LONGEST_NAME;
  return { ok: false, problem: `Too long by ${excess}: at most ${LONGEST_NAME} characters.` };
});

/** A text that is taken as far as it can be read; the refusal is the reader's. */
const readable = (read: (text: string) => Reading<unknown>) =>
  z.string().check(
    z.superRefine((text, context) => {
      const reading = read(text);
      if (!reading.ok) context.addIssue({ code: 'custom', message: reading.problem, input: text });
    }),
  );

type Readable = ReturnType<typeof readable>;

const ofEach = <Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Record<Id, T> =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, T>;

/** The schema of the form. It reads with the readers of the fields, so that an entry is checked once. */
export const draftsSchema = (readerOf: (path: NumberPath) => NumberReader = numberReader) =>
  z.object({
    name: readable(readName),
    company: z.object(ofEach<BaseId, Readable>(BASE_IDS, (id) => readable(readerOf(`company.${id}`)))),
    finance: z.object(ofEach<FinanceId, Readable>(FINANCE_IDS, (id) => readable(readerOf(`finance.${id}`)))),
  });

/** The texts of a document's own values; `kept` gives the refused text of a field that was left so, if any. */
export function draftsOf(
  document: ScenarioDocument,
  kept: (path: NumberPath, value: number | undefined) => string | undefined,
): Drafts {
  const textAt = (path: NumberPath): string => {
    const value = enteredNumber(document, path);
    return kept(path, value) ?? writeNumber(numberField(path), value);
  };
  return {
    name: document.name ?? '',
    company: ofEach(BASE_IDS, (id) => textAt(`company.${id}`)),
    finance: ofEach(FINANCE_IDS, (id) => textAt(`finance.${id}`)),
  };
}
