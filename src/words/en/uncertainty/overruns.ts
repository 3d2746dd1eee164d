import type { DrawnBesides } from './trials.ts';

/** Under a picture of one driver or two at a time while the outside view is on: it moves costs only in the trials. */
const AS_PLANNED = 'Costs as planned: the overruns of the outside view are not in this picture.';

/** What the outside view does, or would do. */
export const outsideViewWords = (isOn: boolean): string =>
  isOn
    ? 'On: in every trial the project’s budget, all that is spent up to the end of year 1, is multiplied as 1,471 IT projects overran theirs (Flyvbjerg and Budzier): 26% on average, one in six by about 200%. There it stands in place of the cost risk, which goes on acting on later years. Most projects come in slightly under their estimate and one in six at about three times it.'
    : 'Off: only the ranges vary what it costs. Of 1,471 IT projects (Flyvbjerg and Budzier), budgets overran by about 26% on average, and one in six by about 200%; switched on, the budget up to the end of year 1 runs that risk, in place of the cost risk.';

/** The same while trials count that it may stop, and where that is one of the picture's bars. */
const AS_DELIVERED = 'The case as delivered: that it may stop is not in this picture.';
const OTHERS_DELIVERED = 'Every bar but “How far it gets” is of the case as delivered.';

/**
 * What a picture of one driver or two at a time leaves out of what trials draw; undefined where that is nothing.
 * @param hasBar whether how far it gets is one of its bars
 */
export function leftToTrials({ delivery, outside }: DrawnBesides, hasBar = false): string | undefined {
  const said = [...(outside ? [AS_PLANNED] : []), ...(delivery ? [hasBar ? OTHERS_DELIVERED : AS_DELIVERED] : [])];
  return said.length === 0 ? undefined : said.join(' ');
}
