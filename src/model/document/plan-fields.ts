import { field, type NumberField } from '#model/document/number-field.ts';
import { LEADS, LEADS_PROVENANCE } from '#model/facts/hiring.ts';
import { PACKAGE_IDS, PACKAGES, PLAN_WEEKS } from '#model/facts/packages.ts';
import { ours } from '#model/facts/provenance.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';

const PACKAGE_FIELDS = PACKAGE_IDS.flatMap((id) => {
  const { label, firstWeek, weeks, provenance } = PACKAGES[id];
  return [
    field(
      `plan.packages.${id}.firstWeek`,
      `${label}: first week`,
      'weeks are counted from 1, the plan’s first; what it waits for may push it later',
      'week',
      [1, PLAN_WEEKS, 1],
      firstWeek,
      provenance,
    ),
    field(
      `plan.packages.${id}.weeks`,
      `${label}: duration`,
      'whole weeks until it is done',
      'weeks',
      [1, 52, 1],
      weeks,
      provenance,
    ),
  ];
});

const NOBODY_YET = ours('Nobody until you say who is there.');

const TEAM_FIELDS = ROLE_IDS.flatMap((role) => {
  const { label } = ROLES[role];
  const { sourcing, notice } = LEADS[role];
  return [
    field(
      `plan.held.${role}`,
      `${label}: there already`,
      'people of the new team who need not be hired; halves allowed',
      'people',
      [0, 1000, 0.5],
      0,
      NOBODY_YET,
    ),
    field(
      `plan.leads.${role}.sourcing`,
      `${label}: weeks to find`,
      'from the approved post to a signed offer, where talent is plentiful; scarcer regions take longer',
      'weeks',
      [0, 52, 1],
      sourcing,
      LEADS_PROVENANCE,
    ),
    field(
      `plan.leads.${role}.notice`,
      `${label}: notice`,
      'weeks from the signed offer to the first day',
      'weeks',
      [0, 52, 1],
      notice,
      LEADS_PROVENANCE,
    ),
  ];
});

/** The numbers of the plan: when each package begins and how long it takes, who is there, and how long hiring takes. */
export const PLAN_FIELDS: readonly NumberField[] = [...PACKAGE_FIELDS, ...TEAM_FIELDS];
