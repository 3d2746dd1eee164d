import { outcomeLabel } from '#model/delivery/outcome-cells.ts';
import type { OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';

/** Both ways of rolling out, as a choice. */
export const APPROACH_WORDS: Readonly<Record<Approach, string>> = { phased: 'In four phases', big_bang: 'All at once' };

/** What a way of rolling out is called in a heading. */
export const wayTitle = (approach: Approach): string => APPROACH_WORDS[approach];

/** How an outcome is named in a list: "Stopped after the pilot", "Delivered in phases". */
export const outcomeWords = (approach: Approach, outcome: OutcomeId): string => outcomeLabel(approach, outcome);
