import { useCallback, useEffect, useRef, useState } from 'react';
import type { Explain } from '#ui/explain-context.ts';
import { afterClosing } from '#ui/after-closing.ts';
import { SIDE_PANEL_BESIDE } from '#ui/use-media.ts';

/** Whether this is one of Apple's machines, whose shortcuts are made with ⌘. */
export const isApple = (): boolean => /Mac OS|iPhone|iPad/.test(navigator.userAgent);

/** What is pressed for the palette, and nothing more: K with ⌘ on Apple's machines and with Ctrl elsewhere. */
const isShortcut = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' &&
  (isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  !event.isComposing;

/** A text with what a key adds to it or takes away. */
function withKey(text: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey || altKey) return text;
  if (key === 'Backspace') return text.slice(0, -1);
  return key.length === 1 ? text + key : text;
}

/** A form or a menu over the page is finished first. */
const isBusy = (): boolean => document.querySelector('[data-keeps-keys],[role=menu]') !== null;

export interface PaletteState {
  readonly isOpen: boolean;
  /** Takes what was typed for it before its code had arrived. */
  readonly typedAhead: () => string;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * Whether the palette is open. Its shortcut opens and closes it from anywhere, inside a field too; closed, it gives the
 * focus back where it was.
 * @param preload asks for the palette's code, once its shortcut is half pressed
 */
export function usePalette({ openCell, close: closeExplanation }: Explain, preload: () => void): PaletteState {
  const [isOpen, setOpen] = useState(false);
  const origin = useRef<Element | null>(null);
  const ahead = useRef('');
  const isExplaining = openCell !== null;
  const open = useCallback(() => {
    const openNow = (): void => {
      origin.current = document.activeElement;
      ahead.current = '';
      // What is typed before the palette's code has arrived must not end up in a field.
      if (origin.current instanceof HTMLElement) origin.current.blur();
      setOpen(true);
    };
    // A sheet over the page keeps the focus to itself.
    if (isExplaining && !matchMedia(SIDE_PANEL_BESIDE).matches) {
      closeExplanation();
      afterClosing(openNow);
    } else openNow();
  }, [isExplaining, closeExplanation]);
  const close = useCallback(() => {
    setOpen(false);
    afterClosing(() => {
      const { activeElement, body } = document;
      if (activeElement === body && origin.current instanceof HTMLElement)
        origin.current.focus({ preventScroll: true });
    });
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === (isApple() ? 'Meta' : 'Control')) preload();
      if (!isShortcut(event)) {
        const isAwaited = isOpen && document.activeElement === document.body;
        if (isAwaited && event.key === 'Escape') close();
        else if (isAwaited) ahead.current = withKey(ahead.current, event);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) close();
      else if (!isBusy()) open();
    };
    // Before what is inside: a field or a list may keep its keys to itself.
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [isOpen, open, close, preload]);
  const typedAhead = useCallback(() => {
    const typed = ahead.current;
    ahead.current = '';
    return typed;
  }, []);
  return { isOpen, typedAhead, open, close };
}
