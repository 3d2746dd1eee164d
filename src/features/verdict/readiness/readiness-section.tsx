import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { LEVELS } from '#model/facts/readiness.ts';
import { factorsIn, isOnBoundary } from '#model/readiness/score.ts';
import { isUnassessed } from '#model/readiness/standings.ts';
import { Building } from '#ui/brand/building.tsx';
import { classes } from '#ui/class-names.ts';
import { Explained } from '#ui/explained.tsx';
import { formatScore } from '#words/figures/score.ts';
import { assessItLink } from '#words/readiness/assessment.ts';
import { ASSUMED, floorClause, levelOf, readyTitle } from '#words/readiness/standing.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/page.tsx';

/** Readiness as a building in elevation, with what each floor means on a construction site (§0). */
export function ReadinessSection({ read }: { readonly read: Case }) {
  const score = amountOf(read, 'readiness.score');
  const level = amountOf(read, 'readiness.level');
  const reached = levelOf({ level });
  const isAssumed = isUnassessed(read.document);
  const applying = factorsIn(read.shape).length;
  return (
    <Section
      title={isAssumed ? ASSUMED.title : readyTitle({ level })}
      prose={
        <>
          <p>
            Readiness is{' '}
            <b>
              <Explained cell="readiness.score" size="plain">
                {formatScore(score)}
              </Explained>
            </b>{' '}
            {floorClause({ level }, isOnBoundary(score))}
          </p>
          {isAssumed && <p>{ASSUMED.detail}</p>}
          <LinkButton href="#/readiness">{isAssumed ? assessItLink(applying) : 'Open the readiness'}</LinkButton>
        </>
      }
    >
      <div className="grid items-end gap-x-12 gap-y-6 @row:grid-cols-[16.5rem_minmax(0,1fr)]">
        <Building score={score} level={reached.name} />
        <table className="w-full text-table">
          <caption className="for-readers">What each maturity level means on a construction site</caption>
          <thead>
            <tr className="border-b border-ink text-small text-muted">
              <th scope="col" className="py-1.5 pr-3">
                Level
              </th>
              <th scope="col" className="py-1.5 pr-3">
                A building takes
              </th>
              <th scope="col" className="py-1.5">
                Quality
              </th>
            </tr>
          </thead>
          <tbody>
            {LEVELS.toReversed().map((each) => (
              <tr
                key={each.level}
                className={classes(
                  'border-b border-rule align-top',
                  each.level === level ? 'font-semibold' : 'text-muted',
                )}
                aria-current={each.level === level ? 'step' : undefined}
              >
                <th scope="row" className="py-2 pr-3">
                  {each.name}
                </th>
                <td className="py-2 pr-3 whitespace-nowrap">{each.delivery}</td>
                <td className="py-2">{each.quality}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
