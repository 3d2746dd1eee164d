import { provenanceIn } from '#model/business-case/provenance.ts';
import { valueAt } from '#model/document/read.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { input } from '#model/sheet/cells.ts';
import type { Profile } from '#store/workspace.ts';
import type { ChoicePath, NumberPath } from './entries.ts';

/** Where a field's value comes from, in the words of its mark: "§4 example", "§4", "ours", "yours"; "" for a blank. */
export type Origin = string;

const isChoice = (path: ChoicePath | NumberPath): path is ChoicePath =>
  /^company\.(size|complexity|industry|region)$/.test(path);

/** The origin of a field's value in a profile, whether or not its case has a cell for it. */
export function originOf({ document, example }: Profile, path: ChoicePath | NumberPath): Origin {
  if (isChoice(path)) {
    const value = valueAt(document, path);
    if (value === undefined) return '';
    const made = example === null ? undefined : EXAMPLES[example];
    return made !== undefined && valueAt(made.document, path) === value ? `${made.section} example` : 'yours';
  }
  const provenance = provenanceIn(document, input(path), example);
  if (provenance.kind === 'example') return `${provenance.section} example`;
  if (provenance.kind === 'source') return provenance.section;
  return provenance.kind === 'ours' || provenance.kind === 'yours' ? provenance.kind : '';
}
