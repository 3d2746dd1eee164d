import { hasFigures } from '#model/business-case/entered.ts';
import { irrCount } from '#model/business-case/reasons.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { HEADLINES, type Headline } from '#app/headlines.ts';
import { HeadlineEntry, type HeadlineChange } from '#app/headline-entry.tsx';
import { Explained } from '#ui/explained.tsx';
import { Figure } from '#ui/figure.tsx';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { CHANGE_WORDS, headlineLabel, type HeadlineId } from '#words/headlines.ts';

/** What became of a figure since the last edit. A change too small to show is no change. */
function changeOf(
  { writeChange, isLessBetter = false, told = (value) => value }: Headline,
  figure: number | null,
  figureBefore: number | null,
): HeadlineChange | null {
  const [now, before] = [told(figure), told(figureBefore)];
  if (now === before) return null;
  if (now === null) return { words: CHANGE_WORDS.gone, isBetter: false };
  if (before === null) return { words: CHANGE_WORDS.come, isBetter: true };
  const change = writeChange(now - before);
  return change === null ? null : { ...change, isBetter: now < before === isLessBetter };
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
  const label = headlineLabel(headline.id, {
    discountRate: amountOf(read, 'finance.discountRate'),
    taxRate: amountOf(read, 'finance.taxRate'),
    years: read.shape.years,
    irrs: headline.id === 'irr' ? irrCount(read) : 1,
    irr: figureOf(read, 'finance.irr'),
    mirr: figureOf(read, 'finance.mirr'),
  });
  if (!hasFigures(read.document))
    return (
      <HeadlineEntry
        name={headline.name}
        label={label}
        isSpare={headline.id === 'irr'}
        change={null}
        quiet={CHANGE_WORDS.notYet}
      >
        <Figure size="headline" testId={`kpi-${headline.id}`} dataValue={value ?? ''}>
          {NO_FIGURE}
        </Figure>
      </HeadlineEntry>
    );
  const written = value === null ? { text: NO_FIGURE } : headline.write(value);
  const { text, unit } = { unit: undefined, ...written };
  return (
    <HeadlineEntry
      name={headline.name}
      label={label}
      isLoss={value !== null && value < 0}
      length={text.length + (unit === 'months' ? 'mo' : (unit ?? '')).length}
      isSpare={headline.id === 'irr'}
      quiet={before === null ? CHANGE_WORDS.unedited : CHANGE_WORDS.none}
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
        {text}
      </Explained>
    </HeadlineEntry>
  );
}

/** "months" where there is room, "mo" on a phone. */
function Unit({ unit }: { readonly unit: string }) {
  if (unit !== 'months') return unit;
  return (
    <>
      <span className="@broad:hidden">mo</span>
      <span className="hidden @broad:inline">months</span>
    </>
  );
}
