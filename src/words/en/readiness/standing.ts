import type { Ladder } from '#model/findings/readiness/ladder.ts';
import { LEVELS } from '#model/facts/readiness.ts';
import { plural } from '#words/grammar/plural.ts';
import { roundedTo } from '#words/figures/digits.ts';
import { counted, formatNumber, numberWord, ordinal } from '#words/figures/numbers.ts';

export type Level = (typeof LEVELS)[number];

/** A maturity level from 1 to 4 with its name and the construction site that it is compared to. */
export const levelOf = ({ level }: { readonly level: number }): Level => LEVELS[level - 1] ?? LEVELS[0];

/** A level inside a sentence: "fully automated". */
export const levelInSentence = (at: { readonly level: number }): string => levelOf(at).name.toLowerCase();

/** Where the score stands on the ladder, and where the targets lead, as a title: "The targets lead one floor up". */
export function standingTitle(ladder: Ladder): string {
  switch (ladder.kind) {
    case 'floors-up':
      return `The targets lead ${counted(ladder.floors, 'floor')} up, to ${levelInSentence(ladder)}`;
    case 'same-floor': {
      const points = roundedTo(ladder.points, 1);
      return `The targets add ${formatNumber(points, 1)} ${plural(points, 'point', 'points')} and stay on this floor`;
    }
    case 'whole':
      return `${levelOf(ladder).name}: the whole building stands`;
    case 'at-targets':
      return `${levelOf(ladder).name}, and every target is reached`;
  }
}

/** What a level is, and what a building of its kind takes. */
export function levelSentence(at: { readonly level: number }): string {
  const { name, level, stage, construction, delivery } = levelOf(at);
  return `${name} is level ${level} of ${LEVELS.length}: ${stage}. On a building site that is ${construction}; a building takes ${delivery}.`;
}

/** Said where nobody has assessed anything. */
export const ASSUMED = {
  title: 'Readiness not assessed: half of every factor is assumed',
  detail: 'Every factor stands at half of its maximum, which is our assumption and says nothing about this company.',
} as const;

/** The floor that is reached, as a title: "Ready for the 2nd floor of four: semi-automated". */
export const readyTitle = (at: { readonly level: number }): string =>
  `Ready for the ${ordinal(at.level)} floor of ${numberWord(LEVELS.length)}: ${levelInSentence(at)}`;

/** What follows a score: "of 100, just onto this floor: basic DataOps. On a building site …". @param isOnEdge the score is where the floor begins */
export function floorClause(at: { readonly level: number }, isOnEdge: boolean): string {
  const { stage, construction } = levelOf(at);
  return `of 100${isOnEdge ? ', just onto this floor' : ''}: ${stage}. On a building site that is ${construction}.`;
}

/** Whose the targets are. */
export const OUR_TARGETS =
  'The targets are ours, four fifths of each maximum, until you set your own in a factor below.';

/** Beside the building before anything was assessed. */
export const HALF_ASSUMED = {
  title: 'Half is our assumption',
  detail:
    'It says nothing about this company. How ready it is decides how soon benefits come, and how likely each gate of the rollout is passed.',
} as const;

/** What unfolds the rest before anything was assessed. */
export const BY_HAND = 'Set factors by hand, or choose actions';

/** Over the radar, where it is folded. */
export const SHAPE_TITLE = 'The twelve factors as a shape';
