import type { GridFindings } from '#model/uncertainty/findings.ts';
import { toneOf } from './tone.ts';

/** Steps of the paint. */
export const LEVELS = 32;

export interface Paint {
  /** Of LEVELS, below zero for a loss; null where there is no figure. */
  readonly level: number | null;
  readonly path: string;
}

/**
 * The cells of a grid by how strongly they are painted: a few paths instead of hundreds of squares.
 * @param cell the path of the cell in a column and a row
 */
export function paintsOf(
  { across, values }: GridFindings,
  breaksEvenAt: number | null,
  cell: (column: number, row: number) => string,
): readonly Paint[] {
  const columns = across.values.length;
  const known = [...values].filter((value) => !Number.isNaN(value));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const byLevel = new Map<number | null, string>();
  for (const [k, value] of values.entries()) {
    const tone = toneOf(value, least, most, breaksEvenAt);
    // A faint loss is a loss: only its strength is rounded.
    const level = tone === null ? null : Math.max(1, Math.round(Math.abs(tone) * LEVELS)) * (tone < 0 ? -1 : 1);
    byLevel.set(level, (byLevel.get(level) ?? '') + cell(k % columns, Math.floor(k / columns)));
  }
  return [...byLevel].map(([level, path]) => ({ level, path }));
}
