import type { OwnLens, ScenarioDocument, Snapshot } from '#model/document/document.ts';
import { ownLineField } from '#model/document/own-lines.ts';
import type { Compact } from '#scenario/link/compact-json.ts';
import { LINK_CONFIDENCES, LINK_FACTORS, LINK_FIELDS } from '#scenario/link/field-table.ts';
import { BrokenLink, listOf, lookedUp } from '#scenario/link/tables.ts';

type Register = NonNullable<ScenarioDocument['register']>;

const codeOf = (path: string) => LINK_FIELDS.findIndex((field) => field.path === path);

/** The kinds of overlap by their place: those of the field itself. */
const overlaps = () => LINK_FIELDS[codeOf('benefits.overlap')]?.choices ?? [];

/** Consecutive groups of `size`. @throws BrokenLink where the list is not made of whole ones */
export function groupsOf(size: number, value: unknown): readonly (readonly unknown[])[] {
  const flat = listOf(value, (length) => length % size === 0);
  return Array.from({ length: flat.length / size }, (_, index) => flat.slice(size * index, size * (index + 1)));
}

/** Lenses one after the other, six values each. */
export const packedLenses = (lenses: readonly OwnLens[]): Compact =>
  lenses.flatMap(({ name, revenueAttribution, contributionMargin, overlap, benefitRisk, costRisk }) => [
    name,
    revenueAttribution,
    contributionMargin,
    overlaps().indexOf(overlap),
    benefitRisk,
    costRisk,
  ]);

/** @throws BrokenLink, NewerLink */
export const unpackedLenses = (value: unknown): unknown =>
  groupsOf(6, value).map(([name, revenueAttribution, contributionMargin, overlap, benefitRisk, costRisk]) => ({
    name,
    revenueAttribution,
    contributionMargin,
    overlap: lookedUp(overlaps(), overlap),
    benefitRisk,
    costRisk,
  }));

/** Entries one after the other, five values each, null for what one does not say; a path stands as its field's code where it has one. */
export const packedRegister = (register: Register): Compact =>
  Object.entries(register).flatMap(([path, { note, confidence, owner, date }]) => [
    codeOf(path) < 0 ? path : codeOf(path),
    confidence === undefined ? null : LINK_CONFIDENCES.indexOf(confidence),
    date ?? null,
    owner ?? null,
    note ?? null,
  ]);

/** What a note is about: a row of the table, or by its path a number of a line of one's own. @throws BrokenLink, NewerLink */
function notedPath(code: unknown): string {
  if (typeof code !== 'string') return lookedUp(LINK_FIELDS, code).path;
  if (ownLineField(code) === null) throw new BrokenLink();
  return code;
}

/** One part of a record; null stands for what was left out. */
export const said = (key: string, value: unknown) => (value === null ? {} : { [key]: value });

/** @throws BrokenLink, NewerLink */
export function unpackedRegister(value: unknown): unknown {
  const entries = groupsOf(5, value).map(([code, confidence, date, owner, note]) => {
    const sure = confidence === null ? null : lookedUp(LINK_CONFIDENCES, confidence);
    const entry = {
      ...said('note', note),
      ...said('confidence', sure),
      ...said('owner', owner),
      ...said('date', date),
    };
    return [notedPath(code), entry] as const;
  });
  const register = new Map(entries);
  if (register.size < entries.length) throw new BrokenLink();
  return Object.fromEntries(register);
}

const DAY_MS = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Each snapshot as its day's distance from the one before (the first from 1970), then the points of each factor. */
export const packedSnapshots = (snapshots: readonly Snapshot[]): Compact =>
  snapshots.map(({ date, points }, index) => {
    const before = snapshots[index - 1]?.date;
    const distance = dayNumber(date) - (before === undefined ? 0 : dayNumber(before));
    const byFactor = new Map(Object.entries(points));
    return [distance, ...LINK_FACTORS.map((id) => byFactor.get(id) ?? null)];
  });

/** @throws BrokenLink, NewerLink */
export function unpackedSnapshots(value: unknown): unknown {
  let day = 0;
  return listOf(value, () => true).map((each) => {
    const [distance, ...values] = listOf(each, (length) => length > 0);
    if (typeof distance !== 'number' || !Number.isInteger(distance)) throw new BrokenLink();
    day += distance;
    const given = values.flatMap((points, place) =>
      points === null ? [] : [[lookedUp(LINK_FACTORS, place), points] as const],
    );
    return { date: dateOf(day), points: Object.fromEntries(given) };
  });
}

/** @throws BrokenLink for a day that the calendar of documents does not have. */
function dateOf(day: number): string {
  const at = new Date(day * DAY_MS);
  const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
  if (!/^\d{4}-/.test(text)) throw new BrokenLink();
  return text.slice(0, 10);
}
