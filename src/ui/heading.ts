/** The heading of the screen on show; while another arrives, that of the one before it is still in the page, out of sight. */
export const headingOf = (content: Element): HTMLElement | undefined =>
  [...content.querySelectorAll('h1')].find((each) => each.getClientRects().length > 0);

/** Gives a heading the focus, where a reader's voice begins, without moving the window. */
export function focusHeading(heading: HTMLElement): void {
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
