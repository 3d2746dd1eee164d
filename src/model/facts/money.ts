/** One lakh, in rupees. */
export const LAKH = 1e5;
/** One crore, in rupees. */
export const CRORE = 1e7;
