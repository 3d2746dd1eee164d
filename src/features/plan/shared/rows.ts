import type { ActionId } from '#model/facts/actions.ts';
import type { PackageId } from '#model/facts/packages.ts';
import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { actionName, packageName } from '#words/plan/plan.ts';

/** What has a row of the timeline. Weeks are counted from 1, both ends included. */
export type PlanRow = {
  readonly name: string;
  readonly firstWeek: number;
  readonly lastWeek: number;
} & (
  | {
      readonly kind: 'package';
      readonly id: PackageId;
      readonly isCritical: boolean;
      readonly pushedBy: PackageId | null;
    }
  | { readonly kind: 'action'; readonly id: ActionId }
);

/** The packages in their order, then the actions by their start. */
export const rowsOf = ({ packages, actions }: PlanFinding): readonly PlanRow[] => [
  ...packages.map((each) => ({ kind: 'package' as const, name: packageName(each.id), ...each })),
  ...actions
    .map((each) => ({ kind: 'action' as const, name: actionName(each.id), ...each }))
    .toSorted((left, right) => left.firstWeek - right.firstWeek),
];
