import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

const LOOK = 'relative inline-block text-label font-medium text-accent underline-link hover:decoration-2';
// The target is 44 px high where fingers are used; the text does not move.
const TARGET = 'after:absolute after:-inset-x-1 after:-inset-y-[13px] tablet:after:-inset-y-1';

interface Common {
  readonly children: ReactNode;
  readonly className?: string;
  /** The text says something by itself: it stays on paper, where what only could be pressed is left out. */
  readonly isWords?: boolean;
}
export type LinkButtonProps = Common &
  (
    | { readonly href: string; readonly onPress?: () => void }
    | { readonly href?: undefined; readonly onPress: () => void }
  );

/** Underlined accent text that goes somewhere (`href`) or does something (`onPress`). */
export function LinkButton({ children, className, isWords = false, href, onPress }: LinkButtonProps) {
  const look = classes(LOOK, TARGET, !isWords && 'print:hidden', className);
  if (href !== undefined) {
    return (
      <a href={href} onClick={onPress} className={look}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" onClick={onPress} className={look}>
      {children}
    </button>
  );
}
