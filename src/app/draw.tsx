import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { BrokenPage } from '#app/broken-page.tsx';
import { PartMissing } from '#ui/load/load.ts';

/** So many failures of the whole page within this time, ms, and it is not drawn once more by itself. */
const MOST_FAILURES = 3;
const WITHIN = 10_000;

/** What is drawn now; the page has one tree. */
let root: Root | null = null;

/**
 * Draws the page in #root. Where all of it breaks, because something else than Neev has changed its nodes for one, it
 * is drawn anew from the state, in an element that nothing has touched yet; where that does not help, the page says so.
 */
export function draw(page: ReactNode): void {
  let failures: readonly number[] = [];

  function onUncaughtError(error: unknown): void {
    reportError(error);
    const now = Date.now();
    failures = [...failures.filter((time) => now - time < WITHIN), now];
    const isHopeless = failures.length > MOST_FAILURES;
    // Not while React is still at work on the tree that broke.
    setTimeout(() => drawIn(isHopeless ? <BrokenPage onRetry={() => drawIn(page)} /> : page));
  }

  function drawIn(what: ReactNode): void {
    const old = document.querySelector('#root');
    const place = document.createElement('div');
    place.id = 'root';
    if (old === null) document.body.prepend(place);
    else if (root === null) old.replaceWith(place);
    else {
      // What the broken tree still holds cannot always be taken down: its nodes may be gone.
      try {
        root.unmount();
      } catch (error) {
        reportError(error);
      }
      old.replaceWith(place);
    }
    root = createRoot(place, {
      onUncaughtError,
      // A part that is missing has said so in its place.
      onCaughtError: (error) => error instanceof PartMissing || reportError(error),
    });
    root.render(<StrictMode>{what}</StrictMode>);
  }

  drawIn(page);
}
