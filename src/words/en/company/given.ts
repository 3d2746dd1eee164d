import { numberField } from '#model/document/fields.ts';
import type { Given } from '#model/findings/given.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';

/** "Not given, and so not counted: data-team cost and incident cost."; null where nothing is missing. */
export function missingWords({ missing }: Pick<Given, 'missing'>): string | null {
  if (missing.length === 0) return null;
  return `Not given, and so not counted: ${listed(missing.map((base) => inSentence(numberField(`company.${base}`).label)))}.`;
}
