import { counted } from '#words/figures/numbers.ts';

/** What the search is called, and says in its empty field. */
export const SEARCH_LABEL = 'Find a screen, field or figure';

/** How many are shown of a kind, where not all are; empty where all are. */
export const shownOf = (shown: number, left: number): string => (left === 0 ? '' : `${shown} of ${shown + left}`);

/** What was found, for those who hear it. */
export const foundWords = (count: number): string => counted(count, 'result');

/** That nothing has such a name, and what would find something. */
export const nothingWords = (text: string): string =>
  `Nothing here is called “${text.trim()}”. One word is enough, such as revenue, team, payback or margin.`;
