import { usualOrigin, type LeftOut } from '#model/findings/left-out.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { classes } from '#ui/class-names.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { SourcedText } from '#ui/source-note.tsx';
import { capitalise } from '#words/figures/numbers.ts';
import {
  effectFigure,
  effectWords,
  LEFT_OUT_WORDS,
  leftOutHint,
  leftOutLabel,
  leftOutWhy,
  usualWords,
  wouldWords,
} from '#words/left-out.ts';

export interface LeftOutRowProps {
  readonly item: LeftOut;
  /** Without figures of the company there is nothing to say in rupees. */
  readonly hasCase: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** What it does to the NPV: a figure under its head, and in words where it is read aloud or no head stands over it. */
const Effect = ({ item }: { readonly item: LeftOut }) => (
  <>
    <span aria-hidden="true" className="hidden @columns:inline">
      {effectFigure(item)}
    </span>
    <span className="@columns:sr-only">{capitalise(item.isCounted ? effectWords(item) : wouldWords(item))}</span>
  </>
);

/** One thing that the formula leaves out: its switch, its value once it counts, and what it does to the NPV. */
export function LeftOutRow({ item, hasCase, onTurn }: LeftOutRowProps) {
  const { id, isCounted, applies } = item;
  const label = leftOutLabel(id);
  const isNumber = id !== 'finance.timing';
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 border-b border-rule py-3 text-table @columns:grid-cols-[2.25rem_minmax(0,1fr)_11.5rem_7rem] @columns:items-start">
      {applies ? (
        <Switch
          {...(isCounted && isNumber ? {} : { id })}
          label={`${label}: counted`}
          isOn={isCounted}
          onChange={onTurn}
        />
      ) : (
        <span />
      )}
      <div>
        <p className="font-semibold">{label}</p>
        <p className="text-small text-muted">{capitalise(leftOutHint(id))}.</p>
        <p className="text-small text-muted">
          <SourcedText>{leftOutWhy(id)}</SourcedText>
        </p>
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-3 @columns:col-start-auto @columns:block">
        {isCounted && isNumber ? (
          <>
            <NumberCell path={id} hasOrigin isWide={id === 'finance.taxRate'} />
            {id === 'investment.hiringFee' && (
              <span className="flex flex-wrap items-center gap-x-3 @columns:mt-2 @columns:block">
                <span className="text-small text-muted">{LEFT_OUT_WORDS.shareHired}</span>
                <NumberCell path="investment.shareHired" label={LEFT_OUT_WORDS.shareHired} hasOrigin />
              </span>
            )}
          </>
        ) : (
          <span className="flex flex-wrap items-center gap-x-2 text-muted">
            {isCounted ? capitalise(usualWords(id)) : `${LEFT_OUT_WORDS.usually} ${usualWords(id)}`}
            {!isCounted && <OriginMark origin={usualOrigin(id)} />}
          </span>
        )}
      </div>
      <p
        className={classes(
          'col-start-2 tnum @columns:col-start-auto @columns:text-end',
          isCounted ? 'font-semibold' : 'text-muted',
        )}
      >
        {!applies ? LEFT_OUT_WORDS.held : hasCase && <Effect item={item} />}
      </p>
    </li>
  );
}
