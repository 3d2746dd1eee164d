/** Under a picture of one driver or two at a time while the outside view is on: it moves costs only in the trials. */
export const AS_PLANNED = 'Costs as planned: the overruns of the outside view are not in this picture.';

/** What the outside view does, or would do. */
export const outsideViewWords = (isOn: boolean): string =>
  isOn
    ? 'On: in every trial all costs are multiplied as 1,471 IT projects overran theirs (Flyvbjerg and Budzier): 26% on average, one in six by about 200%. Most projects come in slightly under their estimate and one in six at about three times it, so the middle of the trials gets better while the tail gets worse.'
    : 'Off: only the ranges below vary. Of 1,471 IT projects (Flyvbjerg and Budzier), costs overran by about 26% on average, and one in six by about 200%; switched on, every trial runs that risk too.';
