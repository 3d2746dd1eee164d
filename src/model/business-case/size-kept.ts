import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { sizeOverrides, type SizeOverride } from '#model/document/size-defaults.ts';
import { withValueAt } from '#model/document/write.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';

/** A value of the user's beside what the size would set, in the unit of its field. */
interface Pair {
  readonly label: string;
  readonly yours: number;
  readonly usual: number;
}

/** One value that stands in place of the size's own; a team is told by its people. */
export interface KeptValue extends SizeOverride, Pair {
  /** What the size's own value alone would do to the investment over the horizon, ₹. */
  readonly effect: number;
  /** The roles in which a team differs; empty for every other value. */
  readonly roles: readonly Pair[];
}

export interface SizeKept {
  readonly kept: readonly KeptValue[];
  /** Investment over the horizon with all the size's own values, less what it is now, ₹. */
  readonly effect: number;
}

const TEAM = 'investment.team';

const without = (document: ScenarioDocument, overrides: readonly SizeOverride[]) =>
  overrides.reduce((left, { path }) => withValueAt(left, path, undefined), document);

const total = (read: Case) => amountOf(read, 'investment.total');

/** What a switch of size keeps of a document, what the size would set instead, and what that would do to the cost. */
export function sizeKeptIn(document: ScenarioDocument): SizeKept {
  const overrides = sizeOverrides(document);
  if (overrides.length === 0) return { kept: [], effect: 0 };
  const [now, then] = [readCase(document), readCase(without(document, overrides))];
  const kept = overrides.map((override): KeptValue => {
    const { path } = override;
    const cell = path === TEAM ? 'investment.headcount' : path;
    return {
      ...override,
      // A quantity is not in the sheet while a yearly amount is given, but in the document it is.
      yours: path === TEAM ? amountOf(now, cell) : (numberInForce(document, path) ?? 0),
      usual: amountOf(then, cell),
      effect: total(readCase(without(document, [override]))) - total(now),
      roles: path === TEAM ? differingRoles(now, then) : [],
    };
  });
  return { kept, effect: total(then) - total(now) };
}

const differingRoles = (now: Case, then: Case): readonly Pair[] =>
  ROLE_IDS.map((role) => ({
    label: ROLES[role].label,
    yours: amountOf(now, `${TEAM}.${role}`),
    usual: amountOf(then, `${TEAM}.${role}`),
  })).filter(({ yours, usual }) => yours !== usual);
