import type { TeamFinding } from '#model/findings/plan/team.ts';
import { Section } from '#ui/page.tsx';
import { formatNumber } from '#words/figures/numbers.ts';
import { experienceWords, missingWords, quarterWords, salaryWords, TEAM_WORDS } from '#words/team/team.ts';

/** The roles of the source's chapter on teams beside the team that is paid, and the specialists that open later. */
export function CoreSection({ team }: { readonly team: TeamFinding }) {
  return (
    <>
      <Section title={TEAM_WORDS.coreTitle} prose={<p>{TEAM_WORDS.coreNote}</p>}>
        <ul className="border-t border-rule">
          {team.core.map((core) => (
            <li
              key={core.label}
              className="grid gap-x-6 gap-y-1 border-b border-rule py-3 text-table @row:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <div>
                <h3 className="font-semibold">
                  {core.label} × {formatNumber(core.wanted)}
                </h3>
                <p className="text-small text-muted">{missingWords(core)}</p>
              </div>
              <div>
                <p>
                  Somebody of {experienceWords(core)} who {core.does}; knows {core.knows}.
                </p>
                <p className="mt-1 text-small text-muted">{salaryWords(core)}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      {team.special.length > 0 && (
        <Section title={TEAM_WORDS.specialTitle} prose={<p>{TEAM_WORDS.specialNote}</p>}>
          <ul className="border-t border-rule text-table">
            {team.special.map(({ label, quarter, wanted, isInPlace }) => (
              <li key={label} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2.5">
                <span className="font-medium">
                  {label} × {formatNumber(wanted)}
                </span>
                <span className="text-muted">{isInPlace ? TEAM_WORDS.inPlace : quarterWords(quarter)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
