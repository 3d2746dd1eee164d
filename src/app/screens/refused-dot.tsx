import { useContext } from 'react';
import { screenOfField } from '#app/screens/route.ts';
import type { Screen } from '#app/screens/screen.ts';
import { DraftScope, useRefused } from '#ui/fields/drafts.ts';

export interface RefusedDotProps {
  readonly screen: Pick<Screen, 'id'>;
  /** Which of the screen's fields are meant, by path; all where nothing is said. */
  readonly of?: (path: string) => boolean;
}

/** Marks a screen, or a part of one, that holds entries which cannot be read, and says how many. */
export function RefusedDot({ screen: { id }, of }: RefusedDotProps) {
  const refused = useRefused(useContext(DraftScope));
  const count = refused.filter((path) => screenOfField(path)?.id === id && (of?.(path) ?? true)).length;
  if (count === 0) return null;
  return (
    <span className="ml-2 inline-flex items-center">
      <span aria-hidden="true" className="size-1.5 rounded-full bg-loss" />
      <span className="for-readers">
        {count === 1 ? 'one entry cannot be read' : `${count} entries cannot be read`}
      </span>
    </span>
  );
}
