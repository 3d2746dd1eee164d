import { ROLE_IDS } from '#model/facts/roles.ts';
import type { TeamFinding } from '#model/findings/plan/team.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { formatNumber } from '#words/figures/numbers.ts';
import { roleName, TEAM_WORDS } from '#words/team/team.ts';

const COLUMNS =
  'grid-cols-[minmax(0,1fr)_minmax(0,1fr)] @row:grid-cols-[minmax(0,1fr)_4rem_8.5rem_4rem] @columns:grid-cols-[minmax(0,1fr)_6rem_8.5rem_6rem]';

/** The team role by role: how many the case pays, how many are there, how many are to hire; folded, how long that takes. */
export function RolesSection({ team }: { readonly team: TeamFinding }) {
  const routeOfField = useFieldRoute();
  const { heads } = TEAM_WORDS;
  return (
    <Section
      isFirst
      title={TEAM_WORDS.rolesTitle}
      prose={
        <>
          <p>{TEAM_WORDS.rolesNote}</p>
          <LinkButton href={routeOfField('investment.team.data_engineer') ?? '#/investment'}>
            {TEAM_WORDS.teamLink}
          </LinkButton>
        </>
      }
    >
      {team.roles.length > 0 && (
        <>
          <div
            aria-hidden="true"
            className={`hidden gap-x-4 border-b border-ink pb-2 text-small text-muted @row:grid ${COLUMNS}`}
          >
            <span>{heads.role}</span>
            <span className="text-end">{heads.team}</span>
            <span>{heads.held}</span>
            <span className="text-end">{heads.toHire}</span>
          </div>
          <ul>
            {team.roles.map(({ role, team: count, toHire }) => (
              <li
                key={role}
                className={`grid items-baseline gap-x-4 gap-y-1 border-b border-rule py-2 text-table ${COLUMNS}`}
              >
                <span className="col-span-full font-medium @row:col-span-1">{roleName(role)}</span>
                <span className="tnum @row:text-end">
                  <span className="text-muted @row:hidden">{heads.team}: </span>
                  {formatNumber(count, 1)}
                </span>
                <span className="order-last col-span-full @row:order-none @row:col-span-1">
                  <span className="block text-small text-muted @row:hidden">{heads.held}</span>
                  <NumberCell path={`plan.held.${role}`} />
                </span>
                <span className="tnum @row:text-end">
                  <span className="text-muted @row:hidden">{heads.toHire}: </span>
                  {formatNumber(toHire, 1)}
                </span>
              </li>
            ))}
          </ul>
          <Leads />
        </>
      )}
    </Section>
  );
}

/** How long it takes to find somebody of each role, and until their old employer lets them go. */
function Leads() {
  return (
    <details className="mt-4">
      <summary className="text-label font-medium text-accent">{TEAM_WORDS.leads}</summary>
      <ul className="mt-2 border-t border-rule">
        {ROLE_IDS.map((role) => (
          <li
            key={role}
            className="grid grid-cols-2 items-baseline gap-x-4 gap-y-1 border-b border-rule py-2 text-table @row:grid-cols-[minmax(0,1fr)_11rem_11rem]"
          >
            <span className="col-span-full font-medium @row:col-span-1">{roleName(role)}</span>
            <span>
              <span className="block text-small text-muted">{TEAM_WORDS.sourcing}</span>
              <NumberCell path={`plan.leads.${role}.sourcing`} hasOrigin />
            </span>
            <span>
              <span className="block text-small text-muted">{TEAM_WORDS.notice}</span>
              <NumberCell path={`plan.leads.${role}.notice`} hasOrigin />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
