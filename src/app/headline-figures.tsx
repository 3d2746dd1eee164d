import { hasFigures } from '#model/business-case/entered.ts';
import { irrCount } from '#model/business-case/reasons.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { HeadlineEntry, type HeadlineChange } from '#app/headline-entry.tsx';
import { Explained } from '#ui/explained.tsx';
import { Figure } from '#ui/figure.tsx';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { formatMoneyChange, moneyParts } from '#words/figures/money.ts';
import { formatMonths, formatMonthsChange } from '#words/figures/months.ts';
import { counted } from '#words/figures/numbers.ts';
import { formatPoints, formatRate, formatRoi } from '#words/figures/percent.ts';

/** A figure of the sheet that stays in sight on every screen. */
interface Headline {
  readonly id: 'npv' | 'roi' | 'payback' | 'irr';
  readonly cell: string;
  readonly name: string;
  readonly label: (read: Case) => string;
  readonly write: (value: number) => { readonly text: string; readonly unit?: string };
  readonly writeChange: (change: number) => string;
  /** A smaller figure is the better one. */
  readonly isLessBetter?: boolean;
}

const percent = (fraction: number) => ({ text: formatRoi(fraction).replace('%', ''), unit: '%' });

type HeadlineId = Headline['id'];

const HEADLINES: readonly Headline[] = [
  {
    id: 'npv',
    cell: 'finance.npv',
    name: 'NPV',
    label: (read) => `NPV at ${formatRate(amountOf(read, 'finance.discountRate'))}`,
    write(value) {
      const { sign, number, unit } = moneyParts(value);
      return unit === '' ? { text: sign + number } : { text: sign + number, unit };
    },
    writeChange: (change) => formatMoneyChange(change),
  },
  {
    id: 'roi',
    cell: 'finance.roi',
    name: 'ROI',
    label: ({ shape }) => `ROI, ${counted(shape.years, 'year')}`,
    write: percent,
    writeChange: formatPoints,
  },
  {
    id: 'payback',
    cell: 'finance.paybackMonths',
    name: 'Payback',
    label: () => 'Payback',
    write: (value) => ({ text: formatMonths(value).split('\u00A0')[0] ?? '', unit: 'months' }),
    writeChange: formatMonthsChange,
    isLessBetter: true,
  },
  {
    id: 'irr',
    cell: 'finance.irr',
    name: 'IRR',
    label: (read) => (irrCount(read) > 1 ? `IRR, one of ${irrCount(read)}` : 'IRR a year'),
    write: percent,
    writeChange: formatPoints,
  },
];

/** What became of a figure since the last edit. A change too small to show is no change. */
function changeOf(
  { writeChange, isLessBetter = false }: Headline,
  now: number | null,
  before: number | null,
): HeadlineChange | null {
  if (now === before) return null;
  if (now === null) return { words: 'no longer', isBetter: false };
  if (before === null) return { words: 'now there is one', isBetter: true };
  const words = writeChange(now - before);
  return /[1-9]/.test(words) ? { words, isBetter: now < before === isLessBetter } : null;
}

export interface CaseFiguresProps {
  readonly ids: readonly HeadlineId[];
  readonly read: Case;
  /** The case before the last edit; null where there was none. */
  readonly before: Case | null;
}

/** Headline figures of the sheet, each with what became of it since the last edit. */
export function CaseFigures({ ids, read, before }: CaseFiguresProps) {
  return HEADLINES.filter(({ id }) => ids.includes(id)).map((headline) => (
    <HeadlineFigure key={headline.id} headline={headline} read={read} before={before} />
  ));
}

function HeadlineFigure({ headline, read, before }: { headline: Headline; read: Case; before: Case | null }) {
  const value = figureOf(read, headline.cell);
  if (!hasFigures(read.document))
    return (
      <HeadlineEntry
        name={headline.name}
        label={headline.label(read)}
        isSpare={headline.id === 'irr'}
        change={null}
        quiet="not yet"
      >
        <Figure size="headline" testId={`kpi-${headline.id}`} dataValue={value ?? ''}>
          {NO_FIGURE}
        </Figure>
      </HeadlineEntry>
    );
  const written = value === null ? { text: '—' } : headline.write(value);
  const unit = 'unit' in written ? written.unit : undefined;
  return (
    <HeadlineEntry
      name={headline.name}
      label={headline.label(read)}
      isLoss={value !== null && value < 0}
      length={written.text.length + (unit === 'months' ? 'mo' : (unit ?? '')).length}
      isSpare={headline.id === 'irr'}
      change={
        before === null || !hasFigures(before.document)
          ? null
          : changeOf(headline, value, figureOf(before, headline.cell))
      }
      changeTail={headline.id === 'npv' ? ' since last edit' : ''}
    >
      <Explained
        cell={headline.cell}
        size="headline"
        testId={`kpi-${headline.id}`}
        dataValue={value ?? ''}
        {...(unit === undefined ? {} : { unit: <Unit unit={unit} /> })}
      >
        {written.text}
      </Explained>
    </HeadlineEntry>
  );
}

/** "months" where there is room, "mo" on a phone. */
function Unit({ unit }: { readonly unit: string }) {
  if (unit !== 'months') return unit;
  return (
    <>
      <span className="@columns:hidden">mo</span>
      <span className="hidden @columns:inline">months</span>
    </>
  );
}
