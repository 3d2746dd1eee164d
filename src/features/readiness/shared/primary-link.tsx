import type { ReactNode } from 'react';

/** A link that is the one thing to do next, in the look of a primary button. */
export function PrimaryLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center rounded-field border border-accent bg-accent px-4 text-table font-semibold text-on-accent hover:border-ink hover:bg-ink hover:text-paper tablet:min-h-9"
    >
      {children}
    </a>
  );
}
