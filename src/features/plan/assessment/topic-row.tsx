import { memo } from 'react';
import { LONGEST_NOTE } from '#scenario/limits.ts';
import type { TopicStanding } from '#model/findings/plan/assessment.ts';
import { KeptDate } from '#bound/fields/kept-date.tsx';
import { KeptText } from '#bound/fields/kept-text.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { ASSESSMENT_WORDS, factorNow, findingStep } from '#words/plan/assessment.ts';

/** A topic: its question, what was found, what shows it, when, and the factors of readiness that it informs. */
export const TopicRow = memo(function TopicRow({ standing }: { readonly standing: TopicStanding }) {
  const { id, topic, finding, evidence, factors } = standing;
  const routeOfField = useFieldRoute();
  const path = (part: string): string => `plan.topics.${id}.${part}`;
  const step = findingStep(standing);
  const isBelief = finding !== undefined && evidence === undefined;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-4 text-table">
      <div>
        <h3 className="font-semibold">{topic.label}</h3>
        <p className="text-muted">{topic.question}</p>
      </div>
      <div className="grid gap-x-4 gap-y-2 @row:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_9.5rem]">
        <div>
          <KeptText
            path={path('finding')}
            label={ASSESSMENT_WORDS.finding}
            longest={LONGEST_NOTE}
            step={step}
            lines={2}
          />
          {isBelief && <p className="mt-1 text-small text-muted">{ASSESSMENT_WORDS.belief}</p>}
        </div>
        <KeptText
          path={path('evidence')}
          label={ASSESSMENT_WORDS.evidence}
          longest={LONGEST_NOTE}
          step={step}
          lines={2}
        />
        <KeptDate path={path('date')} label={ASSESSMENT_WORDS.date} step={step} />
      </div>
      <p className="text-small text-muted">
        {ASSESSMENT_WORDS.informs}:{' '}
        {factors.map((factor, k) => (
          <span key={factor.id}>
            {k > 0 && ' · '}
            <a href={routeOfField(`readiness.${factor.id}`) ?? '#/readiness'} className="underline-link">
              {factorNow(factor)}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
});
