import type { ReactNode } from 'react';
import { Icon } from '#ui/icon.tsx';

/** Why an entry was refused, read aloud as it comes; nothing while `children` is null. `id` is what its field points at. */
export function Refusal({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} aria-live="polite" className="text-label text-loss empty:hidden">
      {children !== null && (
        <span className="flex gap-2 pt-1">
          <Icon name="warning" size={14} className="mt-0.5 shrink-0" />
          <span>{children}</span>
        </span>
      )}
    </p>
  );
}
