import { SCREENS } from '#app/screens/registry.ts';
import type { Screen, Tab } from '#app/screens/screen.ts';

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

/** The location of a screen's tab: the first one is the screen itself. */
export const locationOfTab = (screen: Screen, tab: Tab): string =>
  tab === screen.tabs[0] ? locationOf(screen) : `${locationOf(screen)}/${tab.id}`;

/** How much of a path the beginnings that a screen or a tab owns name, in characters; 0 where it does not hold the field. */
const ownedLength = ({ owns }: Pick<Screen, 'owns'>, path: string): number =>
  Math.max(0, ...owns.filter((beginning) => path.startsWith(beginning)).map(({ length }) => length));

/** Of those that hold the field at a path, the one that names more of it. */
function ownerOf<Owner extends Pick<Screen, 'owns'>>(owners: readonly Owner[], path: string): Owner | null {
  const [first] = owners
    .filter((each) => ownedLength(each, path) > 0)
    .toSorted((left, right) => ownedLength(right, path) - ownedLength(left, path));
  return first ?? null;
}

/** The screen that holds the field at a path; null where none does. */
export const screenOfField = (path: string): Screen | null => ownerOf(SCREENS, path);

/** The tab of a screen that holds a field of it; null where the screen has no tabs. */
export const tabOfField = ({ tabs }: Pick<Screen, 'tabs'>, path: string): Tab | null =>
  ownerOf(tabs, path) ?? tabs[0] ?? null;

/** What an address names. */
export interface Place {
  readonly screen: Screen;
  /** The open one; null on a screen without tabs. */
  readonly tab: Tab | null;
  /** The path of the field to arrive at. */
  readonly field: string | undefined;
}

/**
 * What a location names: `/uncertainty/ranges` a tab; `/uncertainty/uncertainty.seed` a field, on the tab that holds it;
 * `/uncertainty/what-decides/uncertainty.drivers.benefits.growth` a field on a tab that shows it too. Null where there is
 * no such screen.
 */
export function placeAt(location: string): Place | null {
  const screen = screenAt(location);
  if (screen === null) return null;
  const [, , second, third] = location.split('/');
  const named = screen.tabs.find(({ id }) => id === second);
  const path = named === undefined ? second : third;
  const field = path === '' ? undefined : path;
  const tab = named ?? (field === undefined ? (screen.tabs[0] ?? null) : tabOfField(screen, field));
  return { screen, tab, field };
}

/** The address of the screen that holds the field at a path, opened at that field; null where no screen has it. */
export function routeOfField(path: string): string | null {
  const owner = screenOfField(path);
  return owner === null ? null : `#${locationOf(owner)}/${path}`;
}
