import type { ScenarioDocument } from '#model/document/document.ts';
import { WHOLE_DOCUMENT, type Problem } from '#scenario/problems.ts';
import { readScenario, type Read } from '#scenario/read.ts';
import { stamped } from '#scenario/version.ts';

export type FileRead =
  | Read
  | { readonly ok: false; readonly reason: 'not-json'; readonly problems: readonly Problem[] };

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** The JSON value of a text (a byte-order mark is no part of it), or a sentence on why there is none. */
export function jsonOf(text: string): JsonText {
  const refused = (why: string): JsonText => ({
    ok: false,
    problem: { path: WHOLE_DOCUMENT, message: `${why}; accepts one scenario as JSON in {…}` },
  });
  if (text.trim() === '') return refused('is empty');
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // The engine's own words name the place; some quote the text with its line breaks, all count a single line as line 1.
    const place = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
    return refused(`is not JSON: ${text.includes('\n') ? place : place.replace(/ \(line 1 column \d+\)/, '')}`);
  }
}

/** A scenario as the text of a file: indented JSON, its version first. */
export const toFileText = (document: ScenarioDocument) => `${JSON.stringify(stamped(document), null, 2)}\n`;

/** The scenario in the text of a file, or every problem with it. */
export function fromFileText(text: string): FileRead {
  const json = jsonOf(text);
  return json.ok ? readScenario(json.value) : { ok: false, reason: 'not-json', problems: [json.problem] };
}
