import { useActions } from '#bound/context.ts';
import type { TeamFinding } from '#model/findings/plan/team.ts';
import { monthsTable } from '#features/team/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Switch } from '#ui/fields/switch.tsx';
import { Section } from '#ui/page.tsx';
import { asNeededStep, asNeededWords, curveTitle, TEAM_WORDS } from '#words/team/team.ts';
import { PeopleSteps } from './people-steps.tsx';

/** How many people are there month by month, and whether they are paid from then on or from the first day. */
export function CurveSection({ team }: { readonly team: TeamFinding }) {
  const { editAll } = useActions();
  const { asNeeded } = team;
  return (
    <Section
      title={curveTitle(team)}
      prose={
        asNeeded === null ? (
          <p>{TEAM_WORDS.entered}</p>
        ) : (
          <div className="flex items-start gap-3">
            <Switch
              id="plan.hireAsNeeded"
              label={TEAM_WORDS.asNeeded}
              isOn={asNeeded.isOn}
              onChange={(isOn) =>
                editAll([{ path: 'plan.hireAsNeeded', value: isOn ? true : undefined }], asNeededStep(isOn))
              }
            />
            <div>
              <p className="text-label font-medium text-ink">{TEAM_WORDS.asNeeded}</p>
              <p data-testid="as-needed">{asNeededWords(asNeeded)}</p>
            </div>
          </div>
        )
      }
    >
      <ChartFrame title={TEAM_WORDS.curveFile} fileName="neev-team-by-month" table={monthsTable(team)}>
        <PeopleSteps months={team.months} />
      </ChartFrame>
    </Section>
  );
}
