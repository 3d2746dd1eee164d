import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Popover } from 'react-aria-components/Popover';

export interface TermProps {
  /** The technical term as it stands in the sentence. */
  readonly children: ReactNode;
  /** What it means, in plain words. */
  readonly meaning: string;
}

/** A technical term with its meaning on hover, focus and tap. Readers hear the meaning as the button's description. */
export function Term({ children, meaning }: TermProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-describedby={id}
        // A tap is a pointer entering, a focus and a click at once: only the click's own toggle would close it again.
        onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        className="relative inline cursor-help text-start underline decoration-line decoration-dotted decoration-1 underline-offset-4 after:absolute after:-inset-x-1 after:-inset-y-2.5 tablet:after:hidden"
      >
        {children}
      </button>
      <span id={id} hidden>
        {meaning}
      </span>
      <Popover
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isNonModal
        shouldCloseOnInteractOutside={() => false}
        placement="top start"
        offset={6}
        className="pointer-events-none max-w-72 border border-line bg-sunk px-3 py-2 text-label text-ink outline-none"
      >
        <span aria-hidden="true">{meaning}</span>
      </Popover>
    </>
  );
}
