import type { Region } from '#model/facts/company.ts';
import { ours } from '#model/facts/provenance.ts';
import type { RoleId } from '#model/facts/roles.ts';

/** Weeks from the approval of a post to the day its holder joins: until one is found, and until their old employer lets them go. */
export interface Lead {
  readonly sourcing: number;
  readonly notice: number;
}

export const LEADS_PROVENANCE = ours(
  'From public recruiting figures: three to six weeks to find an engineer, six to ten a senior, 60 to 90 days of notice.',
);

/** By role, where talent is plentiful. */
export const LEADS: Readonly<Record<RoleId, Lead>> = {
  data_engineering_director: { sourcing: 12, notice: 13 },
  data_engineering_manager: { sourcing: 9, notice: 13 },
  principal_data_engineer: { sourcing: 10, notice: 13 },
  senior_data_engineer: { sourcing: 8, notice: 13 },
  data_engineer: { sourcing: 5, notice: 9 },
  devops_engineer: { sourcing: 7, notice: 9 },
  data_analyst: { sourcing: 5, notice: 9 },
  data_scientist: { sourcing: 7, notice: 9 },
  ml_engineer: { sourcing: 8, notice: 9 },
};

/** What finding people takes by a region's talent (§7): high 1, medium-high 1.15, medium and elsewhere 1.3. Ours. */
export const SUPPLY: Readonly<Record<Region, number>> = {
  bangalore: 1,
  mumbai: 1,
  delhi_ncr: 1.15,
  hyderabad: 1.3,
  pune: 1.3,
  other: 1.3,
};

/** The team of the pilot (§6), as far as the whole team has these roles. */
export const PILOT_TEAM: Readonly<Partial<Record<RoleId, number>>> = {
  senior_data_engineer: 1,
  data_engineer: 2,
  devops_engineer: 1,
};

/** The share of each role that has to be there when a later phase begins, ours: core team, standardisation, everybody. */
export const PHASE_SHARES = [0.4, 0.7, 1] as const;
