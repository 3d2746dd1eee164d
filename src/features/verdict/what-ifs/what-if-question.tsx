import { useId } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import type { WhatIf } from '#model/findings/what-ifs.ts';
import { classes } from '#ui/class-names.ts';
import { Icon } from '#ui/icon.tsx';
import { whatIfQuestion } from '#words/what-ifs.ts';
import { WhatIfAnswer } from './what-if-answer.tsx';

export interface WhatIfQuestionProps {
  readonly whatIf: WhatIf;
  readonly read: Case;
  readonly isAsked: boolean;
  readonly onToggle: () => void;
}

/** A question, and under it its answer while it is asked. Nothing is worked out before. */
export function WhatIfQuestion({ whatIf, read, isAsked, onToggle }: WhatIfQuestionProps) {
  const id = useId();
  return (
    <li className={classes(!isAsked && 'print:hidden')}>
      <button
        type="button"
        aria-pressed={isAsked}
        aria-controls={id}
        onClick={onToggle}
        className={classes(
          'flex min-h-11 w-full items-center justify-between gap-2 rounded-field border px-3 py-2 text-start text-table font-semibold',
          isAsked ? 'border-accent bg-sunk' : 'border-line hover:border-ink',
        )}
      >
        {whatIfQuestion(whatIf, read.shape.approach)}
        <Icon name={isAsked ? 'close' : 'chevron-right'} size={14} className="shrink-0 text-muted print:hidden" />
      </button>
      <div id={id} aria-live="polite">
        {isAsked && <WhatIfAnswer whatIf={whatIf} working={read} />}
      </div>
    </li>
  );
}
