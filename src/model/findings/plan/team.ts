import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { withValueAt } from '#model/document/write.ts';
import { ROLES, type RoleId } from '#model/facts/roles.ts';
import {
  CORE_ROLES,
  MOST_SPECIAL_IN_STARTUPS,
  SPECIAL_ROLES,
  type CoreRole,
  type SpecialRole,
} from '#model/facts/team-roles.ts';
import { dayNumber } from '#model/plan/calendar.ts';
import { dayOfWeek, planStart } from '#model/plan/dates.ts';
import { hiringOf, type Hire, type Hiring } from '#model/plan/hiring.ts';

/** A month of the plan, the first from 1. */
export interface TeamMonth {
  readonly month: number;
  readonly people: number;
  /** ₹, at today's salaries; null where the case does not build its costs up. */
  readonly cost: number | null;
}

/** Posts that have to be open by a day. */
export interface DatedHire extends Hire {
  /** YYYY-MM-DD. */
  readonly needed: string;
  readonly open: string;
  /** Weeks since that day, rounded up; 0 where it is still to come. */
  readonly weeksLate: number;
}

/** A core role of §5 held against the team that the case pays. */
export interface CoreStanding extends CoreRole {
  readonly wanted: number;
  readonly inTeam: number;
  /** ₹ a year, what §4 pays for it. */
  readonly paid: readonly [least: number, most: number];
}

/** A specialist that this company opens, and whether its maturity lets one assume that they are there. */
export interface SpecialStanding extends SpecialRole {
  readonly wanted: number;
  readonly isInPlace: boolean;
}

export interface TeamFinding {
  readonly start: string;
  readonly roles: Hiring['roles'];
  /** By the day on which their posts have to be open. */
  readonly hires: readonly DatedHire[];
  readonly team: number;
  readonly toHire: number;
  readonly months: readonly TeamMonth[];
  readonly core: readonly CoreStanding[];
  readonly special: readonly SpecialStanding[];
  /** Whether people are paid from when they start, and the NPV both ways, ₹; null where totals were entered. */
  readonly asNeeded: { readonly isOn: boolean; readonly npvOn: number; readonly npvOff: number } | null;
}

/** Eighteen months. */
const MONTHS = 18;
const WEEKS_A_MONTH = 52 / 12;
const DAYS_A_WEEK = 7;

/** @param today as YYYY-MM-DD */
export function teamOf(read: Case, today: string): TeamFinding {
  const { document } = read;
  const start = planStart(document, today);
  const { roles, hires, steps } = hiringOf(document);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    start,
    roles,
    hires: hires.map((hire) => {
      const open = dayOfWeek(start, hire.openWeek);
      const late = dayNumber(today) - dayNumber(open);
      return {
        ...hire,
        open,
        needed: dayOfWeek(start, hire.week),
        weeksLate: Math.max(0, Math.ceil(late / DAYS_A_WEEK)),
      };
    }),
    team: sum(roles.map(({ team }) => team)),
    toHire: sum(roles.map(({ toHire }) => toHire)),
    months: Array.from({ length: MONTHS }, (_, k) => monthOf(read, steps, k)),
    core: CORE_ROLES.map((core) => ({
      ...core,
      wanted: core.count[sizeOf(document)],
      inTeam: roles.find(({ role }) => role === core.role)?.team ?? 0,
      paid: [ROLES[core.role].minSalary, ROLES[core.role].maxSalary],
    })),
    special: specialFor(read),
    asNeeded: asNeededOf(read),
  };
}

function monthOf(read: Case, steps: Hiring['steps'], k: number): TeamMonth {
  const week = Math.floor(k * WEEKS_A_MONTH) + 1;
  // Phases may begin in the same week: the last of them counts.
  const people = steps.findLast((each) => each.week <= week)?.people ?? new Map<RoleId, number>();
  const entries = [...people];
  return {
    month: k + 1,
    people: entries.reduce((total, [, count]) => total + count, 0),
    cost:
      read.shape.mode === 'entered'
        ? null
        : entries.reduce((total, [role, count]) => total + (count * amountOf(read, `salary.${role}`)) / 12, 0),
  };
}

function specialFor(read: Case): TeamFinding['special'] {
  const { document } = read;
  // A company at level 2 has behind it what the first quarter brings, and so on.
  const level = amountOf(read, 'readiness.level');
  const size = sizeOf(document);
  const industry = document.company?.industry ?? 'other';
  const wanted = SPECIAL_ROLES.filter(
    ({ count, industries }) => count[size] > 0 && (industries === undefined || industries.includes(industry)),
  ).map((each) => ({ ...each, wanted: each.count[size], isInPlace: each.quarter < level }));
  return size === 'startup' ? wanted.slice(0, MOST_SPECIAL_IN_STARTUPS) : wanted;
}

function asNeededOf(read: Case): TeamFinding['asNeeded'] {
  if (read.shape.mode === 'entered') return null;
  const isOn = read.shape.hireAsNeeded;
  const other = readCase(withValueAt(read.document, 'plan.hireAsNeeded', isOn ? undefined : true));
  const [here, there] = [amountOf(read, 'finance.npv'), amountOf(other, 'finance.npv')];
  return { isOn, npvOn: isOn ? here : there, npvOff: isOn ? there : here };
}
