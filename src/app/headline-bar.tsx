import { LENS_IDS, LENSES } from '#model/business-case/lenses.ts';
import { irrCount } from '#model/business-case/reasons.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { ProfileMenu } from '#app/profile-menu.tsx';
import { useActions, useIsStale, useResults } from '#store/context.ts';
import { Logo } from '#ui/brand/logo.tsx';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { lensWords } from '#ui/format/lens-words.ts';
import { formatMoneyChange, moneyParts } from '#ui/format/money.ts';
import { formatMonths, formatMonthsChange } from '#ui/format/months.ts';
import { counted } from '#ui/format/numbers.ts';
import { formatPoints, formatRate, formatRoi } from '#ui/format/percent.ts';
import { Menu } from '#ui/menu.tsx';

/** One of the four figures that stay in sight on every screen. */
interface Headline {
  readonly id: 'npv' | 'roi' | 'payback' | 'irr';
  readonly cell: string;
  readonly name: string;
  readonly label: (read: Case) => string;
  readonly write: (value: number) => { readonly text: string; readonly unit?: string };
  readonly writeChange: (change: number) => string;
}

const percent = (fraction: number) => ({ text: formatRoi(fraction).replace('%', ''), unit: '%' });

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

/** What became of a figure since the last edit, in words. A change too small to show is no change. */
function changeWords({ writeChange }: Headline, now: number | null, before: number | null): string | null {
  if (now === before) return null;
  if (now === null) return 'no longer';
  if (before === null) return 'now there is one';
  const words = writeChange(now - before);
  return /[1-9]/.test(words) ? words : null;
}

/** The bar that stays in sight on every screen: what is looked at, through which lens, and the four headline figures. */
export function HeadlineBar() {
  const { working, before } = useResults();
  const isStale = useIsStale();
  // On a phone the brand row, 45 px, scrolls away and the figures stay.
  return (
    <header className="sticky -top-[45px] z-20 wide:top-0 border-b border-rule bg-paper print:static">
      <div className="flex items-center justify-between gap-4 border-b border-rule px-6 wide:hidden">
        <Logo />
        <LensMenu />
      </div>
      <div className="px-6 tablet:px-14">
        <div className="@container max-w-page">
          <div className="grid gap-x-6 wide:h-22 @columns:grid-cols-[16.5rem_minmax(0,1fr)]">
            <div className="flex min-w-0 items-center justify-between @columns:flex-col @columns:items-start @columns:justify-center">
              <ProfileMenu />
              <div className="hidden items-baseline gap-1.5 text-small text-muted wide:flex">
                seen through <LensMenu />
              </div>
            </div>
            <dl
              className={classes(
                'grid grid-cols-[1.3fr_1.1fr_1fr_0.9fr] gap-x-3 pb-2 @columns:grid-cols-4 @columns:items-center @columns:gap-x-6 @columns:pb-0',
                isStale && 'opacity-60',
              )}
              aria-busy={isStale}
            >
              {HEADLINES.map((headline) => (
                <HeadlineFigure key={headline.id} headline={headline} read={working} before={before} />
              ))}
            </dl>
          </div>
        </div>
      </div>
    </header>
  );
}

function HeadlineFigure({ headline, read, before }: { headline: Headline; read: Case; before: Case | null }) {
  const value = figureOf(read, headline.cell);
  const written = value === null ? { text: '—' } : headline.write(value);
  // Figures of lakhs of crores would run into their neighbours on a phone.
  const isLong = written.text.length + ('unit' in written ? (written.unit ?? '').length : 0) > 10;
  const change = before === null ? null : changeWords(headline, value, figureOf(before, headline.cell));
  return (
    <div className="min-w-0">
      <dt className="text-small text-muted">
        <span className="@columns:hidden">{headline.name}</span>
        <span className="hidden @columns:inline">{headline.label(read)}</span>
      </dt>
      <dd
        className={classes(
          'whitespace-nowrap',
          value !== null && value < 0 && 'text-loss',
          isLong && '[&>button]:text-table @columns:[&>button]:text-finding',
        )}
      >
        <Explained
          cell={headline.cell}
          size="headline"
          testId={`kpi-${headline.id}`}
          dataValue={value ?? ''}
          {...('unit' in written && written.unit !== undefined ? { unit: <Unit unit={written.unit} /> } : {})}
        >
          {written.text}
        </Explained>
      </dd>
      <dd className={classes('truncate text-small', change === null ? 'text-muted' : 'font-medium text-accent')}>
        {change === null ? 'no change' : change}
        {change !== null && headline.id === 'npv' && <span className="hidden @broad:inline"> since last edit</span>}
      </dd>
    </div>
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

function LensMenu() {
  const { lens, ownLenses } = useResults();
  const { chooseLens } = useActions();
  const chosenOwn = lens === null ? ownLenses.find(({ isChosen }) => isChosen)?.lens.name : undefined;
  return (
    <Menu
      label="Lens"
      sections={[
        {
          choices: LENS_IDS.map((id) => ({
            id,
            label: LENSES[id].label,
            note: LENSES[id].belief,
            isChosen: id === lens,
            onChoose: () => chooseLens(LENSES[id].fields, LENSES[id].label),
          })),
        },
        {
          title: 'Your own',
          choices: ownLenses.map((own) => ({
            id: `own ${own.lens.name}`,
            label: own.lens.name,
            note: lensWords(own.lens),
            isChosen: own.lens.name === chosenOwn,
            onChoose: () => chooseLens(own.lens, own.lens.name),
          })),
        },
      ]}
    >
      <span className="min-w-0 truncate">
        {lens !== null ? `${LENSES[lens].label} lens` : chosenOwn === undefined ? 'Your own lens' : `${chosenOwn} lens`}
      </span>
    </Menu>
  );
}
