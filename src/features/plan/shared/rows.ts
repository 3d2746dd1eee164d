import type { ActionId } from '#model/facts/actions.ts';
import type { PackageId } from '#model/facts/packages.ts';
import type { PlanFinding, PlannedHiring } from '#model/findings/plan/plan.ts';
import { actionName, hiringName, packageName } from '#words/plan/plan.ts';

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
  | { readonly kind: 'hiring'; readonly id: PlannedHiring['phase'] }
);

/** A row that can be moved where it stands. */
export type MovableRow = Exclude<PlanRow, { readonly kind: 'hiring' }>;

/** The packages in their order, the actions by their start, then the posts that have to be open for each phase. */
export const rowsOf = ({ packages, actions, hiring }: PlanFinding): readonly PlanRow[] => [
  ...movableRowsOf({ packages, actions }),
  ...hiring.map((each) => ({ kind: 'hiring' as const, id: each.phase, name: hiringName(each), ...each })),
];

/** Of these, those that can be moved. */
export const movableRowsOf = ({
  packages,
  actions,
}: Pick<PlanFinding, 'packages' | 'actions'>): readonly MovableRow[] => [
  ...packages.map((each) => ({ kind: 'package' as const, name: packageName(each.id), ...each })),
  ...actions
    .map((each) => ({ kind: 'action' as const, name: actionName(each.id), ...each }))
    .toSorted((left, right) => left.firstWeek - right.firstWeek),
];
