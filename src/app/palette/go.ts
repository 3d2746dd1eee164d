import type { Target } from '#app/palette/destination.ts';
import type { Explain } from '#ui/explain-context.ts';
import { arriveAt } from '#ui/use-arrival.ts';

/** To the top of the screen that is open already: the page is told of no new one. */
function backToTop(): void {
  scrollTo({ top: 0, behavior: 'instant' });
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Goes to a screen, to a field of one, or opens an explanation. */
export function go(target: Target, explain: Pick<Explain, 'open'> | null): void {
  switch (target.to) {
    case 'screen': {
      const isHere = `${location.hash}/`.startsWith(`#${target.location}/`);
      location.hash = target.location;
      if (isHere) backToTop();
      return;
    }
    case 'field':
      if (location.hash === target.route) arriveAt(target.path);
      else location.hash = target.route;
      return;
    case 'explanation':
      explain?.open(target.cell);
  }
}
