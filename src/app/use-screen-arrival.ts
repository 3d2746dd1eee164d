import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { focusHeading, headingOf } from '#ui/heading.ts';
import { placeAt } from '#app/screens/route.ts';

/** Longest time that the screen's heading, and a returning reader's place in it, are waited for, ms. */
const LONGEST_WAIT = 5000;
/** What a reader does who wants to be elsewhere than where they were. */
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Entries of the browser's history carry a number of ours, which tells a new one from one that is returned to. */
function entryNow(): { readonly entry: number; readonly isReturn: boolean } {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number') {
    return { entry: state.entry, isReturn: true };
  }
  const entry = Date.now() + Math.random();
  history.replaceState({ entry }, '');
  return { entry, isReturn: false };
}

/** Tries at once, and again whenever the content changes or grows, until it works, the reader moves or time is over. */
function untilDone(content: Element, attempt: () => boolean): () => void {
  if (attempt()) return () => undefined;
  const stop = () => {
    clearTimeout(timer);
    sizes.disconnect();
    nodes.disconnect();
    for (const kind of OWN_MOVES) removeEventListener(kind, stop);
  };
  const again = () => {
    if (attempt()) stop();
  };
  const sizes = new ResizeObserver(again);
  const nodes = new MutationObserver(again);
  const timer = setTimeout(stop, LONGEST_WAIT);
  for (const kind of OWN_MOVES) addEventListener(kind, stop, { passive: true });
  sizes.observe(content);
  nodes.observe(content, { childList: true, subtree: true });
  return stop;
}

/** Puts the window where it was; true once it is there. */
function isBackAt(top: number): boolean {
  scrollTo({ top, behavior: 'instant' });
  return Math.abs(scrollY - top) < 2;
}

/** Focuses the screen's sentence, unless the address led to a field that has the focus already. A link that was pressed is no such field. */
function isHeadingFocused(content: Element): boolean {
  const heading = headingOf(content);
  if (heading === undefined) return false;
  const { activeElement } = document;
  const isInField =
    activeElement !== content && content.contains(activeElement) && activeElement?.matches('a') !== true;
  if (!isInField) focusHeading(heading);
  return true;
}

/**
 * What going to a screen, or to a tab of one, means: it begins at its top, its heading has the focus, the window has its title, and Back
 * returns to where one was. An address that names a field leads there (`useArrival`).
 * @param contentId the element that holds the screen
 * @param scenario the name of the open scenario
 */
export function useScreenArrival(contentId: string, scenario: string): void {
  const [location] = useLocation();
  const place = placeAt(location);
  const [screen, tab] = [place?.screen ?? null, place?.tab ?? null];
  const title = screen === null ? null : tab === null ? screen.title : `${screen.title}: ${tab.title}`;
  const path = screen === null ? null : `${screen.id}/${tab?.id ?? ''}`;
  const places = useRef(new Map<number, number>());
  const here = useRef<{ readonly entry: number; readonly path: string | null }>({ entry: 0, path: null });

  useEffect(() => {
    const remember = () => places.current.set(here.current.entry, scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);

  useEffect(() => {
    if (title !== null) document.title = `${title} · ${scenario} — Neev`;
  }, [title, scenario]);

  useLayoutEffect(() => {
    if (path === null) return undefined;
    const last = here.current;
    const { entry, isReturn } = entryNow();
    here.current = { entry, path };
    const content = document.getElementById(contentId);
    if (content === null || last.path === null || last.path === path) return undefined;
    const top = isReturn ? (places.current.get(entry) ?? 0) : 0;
    const stops = [untilDone(content, () => isBackAt(top)), untilDone(content, () => isHeadingFocused(content))];
    return () => stops.forEach((stop) => stop());
  }, [location, path, contentId]);
}
