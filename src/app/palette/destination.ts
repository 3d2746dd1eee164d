import type { IconName } from '#ui/icon.tsx';
import type { Findable } from '#words/search/finder.ts';

export type Kind = 'screen' | 'figure' | 'field';

/** Where a destination leads. */
export type Target =
  /** The screen at a location such as `/company`. */
  | { readonly to: 'screen'; readonly location: string }
  /** The field at a path, at its address. */
  | { readonly to: 'field'; readonly path: string; readonly route: string }
  /** The explanation of a cell of the sheet. */
  | { readonly to: 'explanation'; readonly cell: string };

/** Something that can be gone to by its name. */
export interface Destination extends Findable {
  /** The same in every scenario and after every change: what was gone to lately is kept by it. */
  readonly id: string;
  readonly kind: Kind;
  readonly icon: IconName;
  /** Stands in the list before anything is typed, under this heading. */
  readonly heading: string | null;
  /** Its value in the scenario as it stands; null where it has none. Asked for when it is shown. */
  readonly value: () => string | null;
  readonly target: Target;
}
