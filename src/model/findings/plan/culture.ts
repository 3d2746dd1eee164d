import type { ScenarioDocument } from '#model/document/document.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import {
  PRACTICE_GROUP_IDS,
  practicesOf,
  type Practice,
  type PracticeGroupId,
  type PracticeId,
} from '#model/facts/practices.ts';

/** A practice as it stands: chosen by itself, or with the readiness action that it belongs to. */
export interface PracticeStanding {
  readonly id: PracticeId;
  readonly practice: Practice;
  readonly isChosen: boolean;
  readonly owner: string | null;
  readonly rhythm: string | null;
}

export interface CultureFinding {
  readonly groups: readonly { readonly id: PracticeGroupId; readonly practices: readonly PracticeStanding[] }[];
  readonly all: number;
  readonly chosen: number;
  /** Of those chosen, the ones without an owner. */
  readonly unowned: number;
  /** The readiness actions that are chosen with them. */
  readonly actions: readonly ActionId[];
}

export function cultureOf(document: ScenarioDocument): CultureFinding {
  const isActing = (id: ActionId): boolean => document.actions?.[id]?.chosen === true;
  const groups = PRACTICE_GROUP_IDS.map((id) => ({
    id,
    practices: practicesOf(id).map(([practiceId, practice]): PracticeStanding => {
      const said = document.plan?.practices?.[practiceId];
      return {
        id: practiceId,
        practice,
        isChosen: practice.action === null ? said?.chosen === true : isActing(practice.action),
        owner: said?.owner ?? null,
        rhythm: said?.rhythm ?? null,
      };
    }),
  }));
  const practices = groups.flatMap((group) => group.practices);
  const chosen = practices.filter(({ isChosen }) => isChosen);
  const acting = new Set(chosen.map(({ practice }) => practice.action));
  return {
    groups,
    all: practices.length,
    chosen: chosen.length,
    unowned: chosen.filter(({ owner }) => owner === null).length,
    actions: ACTION_IDS.filter((id) => acting.has(id)),
  };
}
