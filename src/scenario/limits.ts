/** What the free parts of a document may hold, for the schema and for the forms alike. Lengths in code points. */

/** A scenario's name. */
export const LONGEST_NAME = 120;
/** Lenses of the user's own. */
export const MOST_LENSES = 12;
export const LONGEST_LENS_NAME = 60;
/** Lines of the user's own, of costs and of benefits each. */
export const MOST_OWN_LINES = 40;
export const LONGEST_LINE_NAME = 120;
/** Tasks of the user's own in the first 90 days, and people who learn. */
export const MOST_OWN_TASKS = 40;
export const MOST_LEARNERS = 60;
export const LONGEST_RHYTHM = 60;
/** Earlier assessments of readiness. */
export const MOST_SNAPSHOTS = 60;
/** The texts of the register. */
export const LONGEST_NOTE = 1000;
export const LONGEST_OWNER = 80;

/**
 * Whether a text has at most `longest` code points, so that one letter of any script or one plain emoji counts as
 * one. None takes over two units, so a hostile text is never walked.
 */
export const fits = (text: string, longest: number) =>
  text.length <= longest || (text.length <= 2 * longest && Array.from(text).length <= longest);

/** Whether a text is a day of the calendar, as YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // The 30th of February is read as a day in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Years that somebody means who types four digits: the first keystrokes of 2027 are the year 2, 20 and 202. */
const FIRST_YEAR = '1900';

/** Whether a text is a day of the calendar that somebody may have meant, as YYYY-MM-DD. */
export const isPlausibleDay = (text: string): boolean => isCalendarDate(text) && text >= FIRST_YEAR;
