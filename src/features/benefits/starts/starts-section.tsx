import type { Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { startsOf, type LineStart, type Starts } from '#model/findings/starts.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { Section } from '#ui/page.tsx';
import { delayNote, silentLines, startsTitle, STARTS_WORDS } from '#words/benefits/starts.ts';
import { startsTable } from '#features/benefits/shared/tables.ts';
import { StartRow, START_COLUMNS } from './start-row.tsx';

/** When each line starts, on the quarters of the horizon, and what starting later takes off the case. */
export function StartsSection({ read }: { readonly read: Case }) {
  const starts = startsOf(read);
  const routeOfField = useFieldRoute();
  const brings = starts.lines.filter(({ amount }) => amount > 0);
  const silent = starts.lines.filter(({ amount }) => amount === 0);
  const delayed = delayNote(starts.delay);
  return (
    <Section
      title={startsTitle(starts)}
      prose={
        <>
          <p>{STARTS_WORDS.note}</p>
          {delayed !== null && (
            <p>
              {delayed}{' '}
              <a href={routeOfField('benefits.delayQuarters') ?? '#/investment'} className="underline-link">
                {STARTS_WORDS.delayed}
              </a>
            </p>
          )}
        </>
      }
    >
      <ChartFrame isTable title={STARTS_WORDS.file} fileName="neev-benefit-starts" table={startsTable(starts)}>
        {brings.length > 0 && (
          <>
            <YearHeads read={read} />
            <Rows starts={starts} lines={brings} />
          </>
        )}
        {silent.length > 0 && (
          <details className="pt-3 print:hidden" open={brings.length === 0}>
            <summary className="text-label font-medium text-accent">{silentLines(silent.length)}</summary>
            <Rows starts={starts} lines={silent} />
          </details>
        )}
      </ChartFrame>
    </Section>
  );
}

const Rows = ({ starts, lines }: { readonly starts: Starts; readonly lines: readonly LineStart[] }) => (
  <ul>
    {lines.map(({ id, label, kind, isOwn, own, amount }) => (
      <StartRow
        key={id}
        id={id}
        label={label}
        kind={kind}
        isOwn={isOwn}
        start={own}
        delay={starts.delay}
        quarters={starts.quarters}
        brings={amount > 0}
      />
    ))}
  </ul>
);

/** The years over their quarters. */
function YearHeads({ read }: { readonly read: Case }) {
  const years = yearsOf(read.shape);
  return (
    <div
      aria-hidden="true"
      className={`grid gap-x-4 border-b border-rule pb-1.5 text-small text-muted ${START_COLUMNS}`}
    >
      <span className="hidden @columns:block">{STARTS_WORDS.heads.line}</span>
      <span className="hidden @columns:block">{STARTS_WORDS.heads.start}</span>
      <span className="col-span-full flex @columns:col-span-1">
        {years.map((year) => (
          <span key={year} className="flex-1">
            {years.length > 5 ? year : `Year ${year}`}
          </span>
        ))}
      </span>
    </div>
  );
}
