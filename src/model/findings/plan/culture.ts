import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { ACTION_IDS, type ActionId } from '#model/facts/actions.ts';
import {
  PRACTICE_GROUP_IDS,
  practicesOf,
  type Practice,
  type PracticeGroupId,
  type PracticeId,
} from '#model/facts/practices.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import { factorsRaisedBy } from '#model/readiness/action-homes.ts';

/** The readiness action of a practice, with its numbers as they stand in the document. */
export interface PracticeAction {
  readonly id: ActionId;
  /** ₹, once. */
  readonly cost: number;
  /** Points on the factors that apply, what it raises most first. */
  readonly raises: readonly { readonly factor: FactorId; readonly points: number }[];
  /** Other practices that are parts of it, and are chosen with it. */
  readonly alsoChosen: readonly PracticeId[];
}

/** A practice as it stands: chosen by itself, or with the readiness action that it belongs to. */
export interface PracticeStanding {
  readonly id: PracticeId;
  readonly practice: Practice;
  /** Null where it is no readiness action, and no figure moves. */
  readonly action: PracticeAction | null;
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
        action: practice.action === null ? null : actionOf(document, practice.action, practiceId),
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

const PRACTICES = PRACTICE_GROUP_IDS.flatMap(practicesOf);

function actionOf(document: ScenarioDocument, id: ActionId, of: PracticeId): PracticeAction {
  const applies = (factor: FactorId): boolean => document.assessment?.notApplicable?.includes(factor) !== true;
  return {
    id,
    cost: numberInForce(document, `actions.${id}.cost`) ?? 0,
    raises: factorsRaisedBy(id)
      .filter(applies)
      .map((factor) => ({ factor, points: numberInForce(document, `actions.${id}.raises.${factor}`) ?? 0 })),
    alsoChosen: PRACTICES.flatMap(([other, { action }]) => (action === id && other !== of ? [other] : [])),
  };
}
