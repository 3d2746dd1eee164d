/** The control that asks for the chance of at least an amount. */
export const LEAST_ID = 'uncertainty-least';
