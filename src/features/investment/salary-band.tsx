import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';
import { AGAINST } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip, StripLine } from '#ui/chart/strip.tsx';

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

const ROW = 20;
const BAR = 8;
const MARK = 16;

/** A role's salary range on the axis that all roles share, with a mark where in it salaries lie. */
export function SalaryBand({ min, max, salary, isPaid }: SalaryBandProps) {
  return (
    <span className={`col-span-2 block border-b border-grid @columns:col-span-1 ${isPaid ? '' : 'opacity-45'}`}>
      <Strip x={[0, BAND_AXIS]} height={ROW}>
        <Bar span={[min, max]} at={0.5} size={BAR} look={AGAINST} />
        <StripLine at={salary} size={MARK} stroke="var(--color-ink)" strokeWidth={2} />
      </Strip>
    </span>
  );
}
