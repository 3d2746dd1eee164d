import type { OwnLineFacts } from '#model/findings/benefit-lines.ts';
import { KindBar } from '#ui/chart/kind-bar.tsx';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { OWN_LINE_WORDS } from '#words/own-lines.ts';

export interface OwnLineRowProps {
  readonly line: OwnLineFacts;
  readonly money: MoneyScale;
  readonly columns: string;
  /** The largest line, whose bar fills the width; ₹ a year. */
  readonly largest: number;
}

/** A line of the user's own among those of its kind; it is changed where it was added, below. */
export function OwnLineRow({ line: { id, name, kind, amount }, money, columns, largest }: OwnLineRowProps) {
  return (
    <li
      className={classes(
        'grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 border-t border-rule py-3 text-table',
        columns,
      )}
    >
      <span />
      <span className="min-w-0 font-medium [overflow-wrap:anywhere]">{name}</span>
      <a
        href={`#/benefits/benefits.ownLines.${id}.amount`}
        className="underline-link col-start-2 row-start-2 justify-self-start text-small text-muted decoration-line hover:text-ink @columns:col-start-3 @columns:row-start-1"
      >
        {OWN_LINE_WORDS.yours}
      </a>
      <span
        className={classes('tnum col-start-3 row-start-1 text-end @columns:col-start-6', amount === 0 && 'text-muted')}
      >
        <Explained cell={`benefits.lines.${id}`} size="plain">
          {money.write(amount, 1)}
        </Explained>
      </span>
      {amount > 0 && (
        <span className="col-span-2 col-start-2 row-start-3 pt-1 @columns:col-span-1 @columns:col-start-7 @columns:row-start-1 @columns:pt-0">
          <KindBar kind={kind} share={amount / largest} />
        </span>
      )}
    </li>
  );
}
