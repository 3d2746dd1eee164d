/** DOM id around the overview's link to the questions: the focus goes back there when they are left. */
export const ASSESS = 'assess';
