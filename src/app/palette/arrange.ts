import { grouped } from '#app/palette/grouped.ts';
import type { Destination, Kind } from '#app/palette/destination.ts';
import type { Found } from '#words/search/finder.ts';

/** Destinations under a heading. */
export interface Group {
  readonly title: string;
  readonly destinations: readonly Destination[];
  /** How many more fit and are not shown. */
  readonly left: number;
}

const TITLES: Readonly<Record<Kind, string>> = { screen: 'Screens', figure: 'Figures', field: 'Fields' };
/** Shown of each kind. */
const MOST = 7;
/** What having been gone to lately is worth. */
const RECENT = 3;

/** Before anything is typed: what was gone to lately, then what stands under a heading of its own. */
export function atRest(all: readonly Destination[], recent: readonly string[]): readonly Group[] {
  const last = recent.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const headed = grouped(all, ({ heading }) => heading);
  return [
    { title: 'Recent', destinations: last, left: 0 },
    ...[...headed].flatMap(([title, destinations]) => (title === null ? [] : [{ title, destinations, left: 0 }])),
  ].filter(({ destinations }) => destinations.length > 0);
}

/** What was found, by kind: the kind of the best comes first, and of each the best few. */
export function byKind(found: readonly Found<Destination>[], recent: readonly string[]): readonly Group[] {
  const ranked = found
    .map(({ item, score }) => ({ item, score: score + (recent.includes(item.id) ? RECENT : 0) }))
    .toSorted((left, right) => right.score - left.score)
    .map(({ item }) => item);
  return [...grouped(ranked, ({ kind }) => kind)].map(([kind, destinations]) => ({
    title: TITLES[kind],
    destinations: destinations.slice(0, MOST),
    left: Math.max(0, destinations.length - MOST),
  }));
}
