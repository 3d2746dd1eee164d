/** Figures of an earlier state fade, but only where newer ones are slow: what takes a blink does not flicker. */
export const staleLook = (isStale: boolean): string =>
  isStale ? 'opacity-60 transition-opacity delay-300 duration-200' : 'transition-opacity duration-200';
