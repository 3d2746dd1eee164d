/** Longest wait for a frame, ms: a page out of sight draws none. */
const LONGEST_WAIT = 60;

/** Does something once the next frame is drawn: what just changed is on the screen first. */
export function afterFrame(work: () => void): void {
  let isDue = true;
  const once = (): void => {
    if (!isDue) return;
    isDue = false;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, LONGEST_WAIT);
  requestAnimationFrame(() => setTimeout(once));
}
