import { LinkButton } from '#ui/link-button.tsx';
import { classes } from '#ui/class-names.ts';
import { PrimaryLink } from '#features/readiness/shared/primary-link.tsx';
import type { Scores, Standing } from '#model/readiness/standings.ts';
import { isFelt, type RampLink } from '#model/readiness/ramp-link.ts';
import { ResultLink } from './result-link.tsx';
import { hasMoved, unansweredOf } from '#model/findings/readiness/assessment.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { formatScore } from '#words/figures/score.ts';
import { answeredWords, scoreChangeWords, standingWords } from '#words/readiness/assessment.ts';
import { levelInSentence } from '#words/readiness/standing.ts';

export interface AssessmentResultProps {
  /** As it stood when the questions were opened. */
  readonly before: { readonly standings: readonly Standing[]; readonly scores: Scores };
  readonly standings: readonly Standing[];
  readonly now: Scores;
  /** What letting the case follow readiness does to the NPV; null where it follows. */
  readonly link: RampLink | null;
  /** What it has done since the questions were opened; null where the case followed already, or does not. */
  readonly linked: RampLink | null;
  readonly onAgain: () => void;
}

/** What the answers make of the score, and which factors they changed. */
export function AssessmentResult({ before, standings, now, link, linked, onAgain }: AssessmentResultProps) {
  const isIgnored = link !== null && isFelt(link);
  const rows = standings.flatMap((standing, k) => {
    const earlier = before.standings[k];
    return earlier === undefined ? [] : [{ standing, earlier, isChanged: hasMoved(earlier, standing) }];
  });
  return (
    <div className="max-w-[46rem]">
      <h1 tabIndex={-1} className="font-serif text-opening-small text-balance outline-none @row:text-opening-narrow">
        Readiness is <strong className="font-semibold">{formatScore(now.score)}</strong> of 100: {levelInSentence(now)}.{' '}
        <span className="text-muted">{scoreChangeWords(before.scores.score, now.score)}</span>
      </h1>
      <p className="mt-3 text-table text-muted">{answeredWords(unansweredOf(standings))}</p>
      {(linked !== null || isIgnored) && <ResultLink link={link} linked={linked} />}
      <table className="mt-6 w-full text-table">
        <caption className="for-readers">The factors before and after the assessment</caption>
        <thead>
          <tr className="border-b border-ink text-small text-muted">
            <th scope="col" className="py-2 pr-4">
              Factor
            </th>
            <th scope="col" className="py-2 pl-4 text-end">
              Before
            </th>
            <th scope="col" className="py-2 pl-4 text-end">
              Now
            </th>
            <th scope="col" className="py-2 pl-4 text-end">
              Of
            </th>
          </tr>
        </thead>
        <tbody className="tnum">
          {rows.map(({ standing, earlier, isChanged }) => (
            <tr key={standing.factor.id} className={classes('border-b border-rule', !isChanged && 'text-muted')}>
              <th scope="row" className="py-2 pr-4">
                {standing.factor.label}
              </th>
              <td className="py-2 pl-4 text-end">{standingWords(earlier)}</td>
              <td className={classes('py-2 pl-4 text-end', isChanged && 'font-semibold')}>{standingWords(standing)}</td>
              <td className="py-2 pl-4 text-end text-muted">{formatNumber(standing.factor.maximum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isIgnored ? (
          <LinkButton href="#/readiness">See what it is worth</LinkButton>
        ) : (
          <PrimaryLink href="#/readiness">See what it is worth</PrimaryLink>
        )}
        <LinkButton onPress={onAgain}>Go through it again</LinkButton>
      </p>
    </div>
  );
}
