import { CFO_FIRST_EDITION, LENSES } from '#model/business-case/lenses.ts';
import type { OwnLens } from '#model/document/document.ts';
import { lensLabel } from '#words/lenses.ts';
import { fits, LONGEST_LENS_NAME } from '#scenario/limits.ts';

/** "Yours" is what a view is called that has no name. */
const TAKEN: readonly string[] = [
  ...[...Object.values(LENSES), CFO_FIRST_EDITION].map(({ label }) => label),
  lensLabel({ kind: 'none', isSenders: false }),
];

const same = (left: string, right: string) => left.toLocaleLowerCase() === right.toLocaleLowerCase();

/** Why a name cannot be given to a new lens, in words; undefined where it can. */
export function lensNameProblem(name: string, lenses: readonly OwnLens[]): string | undefined {
  if (name === '') return 'A lens needs a name.';
  if (!fits(name, LONGEST_LENS_NAME)) {
    const excess = Array.from(name).length - LONGEST_LENS_NAME;
    return `Too long by ${excess}: at most ${LONGEST_LENS_NAME} characters.`;
  }
  const taken = TAKEN.find((each) => same(each, name));
  if (taken !== undefined) return `“${taken}” is built in; choose another name.`;
  if (lenses.some((each) => same(each.name, name)))
    return 'You have a lens of this name; delete it first, or choose another name.';
  return undefined;
}
