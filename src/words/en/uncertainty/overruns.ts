/** Under a picture of one driver or two at a time while the outside view is on: it moves costs only in the trials. */
export const AS_PLANNED = 'Costs as planned: the overruns of the outside view are not in this picture.';
