import type { Odds } from '#model/findings/odds.ts';
import { plural } from '#words/grammar/plural.ts';
import { NBSP } from './digits.ts';
import { numberWord } from './numbers.ts';

const LEADS: Readonly<Record<Odds['bound'], string>> = {
  exactly: '',
  more: 'more than ',
  fewer: 'fewer than ',
  nearly: 'nearly ',
};

/** Odds with what is counted, in its forms for one and for several: "two trials in three", "more than six such programmes in ten". */
export const oddsWords = ({ bound, count, of }: Odds, one: string, several: string): string =>
  `${LEADS[bound]}${numberWord(count)} ${plural(count, one, several)} in${NBSP}${numberWord(of)}`;
