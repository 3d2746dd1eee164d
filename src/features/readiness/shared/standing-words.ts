import { FACTORS, LEVELS } from '#model/facts/readiness.ts';
import { capitalise, counted, formatNumber } from '#words/figures/numbers.ts';
import type { Scores } from './standing.ts';

export type Level = (typeof LEVELS)[number];

export const levelOf = ({ level }: Pick<Scores, 'level'>): Level => LEVELS[level - 1] ?? LEVELS[0];

/** What the questions that apply are good for: about a quarter of a minute each. */
export function questionsWords(applying: number): string {
  const minutes = Math.max(1, Math.round(applying / 4));
  const time = minutes === 1 ? 'in a minute' : `in ${counted(minutes, 'minute')}`;
  return `${capitalise(counted(applying, 'question'))} ${applying === 1 ? 'tells' : 'tell'} where you stand, ${time}.`;
}

/** The head of the questions on one page, which keeps those that were marked as not applicable. */
export function questionsTitle(applying: number): string {
  const left = FACTORS.length - applying;
  const questions = `${capitalise(counted(applying, 'question'))} about your company`;
  return left === 0 ? questions : `${questions}, and ${counted(left, 'more', 'more')} marked as not applicable`;
}

/** Points of one factor: two decimals, so that a level's 6.25 stays what it is. */
export const pointsText = (points: number): string => formatNumber(points, 2);

const pointsLeft = (points: number) => {
  const text = formatNumber(points, 1);
  return `${text} ${text === '1' ? 'point' : 'points'}`;
};

/** Where the score stands on the ladder, and where the targets lead, as a title: "The targets lead one floor up". */
export function standingTitle(now: Scores, aim: Scores): string {
  const { name } = levelOf(now);
  const floors = aim.level - now.level;
  if (floors > 0)
    return `The targets lead ${floors === 1 ? 'one floor' : counted(floors, 'floor')} up, to ${levelOf(aim).name.toLowerCase()}`;
  if (aim.score > now.score) return `The targets add ${pointsLeft(aim.score - now.score)} and stay on this floor`;
  return now.score >= 100 ? `${name}: the whole building stands` : `${name}, and every target is reached`;
}
