import { GATES, PHASES } from '#model/facts/rollout.ts';
import { PHASE_SHARES, PILOT_TEAM } from '#model/facts/hiring.ts';
import { ROLE_IDS, ROLES, type RoleId } from '#model/facts/roles.ts';
import { beginsCell, gateWeekCell } from '#model/plan/cells.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { cell, max, min, product, roundUp, sum, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** The phases of the rollout by their places, from 1. */
export const PHASE_PLACES = GATES;
type Place = (typeof PHASE_PLACES)[number];

/** The cell of the week in which a phase begins. */
export const phaseWeekCell = (phase: Place): string => `plan.phase.${phase}`;
/** The cell of how many of a role are there once a phase has begun. */
export const presentCell = (role: RoleId, phase: Place): string => `plan.present.${role}.${phase}`;
/** The cell of how many of a role are there from the first week. */
export const heldCell = (role: RoleId): string => `plan.present.${role}.0`;

const teamInput = (role: RoleId) => `investment.team.${role}`;
const heldInput = (role: RoleId) => `plan.held.${role}`;

/** What a phase needs of a role before anybody is counted twice: never more than the team has. */
function neededIn(role: RoleId, phase: Place): Expression {
  if (phase === 1) return min(PILOT_TEAM[role] ?? 0, teamInput(role));
  const share = PHASE_SHARES[phase - 2] ?? 1;
  return share === 1 ? cell(teamInput(role)) : min(teamInput(role), roundUp(product(share, teamInput(role))));
}

/**
 * Who is there from which week: those held from the first, others from the first week of the phase that needs them.
 * @param hasTeam whether the sheet holds the team's inputs already
 */
export function hiringCells(hasTeam: boolean): readonly Cell[] {
  return [
    ...PHASE_PLACES.map((phase) =>
      figure(
        phaseWeekCell(phase),
        `${PHASES[phase - 1]?.label ?? ''}: begins in week`,
        'week',
        phase === 1 ? cell(beginsCell('pipeline_cicd')) : sum(gateWeekCell(PHASE_PLACES[phase - 2] ?? 1), 1),
        phase === 1 ? 'With the pilot.' : 'The week after the gate before it.',
      ),
    ),
    ...ROLE_IDS.flatMap((role) => {
      const { label } = ROLES[role];
      return [
        ...(hasTeam ? [] : [input(teamInput(role))]),
        input(heldInput(role)),
        figure(
          heldCell(role),
          `${label}: there already`,
          'people',
          min(heldInput(role), teamInput(role)),
          'No more than the team has.',
        ),
        ...PHASE_PLACES.map((phase) =>
          figure(
            presentCell(role, phase),
            `${label}: there from phase ${phase} on`,
            'people',
            max(phase === 1 ? heldCell(role) : presentCell(role, PHASE_PLACES[phase - 2] ?? 1), neededIn(role, phase)),
            'Whoever is there stays, and as many join as the phase needs.',
          ),
        ),
      ];
    }),
  ];
}
