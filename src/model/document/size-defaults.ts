import { numberField } from '#model/document/fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { valueAt } from '#model/document/read.ts';
import { METERED_IDS } from '#model/facts/infrastructure.ts';

/** A value of the user's that stands in place of one which the company's size would set. */
export interface SizeOverride {
  readonly path: string;
  readonly label: string;
}

const TEAM = 'investment.team';

/** The paths whose defaults follow the company's size. */
const SIZED_PATHS: readonly string[] = [
  TEAM,
  ...METERED_IDS.map((id) => `investment.infrastructure.${id}Quantity`),
  'investment.infrastructure.managedServices',
  'investment.infrastructureAnnual',
  'investment.toolsAnnual',
  'investment.consulting',
];

/**
 * What the user set by hand where the company's size would otherwise decide. A switch of size keeps these; taking them
 * out of the document (undefined at each path) brings the size's defaults. None while totals are entered instead.
 */
export function sizeOverrides(document: ScenarioDocument): readonly SizeOverride[] {
  if (document.investment?.mode === 'entered') return [];
  return SIZED_PATHS.filter((path) => valueAt(document, path) !== undefined).map((path) => ({
    path,
    label: path === TEAM ? 'Team' : numberField(path).label,
  }));
}
