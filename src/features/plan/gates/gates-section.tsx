import type { PlanFinding } from '#model/findings/plan/plan.ts';
import { lastDayOfWeek } from '#model/plan/dates.ts';
import { gateCell } from '#model/delivery/gates.ts';
import { gatesTable } from '#features/plan/shared/tables.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { Section } from '#ui/page.tsx';
import { shortDateWords } from '#words/figures/dates.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { formatScore } from '#words/figures/score.ts';
import { GATE_HEADS, gateName, GATES_NOTE, gatesTitle, usualWords } from '#words/plan/plan.ts';

/** The gates on their days: how ready the company is then, and how likely each is passed; beside one that moved, what it was. */
export function GatesSection({ plan }: { readonly plan: PlanFinding }) {
  return (
    <Section title={gatesTitle(plan.gates)} prose={<p>{GATES_NOTE}</p>}>
      <ChartFrame isTable title="The gates on their days" fileName="neev-gates" table={gatesTable(plan)}>
        <table className="w-full text-table">
          <thead>
            <tr className="border-b border-ink text-small text-muted">
              <th scope="col" className="py-2 pr-4 text-start">
                {GATE_HEADS.gate}
              </th>
              <th scope="col" className="py-2 pr-4 text-start">
                {GATE_HEADS.day}
              </th>
              <th scope="col" className="hidden py-2 pl-4 text-end @row:table-cell">
                {GATE_HEADS.score}
              </th>
              <th scope="col" className="py-2 pl-4 text-end">
                {GATE_HEADS.odds}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.gates.map((gate) => (
              <tr key={gate.gate} className="border-b border-rule align-baseline">
                <th scope="row" className="py-2.5 pr-4 text-start font-medium">
                  {gateName(gate.gate)}
                  {gate.week !== gate.usual.week && (
                    <span className="block text-small font-normal text-muted">{usualWords(gate)}</span>
                  )}
                </th>
                <td className="py-2.5 pr-4 whitespace-nowrap">
                  {shortDateWords(lastDayOfWeek(plan.start, gate.week))}
                </td>
                <td className="tnum hidden py-2.5 pl-4 text-end @row:table-cell">{formatScore(gate.score)}</td>
                <td className="tnum py-2.5 pl-4 text-end">
                  <Explained cell={gateCell(gate.gate)}>{formatOdds(gate.probability)}</Explained>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ChartFrame>
    </Section>
  );
}
