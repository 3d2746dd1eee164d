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
