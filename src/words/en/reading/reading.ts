/** A refused or accepted entry of a typed field. `T` is what the model takes: rupees, a fraction, a count. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
