import { LENSES, DEFAULT_LENS, lensOf } from '#model/business-case/lenses.ts';
import { provenanceIn } from '#model/business-case/provenance.ts';
import { valueAt } from '#model/document/read.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { source, type Provenance } from '#model/facts/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import type { Profile } from '#store/workspace.ts';

/** Where the number at a path comes from in a profile; `usual` is the origin of its default where the field's own is not meant. */
export const originOfNumber = ({ document, example }: Profile, path: string, usual?: Provenance): Provenance =>
  provenanceIn(document, input(path, usual), example);

export type ChoicePath = 'benefits.catalogue' | 'benefits.overlap' | 'benefits.ramp.kind';

/** Where a choice comes from: the source's own until the document decides, else the lens, the example or the user. */
export function originOfChoice({ document, example }: Profile, path: ChoicePath): Provenance {
  const value = valueAt(document, path);
  if (value === undefined) return source('§4');
  const lens = path === 'benefits.overlap' ? lensOf(document) : null;
  if (lens !== null && lens !== DEFAULT_LENS) return LENSES[lens].provenance;
  const made = example === null ? undefined : EXAMPLES[example];
  return made !== undefined && valueAt(made.document, path) === value
    ? { kind: 'example', section: made.section }
    : { kind: 'yours' };
}
