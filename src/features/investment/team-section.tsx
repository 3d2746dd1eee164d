import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { numberInForce } from '#model/document/read.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ROLE_IDS, ROLES, type RoleId } from '#model/facts/roles.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { NumberField } from '#bound/fields/number-field.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { LAKH } from '#model/facts/money.ts';
import { formatMoney } from '#words/figures/money.ts';
import { moneyScale, type MoneyScale } from '#words/figures/money-scale.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { SourceNote } from '#ui/source-note.tsx';
import { Section } from '#ui/page.tsx';
import { BAND_AXIS, SalaryBand } from './salary-band.tsx';
import { teamTable } from './tables.ts';

/** Columns from 800 px: role, count with its origin, band, salary, cost. */
const COLUMNS = '@columns:grid-cols-[minmax(10rem,1.1fr)_8.5rem_minmax(9rem,1.2fr)_5rem_5.5rem]';

/** The team in force, every role of it, so that changing one keeps the others. */
const teamInForce = (document: ScenarioDocument): Readonly<Record<string, number>> =>
  Object.fromEntries(ROLE_IDS.map((role) => [role, numberInForce(document, `investment.team.${role}`) ?? 0]));

/** The new team: how many of each role, where in its salary band, and what that costs a year. */
export function TeamSection({ read }: { readonly read: Case }) {
  const { edit } = useActions();
  const people = amountOf(read, 'investment.headcount');
  const cost = amountOf(read, 'investment.teamAnnual');
  const money = moneyScale([cost]);
  return (
    <Section
      title={
        people === 0
          ? 'Nobody is in the new team'
          : `A new team of ${formatNumber(people)} costs ${formatMoney(cost)} a year`
      }
      prose={
        <>
          <p>People whom the programme pays for, beside those who work with data today.</p>
          <p>
            The bar is the salary range of the role (<SourceNote section="§4" />
            ), the mark where you pay in it. Halves are allowed.
          </p>
          {read.document.investment?.team !== undefined && (
            <LinkButton onPress={() => edit('investment.team', undefined)}>Back to the team of this size</LinkButton>
          )}
        </>
      }
    >
      <ChartFrame isTable title="The team by role" fileName="neev-team" table={teamTable(read)}>
        <div className="@container">
          <div
            aria-hidden="true"
            className={`hidden items-end gap-x-4 border-b border-rule pb-2 text-small text-muted @columns:grid ${COLUMNS}`}
          >
            <span>Role</span>
            <span>People</span>
            <BandAxis />
            <span className="text-end">₹ lakh each</span>
            <span className="text-end">{money.head} a year</span>
          </div>
          <ul>
            {ROLE_IDS.map((role) => (
              <RoleRow key={role} role={role} read={read} money={money} />
            ))}
          </ul>
          <div
            className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t-2 border-ink pt-2.5 text-table font-semibold ${COLUMNS}`}
          >
            <span>Team</span>
            <span className="tnum hidden @columns:block @columns:pr-3">
              <Explained cell="investment.headcount" size="plain">
                {formatNumber(people)}
              </Explained>
            </span>
            <span className="tnum text-end @columns:col-start-5">
              <Explained cell="investment.teamAnnual" size="plain">
                {money.write(cost)}
              </Explained>
            </span>
          </div>
        </div>
      </ChartFrame>
      <div className="mt-6 border-t border-rule">
        <PositionEntry />
        <NumberField path="investment.growth.salary" hint="how much dearer people become a year" />
      </div>
    </Section>
  );
}

function BandAxis() {
  return (
    <span className="flex justify-between">
      <span>₹0</span>
      <span>₹{formatNumber(BAND_AXIS / LAKH)} lakh</span>
    </span>
  );
}

interface RoleRowProps {
  readonly role: RoleId;
  readonly read: Case;
  readonly money: MoneyScale;
}

function RoleRow({ role, read, money }: RoleRowProps) {
  const scenario = useNeev(shownScenario);
  const { edit } = useActions();
  const path = `investment.team.${role}`;
  const count = amountOf(read, path);
  const { label, minSalary, maxSalary } = ROLES[role];
  const usual = ROLES[role].count[sizeOf(scenario.document)];
  const set = (value: number | undefined): void =>
    // Naming one role replaces the whole team, so the others are written out as they are.
    edit('investment.team', { ...teamInForce(scenario.document), [role]: value ?? usual });
  return (
    <li
      className={`grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 border-b border-rule py-3 text-table @columns:py-1.5 ${COLUMNS}`}
    >
      <span className={count === 0 ? 'text-muted' : 'font-medium'}>{label}</span>
      <NumberCell
        path={path}
        label={`${label}: people`}
        value={count}
        computed={usual}
        onChange={set}
        hasOrigin
        className="justify-end @columns:justify-start"
        problemClassName="col-span-2 row-start-3 @columns:col-span-4 @columns:col-start-2 @columns:row-start-2"
      />
      <SalaryBand min={minSalary} max={maxSalary} salary={amountOf(read, `salary.${role}`)} isPaid={count > 0} />
      <span className="tnum text-start text-muted @columns:text-end @columns:text-ink">
        <Explained cell={`salary.${role}`} size="plain">
          {formatNumber(amountOf(read, `salary.${role}`) / LAKH, 1)}
        </Explained>
        <span className="@columns:hidden"> lakh each</span>
      </span>
      <span className="tnum text-end">
        <Explained cell={`teamCost.${role}`} size="plain">
          {money.write(amountOf(read, `teamCost.${role}`))}
        </Explained>
        <span className="text-muted @columns:hidden"> {money.head.replace('₹ ', '')}</span>
      </span>
    </li>
  );
}

const POSITION = 'investment.salaryPosition';

/** Where in their bands salaries lie: typed, or moved along a line. */
function PositionEntry() {
  const position = useNeev((state) => numberInForce(shownScenario(state).document, POSITION)) ?? 0;
  const { edit } = useActions();
  return (
    <NumberField
      path={POSITION}
      hint="0% pays the lowest salary of each role, 100% the highest"
      description={
        <span className="flex items-center gap-3">
          <span aria-hidden="true">lowest</span>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={Math.round(position * 100)}
            aria-label="Salaries in their bands, on a line"
            aria-valuetext={`${Math.round(position * 100)}% of the way from the lowest to the highest`}
            onChange={(event) => edit(POSITION, Number(event.target.value) / 100)}
            className="h-11 min-w-0 flex-1 cursor-pointer tablet:h-6"
          />
          <span aria-hidden="true">highest</span>
        </span>
      }
    />
  );
}
