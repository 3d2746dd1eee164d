import { encodeLink } from '#scenario/link/codec.ts';
import { TEN_FIELDS, allFields } from '#scenario/testing/link-samples.ts';
import type { Figures } from './budgets.ts';

/** Characters of a usual address before the scenario: origin, path and the fragment's name. */
const ADDRESS = 40;

/** How long whole web addresses of scenarios are. */
export async function measureLinks(): Promise<Pick<Figures, 'link_chars_10_fields' | 'link_chars_all_fields'>> {
  return {
    link_chars_10_fields: ADDRESS + (await encodeLink({ document: TEN_FIELDS })).length,
    link_chars_all_fields: ADDRESS + (await encodeLink({ document: allFields() })).length,
  };
}
