import type { Unit } from '#model/document/number-field.ts';

/** What a number field accepts. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  /** Smallest step; 0 means any. */
  readonly multipleOf: number;
  readonly unit?: Unit;
}

const LONGEST_QUOTE = 40;
const LONG_NUMBER = 1e7;

const clipped = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const isFlat = (list: readonly unknown[]) =>
  list.length <= 6 && list.every((each) => each === null || typeof each !== 'object');

/** An input as a reader recognises it, on one line and never long, whatever it is. */
export function shown(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(clipped(input));
  if (Array.isArray(input)) return isFlat(input) ? `[${input.map(shown).join(', ')}]` : 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  return clipped(String(input));
}

/** A key as part of a path: bare where it reads as a name, quoted where it would break the line or mislead. */
export const shownKey = (key: string) => (/^[\w.-]{1,80}$/.test(key) ? key : JSON.stringify(clipped(key)));

const plain = (value: number) =>
  Math.abs(value) >= LONG_NUMBER && Number.isInteger(Math.log10(Math.abs(value)))
    ? value.toExponential().replace('+', '')
    : String(value);

const range = ({ minimum, maximum }: Bounds) => `${plain(minimum)} to ${plain(maximum)}`;

/** What a number field accepts, in words: `₹0 to 1e15 a year`. */
export function acceptedBy(bounds: Bounds): string {
  if (bounds.multipleOf === 1) return `a whole number from ${range(bounds)}`;
  if (bounds.multipleOf === 0.5) return `${range(bounds)}, halves allowed`;
  if (bounds.unit === 'rupees') return `₹${range(bounds)}`;
  if (bounds.unit === 'rupeesPerYear') return `₹${range(bounds)} a year`;
  if (bounds.unit === 'fraction') return `${range(bounds)} (0.16 is 16%)`;
  if (bounds.unit === 'points') return `${range(bounds)} points`;
  return range(bounds);
}

/** The sentence for an input of the wrong kind; `what` completes "is not …". */
export function wrongKind(input: unknown, what: string, accepts: string): string {
  if (input === undefined) return `is missing; accepts ${accepts}`;
  return `${shown(input)} is not ${what}; accepts ${accepts}`;
}
