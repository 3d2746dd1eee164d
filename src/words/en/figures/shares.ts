import { nearestFraction } from '#model/findings/odds.ts';
import { numberWord } from './numbers.ts';

/**
 * A share of a sum as people say it, with its verb for one rupee and for several:
 * 0.74 → "three rupees in four are", 0.97 → "nearly every rupee is", 0.01 → "hardly a rupee is".
 */
export function shareWords(share: number, [one, many]: readonly [string, string] = ['is', 'are']): string {
  if (share >= 0.995) return `every rupee ${one}`;
  if (share >= 0.95) return `nearly every rupee ${one}`;
  if (share < 0.05) return `hardly a rupee ${one}`;
  const [part, whole] = nearestFraction(share);
  return `${numberWord(part)} ${part === 1 ? 'rupee' : 'rupees'} in ${numberWord(whole)} ${part === 1 ? one : many}`;
}
