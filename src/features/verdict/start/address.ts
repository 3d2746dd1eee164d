/** The field that a newcomer begins with. */
export const FIRST_FIELD = 'company.annualRevenue';

/** The address of the verdict, opened at a field of its own form. */
export const addressHere = (path: string): string => `#/verdict/${path}`;
