import type { ComponentType, ReactNode } from 'react';
import type { Watched } from '#store/uncertainty-state.ts';
import type { IconName } from '#ui/icon.tsx';

/** The questions of a board, in their order: the groups of the navigation. */
export const QUESTIONS = ['Is it worth it?', 'How sure are we?', 'Will it be delivered?', 'Show it'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a screen is told. */
export interface ScreenProps {
  /** The path of the field to focus on arrival, from the address. */
  readonly field?: string;
  /** Of a screen with tabs: the id of the one that is open, and the links to all of them, for the page's head. */
  readonly tab?: string;
  readonly tabs?: ReactNode;
  /** Stands in the screen's place until its code has arrived. */
  readonly meanwhile?: ReactNode;
}

/** One of the questions that a screen answers, each at an address of its own. */
export interface Tab {
  /** In its address after the screen's, `#/uncertainty/ranges`: without a dot, so that it is no path of a field. The first one has the screen's own address. */
  readonly id: string;
  readonly title: string;
  /** As of a screen. */
  readonly about: string;
  readonly alsoCalled: readonly string[];
  /** As of a screen, of the fields that it holds; the first one holds what no other names. */
  readonly owns: readonly string[];
  readonly listens: Watched | null;
}

/** Everything about a screen. A new one is an entry here and a folder in features. */
export interface Screen {
  /** In its address: `#/company`, and for one of its fields `#/company/company.annualRevenue`. */
  readonly id: string;
  readonly title: string;
  /** Completes "Benefits — where the money comes from": a clause without capital and full stop. */
  readonly about: string;
  /** What else people may look for it by; the words of its title and of `about` are found anyway. */
  readonly alsoCalled: readonly string[];
  readonly question: Question;
  readonly icon: IconName;
  /** Beginnings of the paths of the fields that it holds, or whole paths, which come before what another screen owns of them. */
  readonly owns: readonly string[];
  /** What of the trials it shows beside the bar's figures; null for nothing, or where its tabs say it. */
  readonly listens: Watched | null;
  readonly tabs: readonly Tab[];
  /** One of the four in the bar of a phone. */
  readonly isInBar: boolean;
  readonly Page: ComponentType<ScreenProps>;
}

export type Entry = Omit<Screen, 'alsoCalled' | 'owns' | 'listens' | 'tabs' | 'isInBar' | 'Page'> &
  Partial<Pick<Screen, 'alsoCalled' | 'owns' | 'listens' | 'tabs' | 'isInBar'>>;

/** An entry with what most screens leave out. */
export const screen = (entry: Entry, Page: ComponentType<ScreenProps>): Screen => ({
  alsoCalled: [],
  owns: [],
  listens: null,
  tabs: [],
  isInBar: false,
  ...entry,
  Page,
});
