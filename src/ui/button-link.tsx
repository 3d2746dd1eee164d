import type { ReactNode } from 'react';
import { BUTTON, BUTTON_KINDS } from './button-look.ts';
import { classes } from './class-names.ts';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** The way on from a screen, as large as a button; once a screen at most. */
export function ButtonLink({ href, children }: ButtonLinkProps) {
  return (
    <a href={href} className={classes(BUTTON, 'px-4', BUTTON_KINDS.primary)}>
      {children}
    </a>
  );
}
