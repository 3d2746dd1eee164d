import { lensFieldsOf, LENS_IDS, LENSES, sameLens } from '#model/business-case/lenses.ts';
import type { Profile } from '#store/workspace.ts';

/** Whether the view in force is the one with which someone sent the scenario. */
export const isSendersLens = ({ document, sent }: Pick<Profile, 'document' | 'sent'>): boolean =>
  sent !== undefined && sameLens(lensFieldsOf(document), lensFieldsOf(sent));

/** The name of the lens that a scenario looks through: built in, one saved in it, "The sender’s" or "Yours". */
export function lensLabelOf(profile: Pick<Profile, 'document' | 'sent'>): string {
  const { document } = profile;
  const fields = lensFieldsOf(document);
  const builtIn = LENS_IDS.map((id) => LENSES[id]).find((each) => sameLens(each.fields, fields));
  const saved = document.lenses?.find((each) => sameLens(each, fields));
  return builtIn?.label ?? saved?.name ?? (isSendersLens(profile) ? 'The sender’s' : 'Yours');
}
