import type { GridFindings } from '#model/uncertainty/findings.ts';

/** What a grid shows of two drivers together. `own`: the metric where both stand now. */
export function gridTitle({ values }: GridFindings, own: number | null, breaksEvenAt: number | null): string {
  const known = [...values].filter((value) => !Number.isNaN(value));
  if (breaksEvenAt === null) {
    const missing = values.length - known.length;
    if (missing === 0) return 'It pays back whatever the two are';
    return missing === values.length
      ? 'It never pays back, whatever the two are'
      : 'Together the two can keep it from paying back';
  }
  if (known.length === 0) return 'There is no figure for any combination of the two';
  const losing = known.filter((value) => value <= breaksEvenAt).length;
  if (losing === 0) return 'No combination of the two turns it into a loss';
  if (losing === known.length) return 'No combination of the two turns it into a gain';
  return own !== null && own > breaksEvenAt
    ? 'Together the two can turn it into a loss'
    : 'Together the two can turn it into a gain';
}

/** How strongly a value is painted, −1 (the worst) to 1 (the best); null where there is no figure. */
export function toneOf(value: number, least: number, most: number, breaksEvenAt: number | null): number | null {
  if (Number.isNaN(value)) return null;
  if (breaksEvenAt === null) return most === least ? 1 : (most - value) / (most - least);
  const far = Math.max(Math.abs(most - breaksEvenAt), Math.abs(least - breaksEvenAt));
  return far === 0 ? 0 : (value - breaksEvenAt) / far;
}
