import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { lensFieldsOf, throughLens } from '#model/business-case/lenses.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { classes } from '#ui/class-names.ts';
import type { Viewpoint } from '#ui/explain-context.ts';
import { Explained } from '#ui/explained.tsx';
import { formatChance } from '#words/figures/chance.ts';
import { formatMoney } from '#words/figures/money.ts';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { formatRoi } from '#words/figures/percent.ts';
import { lowEndWords } from '#words/lenses.ts';
import { LENS_COLUMNS, type LensScale } from './lens-axis.tsx';
import { LensMark } from './lens-mark.tsx';

/** One lens as the table shows it. `choose` is null for what is in force without a name. */
export interface LensView {
  readonly id: string;
  readonly label: string;
  readonly belief: string;
  readonly read: Case;
  /** The trials through this lens. */
  readonly run: Run;
  readonly isChosen: boolean;
  readonly choose: (() => void) | null;
}

export interface LensRowProps {
  readonly view: LensView;
  readonly scale: LensScale;
  readonly money: MoneyScale;
}

/** A lens: its name and belief, its NPV on the common axis, and its figures. The whole row chooses it. */
export function LensRow({ view, scale, money }: LensRowProps) {
  const { id, label, belief, read, run, isChosen, choose } = view;
  const npv = amountOf(read, 'finance.npv');
  const from = isChosen ? undefined : viewpointOf(view);
  return (
    <label
      className={classes(
        'relative -mx-3 print:mx-0 print:px-0 grid cursor-pointer grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 border-b border-rule px-3 py-3 has-focus-visible:outline-2 has-focus-visible:outline-accent @columns:items-baseline',
        LENS_COLUMNS,
        isChosen ? 'bg-sunk' : 'hover:bg-sunk',
      )}
    >
      <input
        type="radio"
        name="working-lens"
        value={id}
        checked={isChosen}
        onChange={() => choose?.()}
        className="absolute inset-0 cursor-pointer opacity-0"
        aria-describedby={`lens-${id}-figures`}
      />
      <span className="min-w-0">
        <span className="block text-table font-semibold break-words">
          {label} {isChosen && <span className="ml-1 text-small font-normal text-accent">chosen</span>}
        </span>
        <span className="block text-small text-muted">{belief}</span>
      </span>
      <span className="text-end @columns:order-1">
        <span className={classes('tnum font-serif text-table-figure font-semibold', npv < 0 && 'text-loss')}>
          <Explained cell="finance.npv" from={from} size="plain">
            <span className="@columns:hidden">{formatMoney(npv)}</span>
            <span className="hidden @columns:inline">{money.write(npv, 1)}</span>
          </Explained>
        </span>
        <Return read={read} from={from} className="hidden @columns:block" />
      </span>
      <span className="col-span-2 @columns:col-span-1 @columns:-mt-2 @columns:self-start">
        <LensMark scale={scale} npv={npv} findings={run.findings} isStale={run.isStale} />
      </span>
      <Figures id={id} read={read} run={run} from={from} money={money} />
    </label>
  );
}

/** The open scenario through this lens: what its figures are explained in. */
const viewpointOf = ({ id, label, read }: LensView): Viewpoint => ({
  id: `lens ${id}`,
  label: `through the lens “${label}”`,
  of: (open) => throughLens(open, lensFieldsOf(read.document)),
});

interface FiguresProps {
  readonly id: string;
  readonly read: Case;
  readonly run: Run;
  readonly from: Viewpoint | undefined;
  readonly money: MoneyScale;
}

/** What the trials say: their average with its low end, and how many gain; on a phone the return before them. */
function Figures({ id, read, run: { findings, isStale }, from, money }: FiguresProps) {
  return (
    <span
      id={`lens-${id}-figures`}
      className="tnum col-span-2 flex flex-wrap justify-between gap-x-3 text-small text-muted @columns:order-2 @columns:grid @columns:grid-cols-[6.25rem_4.25rem] @columns:items-baseline @columns:text-end"
    >
      <Return read={read} from={from} className="@columns:hidden" />
      {findings === null ? (
        <span>—</span>
      ) : (
        <>
          <span className={classes(isStale && 'opacity-60')}>
            <span className="@columns:sr-only">average </span>
            <span className={classes('@columns:text-table @columns:text-ink', findings.mean < 0 && 'text-loss!')}>
              <span className="@columns:hidden">{formatMoney(findings.mean)}</span>
              <span className="hidden @columns:inline">{money.write(findings.mean, 1)}</span>
            </span>
            <span className="hidden @columns:block">{lowEndWords(money.write(findings.p5, 1))}</span>
          </span>
          <span className={classes(isStale && 'opacity-60')}>
            <span className="@columns:sr-only">gain in </span>
            {/* Vermilion where a loss is likelier than a gain. */}
            <span
              className={classes(
                '@columns:text-table',
                findings.probabilityPositive < 0.5 ? 'font-semibold text-loss' : '@columns:text-ink',
              )}
            >
              {formatChance(findings)}
            </span>
          </span>
        </>
      )}
    </span>
  );
}

interface ReturnProps {
  readonly read: Case;
  readonly from: Viewpoint | undefined;
  readonly className: string;
}

/** The return of the case delivered, and as the source counts it: a published figure never stands without its own measure. */
const Return = ({ read, from, className }: ReturnProps) => (
  <span className={classes('text-small text-muted', className)}>
    ROI{' '}
    <Explained cell="finance.roi" from={from} size="plain">
      {formatRoi(figureOf(read, 'finance.roi'))}
    </Explained>
    <span className="@columns:hidden">, </span>
    <span className="@columns:block">
      <span className="@columns:sr-only">undiscounted </span>
      <Explained cell="source.roi" from={from} size="plain">
        {formatRoi(figureOf(read, 'source.roi'))}
      </Explained>
    </span>
  </span>
);
