import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { yearsOf } from '#model/business-case/shape.ts';
import { ownCostsIn } from '#model/document/own-line-edits.ts';
import { OWN_COSTS, type OwnCost } from '#model/document/own-lines.ts';
import { AddOwnLine } from '#bound/own-lines/add-own-line.tsx';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { OwnLineRow } from '#bound/own-lines/own-line-row.tsx';
import { PasteOwnLines } from '#bound/own-lines/paste-own-lines.tsx';
import { useOwnLines } from '#bound/own-lines/use-own-lines.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { LONGEST_LINE_NAME, MOST_OWN_LINES } from '#scenario/limits.ts';
import { Section } from '#ui/page.tsx';
import { COST_KIND_WORDS, fullWords, OWN_LINE_WORDS, OWN_WORDS, yearWords } from '#words/own-lines.ts';

/** What all costs of one's own come to before cost risk, ₹. */
const totalOf = (read: Case): number =>
  [0, ...yearsOf(read.shape)].reduce(
    (sum, year) =>
      read.sheet.index.has(`investment.own.${year}`) ? sum + amountOf(read, `investment.own.${year}`) : sum,
    0,
  );

/** Costs that the formula has no line for. */
export function OwnCostsSection({ read }: { readonly read: Case }) {
  const { add, change, move, remove } = useOwnLines(OWN_COSTS);
  const lines = ownCostsIn(read.document);
  const words = OWN_WORDS[OWN_COSTS];
  const room = MOST_OWN_LINES - lines.length;
  return (
    <Section title={words.title(totalOf(read), lines.length)} prose={<p>{words.note}</p>}>
      <ul className="[&>:first-child]:border-t-0">
        {lines.map((line, k) => (
          <OwnLineRow
            key={line.id}
            side={OWN_COSTS}
            line={line}
            isFirst={k === 0}
            isLast={k === lines.length - 1}
            onChange={(part, value) => change(line.id, part, value)}
            onMove={(by) => move(line.id, by)}
            onRemove={() => remove(line.id)}
          >
            <CostTimes read={read} line={line} onChange={(part, value) => change(line.id, part, value)} />
          </OwnLineRow>
        ))}
      </ul>
      {room > 0 ? (
        <AddOwnLine side={OWN_COSTS} onAdd={add} />
      ) : (
        <p className="py-3 text-table">{fullWords(MOST_OWN_LINES)}</p>
      )}
      {room > 0 && <PasteOwnLines longest={LONGEST_LINE_NAME} room={room} onAdd={add} />}
    </Section>
  );
}

/** When a cost is paid, and of a yearly one how it grows. */
function CostTimes({
  read,
  line,
  onChange,
}: {
  readonly read: Case;
  readonly line: OwnCost;
  readonly onChange: (part: string, value: unknown) => void;
}) {
  const { id, name, kind, fromYear = 0, toYear } = line;
  const years = yearsOf(read.shape);
  const from = Object.fromEntries([0, ...years].map((year) => [`${year}`, yearWords(year)]));
  const to = Object.fromEntries(years.filter((year) => year >= fromYear).map((year) => [`${year}`, yearWords(year)]));
  const isYearly = kind === 'yearly';
  return (
    <>
      <CellSelect
        label={`${name}: ${OWN_LINE_WORDS.kind}`}
        value={kind}
        words={COST_KIND_WORDS}
        onChange={(chosen) => onChange('kind', chosen)}
      />
      <span className="flex items-center gap-2">
        {OWN_LINE_WORDS.from}
        <CellSelect
          label={`${name}: ${OWN_LINE_WORDS.from}`}
          value={`${Math.min(fromYear, years.length)}`}
          words={from}
          onChange={(year) => onChange('fromYear', Number(year))}
        />
      </span>
      {isYearly && (
        <>
          <span className="flex items-center gap-2">
            {OWN_LINE_WORDS.to}
            <CellSelect
              label={`${name}: ${OWN_LINE_WORDS.to}`}
              value={`${Math.min(toYear ?? years.length, years.length)}`}
              words={to}
              onChange={(year) => onChange('toYear', Number(year) === years.length ? undefined : Number(year))}
            />
          </span>
          <span className="flex items-center gap-2">
            {OWN_LINE_WORDS.growth}
            <NumberCell path={`${OWN_COSTS}.${id}.growth`} label={`${name}: ${OWN_LINE_WORDS.growth}`} />
          </span>
        </>
      )}
    </>
  );
}
