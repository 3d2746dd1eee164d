import type { DriverShape } from '#model/document/document.ts';
import type { Driver } from '#model/uncertainty/driver.ts';

/** The shapes in the order in which a choice shows them. */
export const SHAPES = [
  'pert',
  'triangular',
  'uniform',
  'normal',
  'lognormal',
  'fixed',
] as const satisfies readonly DriverShape[];

export type RangePart = 'low' | 'likely' | 'high';

/** The parts that a shape reads: normal and lognormal are given by their ends, a fixed driver by one value. */
export function partsOf(shape: DriverShape): readonly RangePart[] {
  if (shape === 'fixed') return ['likely'];
  return shape === 'pert' || shape === 'triangular' ? ['low', 'likely', 'high'] : ['low', 'high'];
}

/** Whether the user changed anything of a driver's range. */
export const isOwnRange = ({ shape, low, likely, high, usual }: Driver): boolean =>
  shape !== usual.shape || low !== usual.low || likely !== usual.likely || high !== usual.high;
