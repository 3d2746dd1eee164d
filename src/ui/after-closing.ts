/**
 * Does something once what has been closed over the page is gone: a dialog or a sheet gives the focus back in the next
 * frame, and only after that may something else take it.
 */
export const afterClosing = (work: () => void): void =>
  void requestAnimationFrame(() => void requestAnimationFrame(work));
