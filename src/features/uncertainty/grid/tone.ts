/** How strongly a value is painted, −1 (the worst) to 1 (the best); null where there is no figure. */
export function toneOf(value: number, least: number, most: number, breaksEvenAt: number | null): number | null {
  if (Number.isNaN(value)) return null;
  if (breaksEvenAt === null) return most === least ? 1 : (most - value) / (most - least);
  const far = Math.max(Math.abs(most - breaksEvenAt), Math.abs(least - breaksEvenAt));
  return far === 0 ? 0 : (value - breaksEvenAt) / far;
}
