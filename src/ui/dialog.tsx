import type { ReactNode } from 'react';
import { lazyPart } from './load/lazy-part.tsx';

const DialogModal = lazyPart(
  'The dialog',
  () => import('./dialog-modal.tsx'),
  (module) => module.default,
  { isOver: true },
);

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
  return <DialogModal {...modal} />;
}
