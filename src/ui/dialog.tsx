import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';

const DialogModal = lazy(() => import('./dialog-modal.tsx'));

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one to press last. */
  readonly actions?: ReactNode;
}

/** A question or a short form over the page. Its code arrives when the first one opens. */
export function Dialog({ isOpen, ...modal }: DialogProps) {
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <DialogModal {...modal} />
    </Suspense>
  );
}
