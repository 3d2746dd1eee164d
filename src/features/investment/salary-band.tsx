import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';

/** The end of the common axis of all bands, ₹ a year: the highest salary of any role. */
export const BAND_AXIS = Math.max(...ROLE_IDS.map((role) => ROLES[role].maxSalary));

export interface SalaryBandProps {
  /** ₹ a year. */
  readonly min: number;
  readonly max: number;
  readonly salary: number;
  /** Faint where nobody of the role is in the team. */
  readonly isPaid: boolean;
}

const percent = (rupees: number) => `${(100 * rupees) / BAND_AXIS}%`;

/** A role's salary range on the axis that all roles share, with a mark where in it salaries lie. */
export function SalaryBand({ min, max, salary, isPaid }: SalaryBandProps) {
  return (
    <span
      aria-hidden="true"
      className={`relative col-span-2 block h-5 border-b border-grid @columns:col-span-1 ${isPaid ? '' : 'opacity-45'}`}
    >
      <span
        className="absolute top-1.5 h-2 border border-cost bg-cost-soft"
        style={{ left: percent(min), width: percent(max - min) }}
      />
      <span className="absolute top-0.5 h-4 w-0.5 -translate-x-1/2 bg-ink" style={{ left: percent(salary) }} />
    </span>
  );
}
