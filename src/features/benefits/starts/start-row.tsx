import { memo } from 'react';
import type { Kind } from '#model/facts/benefit-lines.ts';
import { StartSelect } from '#bound/own-lines/start-select.tsx';
import { classes } from '#ui/class-names.ts';
import { STARTS_WORDS } from '#words/benefits/starts.ts';
import { quarterName } from '#words/figures/quarters.ts';
import { StartStrip } from './start-strip.tsx';

/** Name, quarter and picture from 800 px; the picture under both where there is less room. */
export const START_COLUMNS = 'grid-cols-[minmax(0,1fr)_auto] @columns:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1.7fr)]';

export interface StartRowProps {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly isOwn: boolean;
  readonly start: number;
  readonly delay: number;
  readonly quarters: number;
  readonly brings: boolean;
}

/** A line, its first quarter and the quarters in which it brings something. One of the user's own is changed where it stands. */
export const StartRow = memo(function StartRow({ id, label, kind, isOwn, ...when }: StartRowProps) {
  const { start, delay, quarters, brings } = when;
  return (
    <li className={classes('grid items-center gap-x-4 gap-y-1 border-b border-rule py-1.5 text-table', START_COLUMNS)}>
      <span className={classes('min-w-0 font-medium [overflow-wrap:anywhere]', !brings && 'text-muted')}>{label}</span>
      {isOwn ? (
        <a
          href={`#/benefits/benefits.starts.${id}`}
          aria-label={`${label}: ${quarterName(start)}`}
          className="underline-link justify-self-end px-3 py-2 text-muted decoration-line hover:text-ink @columns:justify-self-start"
        >
          {quarterName(start)}
        </a>
      ) : (
        <StartSelect line={id} name={label} quarters={quarters} className="w-32! tablet:h-9!" />
      )}
      <span className="relative col-span-full @columns:col-span-1">
        <StartStrip kind={kind} {...when} />
        {start - 1 + delay >= quarters && (
          <span className="absolute inset-y-0 left-2 flex items-center bg-paper px-1 text-small text-muted">
            {STARTS_WORDS.after}
          </span>
        )}
      </span>
    </li>
  );
});
