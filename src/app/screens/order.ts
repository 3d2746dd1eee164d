import { SCREENS } from '#app/screens/registry.ts';
import { QUESTIONS, type Question, type Screen } from '#app/screens/screen.ts';

export interface QuestionScreens {
  readonly question: Question;
  readonly screens: readonly Screen[];
}

/** The screens of each question that has any, in order. */
export const screensByQuestion = (): readonly QuestionScreens[] =>
  QUESTIONS.map((question) => ({ question, screens: SCREENS.filter((each) => each.question === question) })).filter(
    ({ screens }) => screens.length > 0,
  );

/** What stands beside a screen in the order of the navigation; null at its ends. */
export interface Neighbours {
  readonly previous: Screen | null;
  readonly next: Screen | null;
}

export function neighboursOf({ id }: Pick<Screen, 'id'>): Neighbours {
  const at = SCREENS.findIndex((each) => each.id === id);
  return { previous: SCREENS[at - 1] ?? null, next: SCREENS[at + 1] ?? null };
}
