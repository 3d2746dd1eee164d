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
  /** Stands in the screen's place until its code has arrived. */
  readonly meanwhile?: ReactNode;
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
  /** What of the trials it shows beside the bar's figures; null for nothing. */
  readonly listens: Watched | null;
  /** One of the four in the bar of a phone. */
  readonly isInBar: boolean;
  readonly Page: ComponentType<ScreenProps>;
}

export type Entry = Omit<Screen, 'alsoCalled' | 'owns' | 'listens' | 'isInBar' | 'Page'> &
  Partial<Pick<Screen, 'alsoCalled' | 'owns' | 'listens' | 'isInBar'>>;

/** An entry with what most screens leave out. */
export const screen = (entry: Entry, Page: ComponentType<ScreenProps>): Screen => ({
  alsoCalled: [],
  owns: [],
  listens: null,
  isInBar: false,
  ...entry,
  Page,
});
