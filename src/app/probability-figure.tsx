import { useEffect } from 'react';
import { hasFigures } from '#model/business-case/entered.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import { HeadlineEntry, type HeadlineChange } from '#app/headline-entry.tsx';
import { useResults, useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import { classes } from '#ui/class-names.ts';
import { Figure } from '#ui/figure.tsx';
import { chanceParts } from '#words/figures/chance.ts';
import { pointsChange } from '#words/figures/changes.ts';
import { NO_FIGURE } from '#words/figures/digits.ts';
import { shownProbability } from '#words/figures/percent.ts';
import { averageWords, CHANGE_WORDS, gainLabel } from '#words/headlines.ts';

/** What became of the probability since the last edit; null where nothing did that can be read. */
function changeOf(now: number, before: number | null): HeadlineChange | null {
  if (before === null || shownProbability(now) === shownProbability(before)) return null;
  const isBetter = now > before;
  const slightly = { words: isBetter ? CHANGE_WORDS.slightlyUp : CHANGE_WORDS.slightlyDown };
  return { ...(pointsChange(now - before) ?? slightly), isBetter };
}

/**
 * How likely a gain is, from the trials of the scenario as it stands; what is on the way is not awaited. It leads to how
 * the programme may end, with the odds, or to the trials where they do not count that.
 */
export function ProbabilityFigure() {
  const findings = useUncertainty(({ working }) => working.findings);
  const isStale = useUncertainty(({ working }) => working.isStale);
  const before = useUncertainty(({ probabilityBefore }) => probabilityBefore);
  const { watch } = useUncertaintyActions();
  useEffect(() => watch('headline'), [watch]);
  const chance = findings?.probabilityPositive ?? null;
  const { working, before: caseBefore } = useResults();
  const isUnentered = !hasFigures(working.document);
  // Of an empty company trials were drawn too, but nothing was said of them.
  const wasUnentered = caseBefore === null || !hasFigures(caseBefore.document);
  const counts = countsDelivery(working.document);
  const atRest = findings === null ? CHANGE_WORDS.unedited : <Average mean={findings.mean} />;
  const quiet = isUnentered ? CHANGE_WORDS.notYet : before === null || wasUnentered ? atRest : CHANGE_WORDS.none;
  const { text, unit } = {
    unit: undefined,
    ...(findings === null || isUnentered ? { text: NO_FIGURE } : chanceParts(findings)),
  };
  return (
    <HeadlineEntry
      name="Gain"
      label={gainLabel(counts)}
      change={chance === null || isStale || isUnentered || wasUnentered ? null : changeOf(chance, before)}
      quiet={quiet}
    >
      <a
        href={counts ? '#/delivery' : '#/uncertainty'}
        className={classes(
          'flex w-fit border-b-2 border-transparent hover:border-line',
          isStale && 'opacity-60',
          // Figures that are not there yet can not be pressed, and have no line under them.
          isUnentered && 'tablet:-mb-0.5',
        )}
        aria-busy={isStale}
      >
        <Figure
          size="headline"
          testId="kpi-probability"
          dataValue={chance ?? ''}
          {...(unit === undefined ? {} : { unit })}
        >
          {text}
        </Figure>
      </a>
    </HeadlineEntry>
  );
}

/** What the trials come to on average; a phone's column is too narrow for it. */
const Average = ({ mean }: { readonly mean: number }) => (
  <>
    <span className="hidden tablet:inline">{averageWords(mean)}</span>
    <span className="tablet:hidden">{CHANGE_WORDS.unedited}</span>
  </>
);
