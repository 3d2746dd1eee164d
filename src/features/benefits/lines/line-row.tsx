import { numberField } from '#model/document/fields.ts';
import { efficiencyOf } from '#model/facts/efficiency.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { SourcedText } from '#ui/source-note.tsx';
import { inSentence } from '#words/grammar/in-sentence.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { measureWords } from '#words/benefits/efficiency.ts';
import { offNote, switchHint } from '#words/benefits/lines.ts';
import { sayAmount } from '#words/figures/say-amount.ts';
import { formatRate } from '#words/figures/percent.ts';
import { tabular, textWidth } from '#ui/chart/measured-text.ts';
import { KindBar } from '#ui/chart/kind-bar.tsx';
import type { LineFacts } from '#model/findings/benefit-lines.ts';

/** Columns from 800 px: switch, line, base, rate, factors, ₹, bar. */
const COLUMNS =
  '@columns:grid-cols-[2.25rem_minmax(8rem,1.1fr)_minmax(8rem,1fr)_8.25rem_7rem_3.75rem_minmax(5rem,1.1fr)]';
/** The same for amounts of lakhs of crores, at the bar's expense. */
const COLUMNS_LONG =
  '@columns:grid-cols-[2.25rem_minmax(8rem,1.1fr)_minmax(8rem,1fr)_8.25rem_7rem_7rem_minmax(2rem,1fr)]';

/** Of the amounts' column where they are usual, px. */
const AMOUNT = 60;

/** @param longest the longest amount, as it is written */
export const lineColumns = (longest: string): string =>
  textWidth(tabular(longest), { fontSize: 14, fontWeight: 600 }) > AMOUNT ? COLUMNS_LONG : COLUMNS;

export interface LineRowProps {
  readonly facts: LineFacts;
  readonly money: MoneyScale;
  /** Of lineColumns, the same for all rows. */
  readonly columns: string;
  /** The largest line, whose bar fills the width; ₹ a year. */
  readonly largest: number;
  /** What the document set before the line was switched off on this screen; null where it was not. */
  readonly before: { readonly entered: number | undefined } | null;
  readonly onTurn: (isOn: boolean) => void;
}

/** A line: whether it counts, its base, its rate, what else scales it, and what it brings. */
export function LineRow({ facts, money, columns, largest, before, onTurn }: LineRowProps) {
  const { id, line, rate, factors, amount } = facts;
  const back = before?.entered ?? line.rate;
  const isOn = rate > 0;
  const measured = efficiencyOf(id);
  const comesBack = before?.entered === undefined ? 'catalogue' : 'before';
  return (
    <li>
      <div
        role="group"
        aria-label={line.label}
        className={classes(
          'grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 border-t border-rule py-3 text-table @columns:py-1.5',
          columns,
        )}
      >
        {isOn || back > 0 ? (
          <Switch
            label={`${line.label}: counts`}
            isOn={isOn}
            onChange={onTurn}
            hint={switchHint(isOn, isOn ? rate : back, comesBack)}
          />
        ) : (
          <span />
        )}
        <span className={classes('font-medium', !isOn && 'text-muted')}>{line.label}</span>
        <Base facts={facts} />
        <Rate facts={facts} />
        <span className="tnum col-start-2 row-start-3 text-label text-muted @columns:col-start-5 @columns:row-start-1">
          {factors.map(({ cell, value }) => (
            <span key={cell} className="mr-1 whitespace-nowrap">
              ×{' '}
              <Explained cell={cell} size="plain">
                {formatRate(value)}
              </Explained>
            </span>
          ))}
        </span>
        <span
          className={classes(
            'tnum col-start-3 row-start-1 text-end @columns:col-start-6',
            amount === 0 && 'text-muted',
          )}
        >
          <Explained cell={`benefits.lines.${id}`} size="plain">
            {money.write(amount, 1)}
          </Explained>
        </span>
        {amount > 0 && (
          <span className="col-span-2 col-start-2 row-start-4 pt-1 @columns:col-span-1 @columns:col-start-7 @columns:row-start-1 @columns:pt-0">
            <KindBar kind={line.kind} share={amount / largest} />
          </span>
        )}
        {isOn && measured !== null && (
          <p className="col-span-2 col-start-2 row-start-5 text-small text-muted @columns:col-span-6 @columns:col-start-2 @columns:row-start-2">
            <SourcedText>{measureWords(measured)}</SourcedText>
          </p>
        )}
        {!isOn && (
          <p className="col-span-2 col-start-2 row-start-5 text-small text-muted @columns:col-span-5 @columns:col-start-2 @columns:row-start-2">
            {offNote(back, comesBack)}
          </p>
        )}
      </div>
    </li>
  );
}

/** What the rate is taken of, with the way to its field. A fixed amount is the source's own. */
function Base({ facts: { line, base, baseCell } }: { readonly facts: LineFacts }) {
  const routeOfField = useFieldRoute();
  const place =
    'col-start-2 row-start-2 flex flex-wrap items-baseline gap-x-2 @columns:col-start-3 @columns:row-start-1 @columns:flex-col';
  const amount = (
    <Explained cell={baseCell} size="plain">
      {sayAmount(base)}
    </Explained>
  );
  if (typeof line.base !== 'string')
    return (
      <span className={place}>
        <span className="tnum">{amount}</span>
        <span className="text-small text-muted">a year, fixed</span>
      </span>
    );
  const route = routeOfField(`company.${line.base}`) ?? '#/company';
  const { label } = numberField(`company.${line.base}`);
  return (
    <span className={place}>
      {base > 0 && <span className="tnum">{amount}</span>}
      <a
        href={route}
        className="underline-link relative text-small text-muted decoration-line after:absolute after:-inset-x-1 after:-inset-y-3 hover:text-ink hover:decoration-accent tablet:after:-inset-y-0.5"
      >
        {base > 0 ? label : `Enter ${inSentence(label)}`}
      </a>
    </span>
  );
}

function Rate({ facts: { line, path } }: { readonly facts: LineFacts }) {
  return (
    <NumberCell
      path={path}
      label={`${line.label}: rate`}
      computed={line.rate}
      hasOrigin
      usual={line.provenance}
      className="col-start-3 row-span-2 row-start-2 justify-end @columns:col-start-4 @columns:row-span-1 @columns:row-start-1 @columns:justify-start"
      problemClassName="col-span-2 col-start-2 row-start-6 @columns:col-span-4 @columns:col-start-4 @columns:row-start-3"
    />
  );
}
