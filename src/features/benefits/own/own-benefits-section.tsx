import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { ownBenefitsIn } from '#model/document/own-line-edits.ts';
import { OWN_BENEFITS, type OwnBenefit } from '#model/document/own-lines.ts';
import { AddOwnLine } from '#bound/own-lines/add-own-line.tsx';
import { CellSelect } from '#bound/own-lines/cell-select.tsx';
import { OwnLineRow } from '#bound/own-lines/own-line-row.tsx';
import { PasteOwnLines } from '#bound/own-lines/paste-own-lines.tsx';
import { useOwnLines } from '#bound/own-lines/use-own-lines.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { LONGEST_LINE_NAME, MOST_OWN_LINES } from '#scenario/limits.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { Section } from '#ui/page.tsx';
import { BENEFIT_KIND_WORDS, fullWords, OWN_LINE_WORDS, OWN_WORDS } from '#words/own-lines.ts';

/** What all benefits of one's own come to, ₹ a year at full maturity. */
const totalOf = (read: Case): number =>
  read.shape.ownBenefits.reduce((sum, { id }) => sum + amountOf(read, `benefits.lines.${id}`), 0);

/** Benefits that the catalogue has no line for. */
export function OwnBenefitsSection({ read }: { readonly read: Case }) {
  const { add, change, move, remove } = useOwnLines(OWN_BENEFITS);
  const lines = ownBenefitsIn(read.document);
  const words = OWN_WORDS[OWN_BENEFITS];
  const room = MOST_OWN_LINES - lines.length;
  return (
    <Section title={words.title(totalOf(read), lines.length)} prose={<p>{words.note}</p>}>
      <ul className="[&>:first-child]:border-t-0">
        {lines.map((line, k) => (
          <OwnLineRow
            key={line.id}
            side={OWN_BENEFITS}
            line={line}
            isFirst={k === 0}
            isLast={k === lines.length - 1}
            onChange={(part, value) => change(line.id, part, value)}
            onMove={(by) => move(line.id, by)}
            onRemove={() => remove(line.id)}
          >
            <BenefitKind line={line} onChange={(part, value) => change(line.id, part, value)} />
          </OwnLineRow>
        ))}
      </ul>
      {room > 0 ? (
        <AddOwnLine side={OWN_BENEFITS} onAdd={add} />
      ) : (
        <p className="py-3 text-table">{fullWords(MOST_OWN_LINES)}</p>
      )}
      {room > 0 && <PasteOwnLines longest={LONGEST_LINE_NAME} room={room} onAdd={add} />}
    </Section>
  );
}

/** How far a benefit is from cash, when it starts, and what scales it. */
function BenefitKind({
  line,
  onChange,
}: {
  readonly line: OwnBenefit;
  readonly onChange: (part: string, value: unknown) => void;
}) {
  const { id, name, kind, ramped = true, attributed = true } = line;
  return (
    <>
      <CellSelect
        label={`${name}: ${OWN_LINE_WORDS.kind}`}
        value={kind}
        words={BENEFIT_KIND_WORDS}
        onChange={(chosen) => onChange('kind', chosen)}
      />
      <span className="flex items-center gap-2">
        {OWN_LINE_WORDS.start}
        <NumberCell path={`benefits.starts.${id}`} label={`${name}: ${OWN_LINE_WORDS.start}`} />
      </span>
      <span className="flex items-center gap-2">
        <Switch
          label={`${name}: ${OWN_LINE_WORDS.ramped}`}
          isOn={ramped}
          onChange={(isOn) => onChange('ramped', isOn ? undefined : false)}
        />
        {OWN_LINE_WORDS.ramped}
      </span>
      {kind === 'revenue' && (
        <span className="flex items-center gap-2">
          <Switch
            label={`${name}: ${OWN_LINE_WORDS.attributed}`}
            isOn={attributed}
            onChange={(isOn) => onChange('attributed', isOn ? undefined : false)}
          />
          {OWN_LINE_WORDS.attributed}
        </span>
      )}
    </>
  );
}
