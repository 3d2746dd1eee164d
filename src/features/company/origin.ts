import { choiceProvenanceIn, provenanceIn } from '#model/business-case/provenance.ts';
import { blank, type Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import type { Profile } from '#store/workspace.ts';
import type { ChoicePath, NumberPath } from './entries.ts';

const isChoice = (path: ChoicePath | NumberPath): path is ChoicePath =>
  /^company\.(size|complexity|industry|region)$/.test(path);

/** The origin of a field's value in a profile, whether or not its case has a cell for it; blank where nothing was chosen. */
export function originOf(profile: Profile, path: ChoicePath | NumberPath): Provenance {
  const { document } = profile;
  return isChoice(path)
    ? choiceProvenanceIn(document, { path, provenance: blank }, profile)
    : provenanceIn(document, input(path), profile);
}
