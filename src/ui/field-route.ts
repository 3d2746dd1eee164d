/** Which screen holds the fields whose paths begin so. */
const SCREENS = [
  ['company.', 'company'],
  ['finance.', 'company'],
  ['investment.', 'investment'],
  ['benefits.', 'benefits'],
  ['readiness.', 'readiness'],
  ['assessment.', 'readiness'],
  ['actions.', 'readiness'],
  ['uncertainty.', 'uncertainty'],
] as const;

/**
 * The address of the screen that holds the field at a path, opened at that field; null where no screen has it.
 * Every link to a field asks here, so that a new screen is added in one place.
 */
export function routeOfField(path: string): string | null {
  const screen = SCREENS.find(([prefix]) => path.startsWith(prefix));
  return screen === undefined ? null : `#/${screen[1]}/${path}`;
}
