import { inputsOf } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { SUPPLY } from '#model/facts/hiring.ts';
import { ROLE_IDS, type RoleId } from '#model/facts/roles.ts';
import { PHASES } from '#model/facts/rollout.ts';
import { planCells } from '#model/plan/cells.ts';
import { heldCell, hiringCells, PHASE_PLACES, phaseWeekCell, presentCell } from '#model/plan/hiring-cells.ts';
import { readNumbers, valueOf } from '#model/sheet/number.ts';
import { createSheet } from '#model/sheet/sheet.ts';

/** People of one role who join with one phase. Weeks count from 1 at the plan's start; 0 and less lie before it. */
export interface Hire {
  readonly role: RoleId;
  readonly people: number;
  readonly phase: (typeof PHASES)[number]['id'];
  /** The first week in which they are needed. */
  readonly week: number;
  /** The week in which the posts have to be open for that. */
  readonly openWeek: number;
}

export interface RoleHiring {
  readonly role: RoleId;
  /** In the whole team, there already, and still to hire. */
  readonly team: number;
  readonly held: number;
  readonly toHire: number;
  /** Weeks from an open post to the first day, in the company's region. */
  readonly lead: number;
}

export interface Hiring {
  /** Roles that the team has, in the order of facts/roles. */
  readonly roles: readonly RoleHiring[];
  /** By the week in which their posts have to be open. */
  readonly hires: readonly Hire[];
  /** How many of each role are there from a week on: first those held, from week 1. */
  readonly steps: readonly { readonly week: number; readonly people: ReadonlyMap<RoleId, number> }[];
}

const SHEET = createSheet([...planCells(), ...hiringCells(false)]);

/** Weeks from an open post to the first day: finding somebody takes longer where talent is scarce, their notice does not. */
export function leadOf(document: ScenarioDocument, role: RoleId): number {
  const weeks = (what: 'sourcing' | 'notice') => numberInForce(document, `plan.leads.${role}.${what}`) ?? 0;
  // 7 × 1.15 is 8.049999999999999, and 20 × 1.15 must not be 24.
  const sourcing = Math.ceil(Number((weeks('sourcing') * SUPPLY[document.company?.region ?? 'other']).toFixed(6)));
  return sourcing + weeks('notice');
}

/** Who has to be hired, and when each post has to be open. */
export function hiringOf(document: ScenarioDocument): Hiring {
  const read = readNumbers(SHEET, inputsOf(SHEET, document));
  const n = (id: string) => valueOf(read, id);
  const inTeam = ROLE_IDS.filter((role) => n(`investment.team.${role}`) > 0);
  const presentIn = (role: RoleId, place: number) => {
    const phase = PHASE_PLACES.find((each) => each === place);
    return phase === undefined ? n(heldCell(role)) : n(presentCell(role, phase));
  };
  const hires = inTeam.flatMap((role) =>
    PHASE_PLACES.flatMap((phase): readonly Hire[] => {
      const people = presentIn(role, phase) - presentIn(role, phase - 1);
      const week = n(phaseWeekCell(phase));
      const { id } = PHASES[phase - 1] ?? PHASES[0];
      return people > 0 ? [{ role, people, phase: id, week, openWeek: week - leadOf(document, role) }] : [];
    }),
  );
  return {
    roles: inTeam.map((role) => ({
      role,
      team: n(`investment.team.${role}`),
      held: n(heldCell(role)),
      toHire: n(`investment.team.${role}`) - n(heldCell(role)),
      lead: leadOf(document, role),
    })),
    hires: hires.toSorted((left, right) => left.openWeek - right.openWeek || left.week - right.week),
    steps: [
      { week: 1, people: new Map(inTeam.map((role) => [role, n(heldCell(role))])) },
      ...PHASE_PLACES.map((phase) => ({
        week: n(phaseWeekCell(phase)),
        people: new Map(inTeam.map((role) => [role, presentIn(role, phase)])),
      })),
    ],
  };
}
