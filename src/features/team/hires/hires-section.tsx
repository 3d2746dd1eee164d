import type { TeamFinding } from '#model/findings/plan/team.ts';
import { hiresTable } from '#features/team/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Section } from '#ui/page.tsx';
import { shortDateWords } from '#words/figures/dates.ts';
import { hiresTitle, hireWords, lateWords, phaseInSentence, TEAM_WORDS } from '#words/team/team.ts';

/** When each post has to be open, the first first; what is late is said. */
export function HiresSection({ team }: { readonly team: TeamFinding }) {
  const { hireHeads } = TEAM_WORDS;
  return (
    <Section title={hiresTitle(team)} prose={<p>{TEAM_WORDS.hiresNote}</p>}>
      <ChartFrame
        isTable
        title={TEAM_WORDS.file}
        fileName="neev-hiring"
        table={hiresTable(team)}
        empty={{ title: TEAM_WORDS.nobody }}
      >
        <table className="w-full text-table">
          <thead>
            <tr className="border-b border-ink text-small text-muted">
              <th scope="col" className="py-2 pr-4 text-start">
                {hireHeads.open}
              </th>
              <th scope="col" className="py-2 pr-4 text-start">
                {hireHeads.who}
              </th>
              <th scope="col" className="hidden py-2 pr-4 text-start @row:table-cell">
                {hireHeads.needed}
              </th>
              <th scope="col" className="hidden py-2 text-start @columns:table-cell">
                {hireHeads.phase}
              </th>
            </tr>
          </thead>
          <tbody>
            {team.hires.map((hire) => (
              <tr key={`${hire.role} ${hire.phase}`} className="border-b border-rule align-baseline">
                <td className="py-2 pr-4 whitespace-nowrap">{shortDateWords(hire.open)}</td>
                <th scope="row" className="py-2 pr-4 text-start font-medium">
                  {hireWords(hire)}
                  {hire.weeksLate > 0 && (
                    <span className="block text-small font-normal text-loss">{lateWords(hire)}</span>
                  )}
                </th>
                <td className="hidden py-2 pr-4 whitespace-nowrap text-muted @row:table-cell">
                  {shortDateWords(hire.needed)}
                </td>
                <td className="hidden py-2 text-muted @columns:table-cell">{phaseInSentence(hire)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFrame>
    </Section>
  );
}
