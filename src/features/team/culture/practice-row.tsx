import { memo } from 'react';
import { LONGEST_OWNER, LONGEST_RHYTHM } from '#scenario/limits.ts';
import type { PracticeStanding } from '#model/findings/plan/culture.ts';
import { chosenPath, choosing } from '#model/readiness/choosing.ts';
import { useActions, useDocumentNow } from '#bound/context.ts';
import { KeptText } from '#bound/fields/kept-text.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { choosingStep } from '#words/readiness/steps.ts';
import {
  actionOf,
  actionWords,
  belongsTo,
  CULTURE_WORDS,
  helpsWords,
  practiceOwnerStep,
  practiceStep,
  rhythmStep,
} from '#words/team/culture.ts';

/** A practice: whether it is chosen, what that does, and once it is who does it how often. Choosing one that is a readiness action is choosing that everywhere. */
export const PracticeRow = memo(function PracticeRow({ standing }: { readonly standing: PracticeStanding }) {
  const { id, practice, action, isChosen } = standing;
  const { label } = practice;
  const routeOfField = useFieldRoute();
  const { editAll } = useActions();
  const documentNow = useDocumentNow();
  const path = (part: string): string => `plan.practices.${id}.${part}`;
  const choose = (isOn: boolean): void => {
    if (action === null) {
      editAll([{ path: path('chosen'), value: isOn ? true : undefined }], practiceStep(label, isOn));
      return;
    }
    const made = choosing(documentNow(), action.id, isOn);
    editAll(made.changes, choosingStep(made));
  };
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] items-start gap-x-3 gap-y-2 border-b border-rule py-3 text-table">
      <Switch label={label} isOn={isChosen} onChange={choose} />
      <div className="min-w-0">
        <p className="font-medium">{label}</p>
        <p className="text-small text-muted">
          {action === null ? (
            helpsWords(standing)
          ) : (
            <>
              {belongsTo(action)}{' '}
              <a href={routeOfField(chosenPath(action.id)) ?? '#/readiness'} className="underline-link">
                {actionOf(action.id)}
              </a>
              {actionWords(action)}
            </>
          )}
        </p>
        {isChosen && (
          <div className="mt-2 grid max-w-[34rem] grid-cols-2 gap-x-3">
            <KeptText
              path={path('owner')}
              label={`${CULTURE_WORDS.owner}: ${label}`}
              placeholder={CULTURE_WORDS.owner}
              longest={LONGEST_OWNER}
              step={practiceOwnerStep(label)}
              isLabelHidden
            />
            <KeptText
              path={path('rhythm')}
              label={`${CULTURE_WORDS.rhythm}: ${label}`}
              placeholder={CULTURE_WORDS.rhythm}
              longest={LONGEST_RHYTHM}
              step={rhythmStep(label)}
              isLabelHidden
            />
          </div>
        )}
      </div>
    </li>
  );
});
