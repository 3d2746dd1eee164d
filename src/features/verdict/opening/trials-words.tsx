import type { Stopping } from '#model/findings/stopping.ts';
import type { TrialsTold } from '#model/findings/trials-told.ts';
import { classes } from '#ui/class-names.ts';
import { countedOnceWords, trialsParts } from '#words/answer.ts';

export interface TrialsWordsProps {
  readonly trials: TrialsTold | null;
  readonly stopping: Stopping | null;
  readonly isStale: boolean;
  readonly hasProblem: boolean;
  /** The amounts of the sentence before, ₹. */
  readonly beside: readonly number[];
}

/** The screens that the figures lead to. */
const SCREENS = { delivery: '#/delivery', trials: '#/uncertainty' } as const;

/**
 * How many trials gain, what they come to, and what they count on. That it may stop is known from the start and is said
 * at once, in the same paragraph; the room of the rest is kept until the first trials are in.
 */
export function TrialsWords({ trials, stopping, isStale, hasProblem, beside }: TrialsWordsProps) {
  if (trials === null && hasProblem) return null;
  const parts = trialsParts(trials ?? PLACE, stopping, beside);
  const open = trials === null ? parts.findIndex((part) => typeof part !== 'string' && part.about === 'trials') : -1;
  const known = open < 0 ? parts : parts.slice(0, open);
  return (
    <p className={classes('text-pretty', isStale && 'opacity-60')} aria-busy={trials === null}>
      {known.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={part.text} href={SCREENS[part.about]} className="underline-figure hover:decoration-2">
            {part.text}
          </a>
        ),
      )}
      {open >= 0 && (
        <span className="invisible" aria-hidden="true">
          {parts.slice(open).map((part) => (typeof part === 'string' ? part : part.text))}
        </span>
      )}
      {trials !== null && stopping !== null && stopping.benefitRisk > 0 && (
        <span className="text-muted"> {countedOnceWords(stopping.benefitRisk)}</span>
      )}
    </p>
  );
}

/** As long as most of what will stand there. */
const PLACE: TrialsTold = {
  gaining: { bound: 'exactly', count: 2, of: 3 },
  mean: 22e7,
  end: { kind: 'few-lose', amount: 1.1e7 },
};
