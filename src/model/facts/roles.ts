import type { Size } from '#model/facts/company.ts';
import { LAKH } from '#model/facts/money.ts';

/** A role of the data team: yearly salary range in rupees, and how many each size of company has by default (§4). */
export interface Role {
  readonly label: string;
  readonly minSalary: number;
  readonly maxSalary: number;
  readonly count: Readonly<Record<Size, number>>;
}

const role = (label: string, min: number, max: number, startup: number, mid: number, enterprise: number): Role => ({
  label,
  minSalary: min * LAKH,
  maxSalary: max * LAKH,
  count: { startup, mid_size: mid, enterprise },
});

/** Salaries and teams, §4: lakh a year (minimum, maximum), then people at a startup, a mid-size company, an enterprise. */
export const ROLES = {
  data_engineering_director: role('Data engineering director', 80, 150, 0, 0, 1),
  data_engineering_manager: role('Data engineering manager', 35, 65, 0, 1, 2),
  principal_data_engineer: role('Principal data engineer', 45, 80, 0, 0, 2),
  senior_data_engineer: role('Senior data engineer', 25, 45, 1, 2, 6),
  data_engineer: role('Data engineer', 12, 25, 2, 4, 8),
  devops_engineer: role('DevOps engineer', 15, 30, 1, 2, 4),
  data_analyst: role('Data analyst', 8, 18, 1, 3, 6),
  data_scientist: role('Data scientist', 15, 35, 0, 2, 4),
  ml_engineer: role('ML engineer', 20, 40, 0, 0, 2),
} as const;

export type RoleId = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as readonly RoleId[];
