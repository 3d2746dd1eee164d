import { useId, useState } from 'react';
import type { ReactNode } from 'react';

export interface TermProps {
  /** The technical term as it stands in the sentence. */
  readonly children: ReactNode;
  /** What it means, in plain words. */
  readonly meaning: string;
}

/** A technical term with its meaning on hover, focus and tap. Readers hear the meaning as the button's description. */
export function Term({ children, meaning }: TermProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <span className="relative inline-block">
      <button
        type="button"
        aria-describedby={id}
        // A tap is a pointer entering, a focus and a click at once: only the click's own toggle would close it again.
        onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        className="relative cursor-help underline decoration-line decoration-dotted decoration-1 underline-offset-4 after:absolute after:-inset-x-1 after:-inset-y-2.5 tablet:after:hidden"
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        hidden={!isOpen}
        className="absolute bottom-full left-0 z-10 mb-1 w-56 border border-line bg-paper px-3 py-2 text-small text-ink"
      >
        {meaning}
      </span>
    </span>
  );
}
