import { SCREENS } from '#app/screens/registry.ts';
import type { Screen } from '#app/screens/screen.ts';

/** Where the page begins, and where an address that names no screen leads. */
export const FIRST_SCREEN = 'verdict';

/** Addresses that screens had before, which links and bookmarks still carry. */
const FORMER_IDS: Readonly<Record<string, string>> = { register: 'assumptions' };

/** The screen at a location such as `/company/company.annualRevenue`; null where there is none. */
export function screenAt(location: string): Screen | null {
  const [, id = ''] = location.split('/');
  const named = Object.hasOwn(FORMER_IDS, id) ? FORMER_IDS[id] : id;
  return SCREENS.find((each) => each.id === named) ?? null;
}

/** The location of a screen. */
export const locationOf = ({ id }: Pick<Screen, 'id'>): string => `/${id}`;

/** How much of a path the beginnings that a screen owns name, in characters; 0 where it does not hold the field. */
const ownedLength = ({ owns }: Screen, path: string): number =>
  Math.max(0, ...owns.filter((beginning) => path.startsWith(beginning)).map(({ length }) => length));

/** The screen that holds the field at a path: of several, the one that names more of it; null where none does. */
export function screenOfField(path: string): Screen | null {
  const [first] = SCREENS.filter((each) => ownedLength(each, path) > 0).toSorted(
    (left, right) => ownedLength(right, path) - ownedLength(left, path),
  );
  return first ?? null;
}

/** The address of the screen that holds the field at a path, opened at that field; null where no screen has it. */
export function routeOfField(path: string): string | null {
  const owner = screenOfField(path);
  return owner === null ? null : `#${locationOf(owner)}/${path}`;
}
