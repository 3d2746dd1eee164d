import type { RegisterGroup, RegisterRow } from '#model/business-case/register.ts';
import { MoreFields } from '#ui/fields/more-fields.tsx';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';
import { groupTitle } from './assumptions-words.ts';
import { AssumptionsTable, type RegisterView } from './assumptions-table.tsx';

interface GroupSectionProps {
  readonly group: RegisterGroup;
  /** Those that the filter keeps. */
  readonly rows: readonly RegisterRow[];
  readonly all: readonly RegisterRow[];
  readonly view: RegisterView;
}

const SCREENS: Readonly<Record<RegisterGroup, { readonly href: string; readonly label: string } | null>> = {
  company: { href: '#/company', label: 'Open the company' },
  investment: { href: '#/investment', label: 'Open the investment' },
  benefits: { href: '#/benefits', label: 'Open the benefits' },
  readiness: { href: '#/readiness', label: 'Open the readiness' },
  delivery: { href: '#/delivery', label: 'Open the delivery' },
  plan: { href: '#/plan', label: 'Open the plan' },
  team: { href: '#/team', label: 'Open the team' },
};

const PROSE: Readonly<Record<RegisterGroup, string>> = {
  company: 'Who the company is, what a year costs it, and how money is counted over time.',
  investment: 'What the programme costs: people, platform, and what is paid once.',
  benefits: 'What each line may claim, how much of it is believed, and how fast it comes.',
  readiness: 'How ready the company is, factor by factor. It sets the ramp where the ramp is linked to readiness.',
  delivery: 'What each phase costs and unlocks, and how likely it is that the programme goes on.',
  plan: 'When packages begin and gates stand, and whether benefits wait for them.',
  team: 'Who is there already, from when people are paid, and what their training costs.',
};

const isFixed = ({ id }: RegisterRow) => id.startsWith('salary.');

/** The values of one screen; the salary bands of the source, which nobody can change, fold under one line. */
export function GroupSection({ group, rows, all, view }: GroupSectionProps) {
  const fixed = rows.filter(isFixed);
  const screen = SCREENS[group];
  return (
    <Section
      title={groupTitle(group, all)}
      prose={
        <>
          <p>{PROSE[group]}</p>
          {screen !== null && <LinkButton href={screen.href}>{screen.label}</LinkButton>}
        </>
      }
    >
      <AssumptionsTable label={groupTitle(group, all)} rows={rows.filter((row) => !isFixed(row))} view={view} />
      {fixed.length > 0 && (
        <MoreFields
          title={`${capitalise(counted(fixed.length / 2, 'salary band'))} of the source`}
          aside="lowest and highest, ₹ a year"
        >
          <AssumptionsTable label="Salary bands" rows={fixed} view={view} />
        </MoreFields>
      )}
    </Section>
  );
}
