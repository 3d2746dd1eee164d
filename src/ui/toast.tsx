import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { CloseButton } from './close-button.tsx';
import { LinkButton } from './link-button.tsx';

export interface ToastMessage {
  /** A new id is a new message, even with the same words. */
  readonly id: string | number;
  readonly text: ReactNode;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export interface ToastProps {
  readonly message: ToastMessage | undefined;
  readonly onDismiss: () => void;
  /** How long it stays unless it is pointed at or focused, ms. */
  readonly duration?: number;
}

/** One polite message at the foot of the page with at most one action. Always rendered, so that readers hear the first one too. */
export function Toast({ message, onDismiss, duration = 10_000 }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  const id = message?.id;
  useEffect(() => {
    if (id === undefined || isHeld) return undefined;
    const timer = setTimeout(onDismiss, duration);
    return () => clearTimeout(timer);
  }, [id, isHeld, duration, onDismiss]);
  const close = (): void => {
    setHeld(false);
    onDismiss();
  };
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-(--toast-bottom,1.5rem) z-40 flex justify-center print:hidden"
    >
      {message !== undefined && (
        <div
          key={message.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex min-h-12 max-w-full items-center gap-6 rounded-field border border-line bg-sunk py-2 pr-4 pl-4 text-table text-ink"
        >
          <span>{message.text}</span>
          {message.action !== undefined && (
            <LinkButton
              onPress={() => {
                message.action?.onPress();
                close();
              }}
              className="whitespace-nowrap"
            >
              {message.action.label}
            </LinkButton>
          )}
          <CloseButton onPress={close} label="Dismiss" />
        </div>
      )}
    </div>
  );
}
