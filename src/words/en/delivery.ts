import type { Approach } from '#model/document/document.ts';

/** Both ways of rolling out, as a choice. */
export const APPROACH_WORDS: Readonly<Record<Approach, string>> = { phased: 'In four phases', big_bang: 'All at once' };
