import { inputsOf } from '#model/business-case/read-case.ts';
import type { FourNumbers, ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { PACKAGE_IDS, PACKAGES, type PackageId } from '#model/facts/packages.ts';
import { beginsCell, endsCell, gateWeekCell, planCells } from '#model/plan/cells.ts';
import { readNumbers, valueOf } from '#model/sheet/number.ts';
import { createSheet } from '#model/sheet/sheet.ts';

/** A package in its place. Weeks are counted from 1 at the plan's start, both ends included. */
export interface Placed {
  readonly id: PackageId;
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** What it waits for where that keeps it from beginning in its own week. */
  readonly pushedBy: PackageId | null;
  /** Whether a week more of it is a week more until everything is done. */
  readonly isCritical: boolean;
}

export interface Schedule {
  /** In the order of facts/packages. */
  readonly packages: readonly Placed[];
  /** The weeks at whose ends the four gates stand. */
  readonly gateWeeks: FourNumbers;
}

const SHEET = createSheet(planCells());

/** When everything of a plan is done, by the cells that the case's own sheet has too. */
export function scheduleOf(document: ScenarioDocument): Schedule {
  const read = readNumbers(SHEET, inputsOf(SHEET, document));
  const begins = (id: PackageId) => valueOf(read, beginsCell(id));
  const ends = (id: PackageId) => valueOf(read, endsCell(id));
  const latest = latestEnds(begins, ends);
  return {
    packages: PACKAGE_IDS.map((id) => {
      const isPushed = begins(id) > (numberInForce(document, `plan.packages.${id}.firstWeek`) ?? 1);
      return {
        id,
        firstWeek: begins(id),
        lastWeek: ends(id),
        pushedBy: isPushed ? (PACKAGES[id].after.find((before) => ends(before) + 1 === begins(id)) ?? null) : null,
        isCritical: ends(id) === latest.get(id),
      };
    }),
    gateWeeks: [
      valueOf(read, gateWeekCell(1)),
      valueOf(read, gateWeekCell(2)),
      valueOf(read, gateWeekCell(3)),
      valueOf(read, gateWeekCell(4)),
    ],
  };
}

type WeekOf = (id: PackageId) => number;

/** The last week in which each package may end without anything ending later: read from the last package back. */
function latestEnds(begins: WeekOf, ends: WeekOf): ReadonlyMap<PackageId, number> {
  const last = Math.max(...PACKAGE_IDS.map(ends));
  const latest = new Map<PackageId, number>();
  for (const id of PACKAGE_IDS.toReversed()) {
    const waiting = PACKAGE_IDS.filter((other) => PACKAGES[other].after.includes(id));
    const bounds = waiting.map((other) => begins(other) - 1 + ((latest.get(other) ?? last) - ends(other)));
    latest.set(id, Math.min(last, ...bounds));
  }
  return latest;
}
