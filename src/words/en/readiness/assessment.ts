import { minutesOf } from '#model/findings/readiness/assessment.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import type { Standing } from '#model/readiness/standings.ts';
import { plural } from '#words/grammar/plural.ts';
import { roundedTo } from '#words/figures/digits.ts';
import { capitalise, counted, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { formatScore, shownScore } from '#words/figures/score.ts';
import { pointsText } from './factors.ts';

/** How long the questions that apply take: "in three minutes". */
function timeWords(applying: number): string {
  const minutes = minutesOf(applying);
  return plural(minutes, 'in a minute', `in ${counted(minutes, 'minute')}`);
}

/** What the questions that apply are good for: about a quarter of a minute each. */
export const questionsWords = (applying: number): string =>
  `${capitalise(counted(applying, 'question'))} ${plural(applying, 'tells', 'tell')} where you stand, ${timeWords(applying)}.`;

/** The link to the questions before any is answered. */
export const assessLink = (applying: number): string => `Assess ${timeWords(applying)}`;

/** The same link beside what was said of readiness. */
export const assessItLink = (applying: number): string => `Assess it ${timeWords(applying)}`;

/** The link to the questions beside the factors, which can be moved as well. */
export const answerInsteadLink = (applying: number): string => `Answer ${counted(applying, 'question')} instead`;

/** The head of the questions on one page, which keeps those that were marked as not applicable. */
export function questionsTitle(applying: number): string {
  const left = FACTORS.length - applying;
  const questions = `${capitalise(counted(applying, 'question'))} about your company`;
  return left === 0 ? questions : `${questions}, and ${numberWord(left)} more marked as not applicable`;
}

/** How many factors nobody has answered for, of those that apply; null where none. */
export const unansweredWords = (unanswered: number, applying: number): string | null =>
  unanswered === 0
    ? null
    : `${capitalise(numberWord(unanswered))} of ${numberWord(applying)} factors ${plural(unanswered, 'still stands', 'still stand')} at half.`;

/** Under the result: whether every question is answered. */
export const answeredWords = (unanswered: number): string =>
  unanswered === 0
    ? `All ${numberWord(FACTORS.length)} questions are answered.`
    : `${capitalise(numberWord(unanswered))} of ${numberWord(FACTORS.length)} ${plural(unanswered, 'is not answered and stays', 'are not answered and stay')} at half of the maximum.`;

/** How the score has moved, of the scores as they are written, so that the three figures of the sentence agree. */
export function scoreChangeWords(before: number, now: number): string {
  const change = roundedTo(shownScore(now) - shownScore(before), 1);
  if (change === 0) return 'As before.';
  const points = Math.abs(change);
  return `${formatNumber(points, 1)} ${plural(points, 'point', 'points')} ${change > 0 ? 'above' : 'below'} the ${formatScore(before)} of before.`;
}

/** The points of a factor as the result tells them. */
export const standingWords = ({ applies, points }: Pick<Standing, 'applies' | 'points'>): string =>
  applies ? pointsText(points) : 'not applicable';
