import { formatScore, shownScore } from '#words/figures/score.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { classes } from '#ui/class-names.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { capitalise, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { PrimaryLink } from '#features/readiness/shared/primary-link.tsx';
import type { Scores, Standing } from '#features/readiness/shared/standing.ts';
import { isFelt, type RampLink } from '#features/readiness/shared/ramp-link.ts';
import { ResultLink } from './result-link.tsx';
import { levelOf, pointsText } from '#features/readiness/shared/standing-words.ts';

export interface AssessmentResultProps {
  /** As it stood when the questions were opened. */
  readonly before: { readonly standings: readonly Standing[]; readonly scores: Scores };
  readonly standings: readonly Standing[];
  readonly now: Scores;
  /** What letting the case follow readiness does to the NPV; null where it follows. */
  readonly link: RampLink | null;
  readonly onAgain: () => void;
}

const told = ({ applies, points }: Standing) => (applies ? pointsText(points) : 'not applicable');

/** What the answers make of the score, and which factors they changed. */
export function AssessmentResult({ before, standings, now, link, onAgain }: AssessmentResultProps) {
  // Of the scores as they are written, so that the three figures of the sentence agree.
  const change = shownScore(now.score) - shownScore(before.scores.score);
  const isIgnored = link !== null && isFelt(link);
  const rows = standings.flatMap((standing, k) => {
    const earlier = before.standings[k];
    return earlier === undefined ? [] : [{ standing, earlier, isChanged: told(earlier) !== told(standing) }];
  });
  const unanswered = standings.filter(({ isEntered, applies }) => !isEntered && applies).length;
  return (
    <div className="max-w-[46rem]">
      <h1 tabIndex={-1} className="font-serif text-opening-small text-balance outline-none @row:text-opening-narrow">
        Readiness is <strong className="font-semibold">{formatScore(now.score)}</strong> of 100:{' '}
        {levelOf(now).name.toLowerCase()}.{' '}
        <span className="text-muted">{changeWords(change, before.scores.score)}</span>
      </h1>
      <p className="mt-3 text-table text-muted">
        {unanswered === 0
          ? `All ${numberWord(FACTORS.length)} questions are answered.`
          : `${capitalise(numberWord(unanswered))} of ${numberWord(FACTORS.length)} ${unanswered === 1 ? 'is not answered and stays' : 'are not answered and stay'} at half of the maximum.`}
      </p>
      {(link === null || isIgnored) && <ResultLink link={link} />}
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
              <td className="py-2 pl-4 text-end">{told(earlier)}</td>
              <td className={classes('py-2 pl-4 text-end', isChanged && 'font-semibold')}>{told(standing)}</td>
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

function changeWords(change: number, before: number): string {
  const points = formatScore(Math.abs(change));
  if (points === '0') return 'As before.';
  return `${points} ${points === '1' ? 'point' : 'points'} ${change > 0 ? 'above' : 'below'} the ${formatScore(before)} of before.`;
}
