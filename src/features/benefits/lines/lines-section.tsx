import { useState } from 'react';
import type { ReactNode } from 'react';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { KINDS } from '#model/facts/benefit-lines.ts';
import { useActions } from '#bound/context.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { Explained } from '#ui/explained.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { kindMeaning } from '#words/benefits/kinds.ts';
import { countingLinesNote, leadingLineTitle } from '#words/benefits/lines.ts';
import { Section } from '#ui/page.tsx';
import {
  broughtBy,
  leadingLineOf,
  linesByKind,
  type KindLines,
  type LineFacts,
} from '#model/findings/benefit-lines.ts';
import { lineColumns, LineRow } from './line-row.tsx';
import { OwnLineRow } from './own-line-row.tsx';
import { linesTable } from '#features/benefits/shared/tables.ts';

/** Every line of the catalogue with what makes it up, grouped by kind, on one scale. */
export function LinesSection({ read }: { readonly read: Case }) {
  const { edit, seal } = useActions();
  // What a line was at before it was switched off here; undefined stands for the catalogue's own rate.
  const [before, setBefore] = useState<ReadonlyMap<string, number | undefined>>(new Map());
  const groups = linesByKind(read);
  const lines = groups.flatMap((group) => group.lines);
  const own = groups.flatMap((group) => group.own);
  const counting = [...lines, ...own].filter(({ amount }) => amount > 0).length;
  const largest = Math.max(0, ...[...lines, ...own].map(({ amount }) => amount));
  const annual = broughtBy(read, 'benefits.annual');
  const cashable = amountOf(read, 'benefits.capacityCashable');
  const money = moneyScale([annual]);
  const columns = lineColumns(money.write(annual, 1));
  const turn = ({ path, entered, line }: LineFacts, isOn: boolean) => {
    seal();
    if (isOn) edit(path, before.has(path) ? before.get(path) : undefined);
    else {
      setBefore(new Map(before).set(path, entered));
      // The catalogue's own rate of such a line is 0 already: leaving it to that says more than a 0 of the user's.
      edit(path, line.rate === 0 ? undefined : 0);
    }
    seal();
  };
  return (
    <Section
      title={leadingLineTitle(leadingLineOf(groups, annual))}
      prose={
        <>
          <p>{countingLinesNote(counting, lines.length + own.length)}</p>
          <p>
            Each takes its rate of a yearly amount; revenue gains also pass attribution and margin, freed hours the part
            that becomes cash.
          </p>
          <p>Switch a line off to see what the case owes to it. The fainter the bar, the further from cash.</p>
        </>
      }
    >
      <ChartFrame isTable title="Benefit lines at full maturity" fileName="neev-benefit-lines" table={linesTable(read)}>
        <div className="@container">
          <div
            aria-hidden="true"
            className={`hidden items-end gap-x-3 border-b border-rule pb-2 text-small text-muted @columns:grid ${columns}`}
          >
            <span className="col-span-2">Line</span>
            <span>Base</span>
            <span>Rate</span>
            <span>Also ×</span>
            <span className="text-end">{money.head}</span>
            <span />
          </div>
          {groups.map((group) => (
            <KindGroup
              key={group.kind}
              group={group}
              meaning={kindMeaning(group.kind, cashable)}
              columns={columns}
              written={money.write(group.total, 1)}
            >
              {group.lines.map((facts) => (
                <LineRow
                  key={facts.id}
                  facts={facts}
                  money={money}
                  columns={columns}
                  largest={largest}
                  before={before.has(facts.path) ? { entered: before.get(facts.path) } : null}
                  onTurn={(isOn) => turn(facts, isOn)}
                />
              ))}
              {group.own.map((line) => (
                <OwnLineRow key={line.id} line={line} money={money} columns={columns} largest={largest} />
              ))}
            </KindGroup>
          ))}
          <div
            className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-t-2 border-ink pt-2.5 text-table font-semibold ${columns}`}
          >
            <span className="@columns:col-span-5">
              At full maturity <span className="font-normal text-muted">in {money.head} a year</span>
            </span>
            <span className="tnum text-end">
              <Explained cell="benefits.annual" size="plain">
                {money.write(annual, 1)}
              </Explained>
            </span>
          </div>
        </div>
      </ChartFrame>
    </Section>
  );
}

interface KindGroupProps {
  readonly group: KindLines;
  readonly meaning: string;
  readonly columns: string;
  readonly written: string;
  readonly children: ReactNode;
}

function KindGroup({ group: { kind }, meaning, columns, written, children }: KindGroupProps) {
  return (
    <section aria-label={KINDS[kind].label} className="pt-5">
      <div className={`grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 pb-1.5 text-table font-semibold ${columns}`}>
        <h3 className="@columns:col-span-5">
          {KINDS[kind].label}{' '}
          <span className="hidden text-small font-normal text-muted @columns:inline">{meaning}</span>
        </h3>
        <span className="tnum text-end">
          <Explained cell={`benefits.kind.${kind}`} size="plain">
            {written}
          </Explained>
        </span>
      </div>
      <ul>{children}</ul>
    </section>
  );
}
