/** Where a value comes from. `computed` is a formula of the sheet; the rest are inputs or constants. */
export type Provenance =
  | { readonly kind: 'source'; readonly section: Section }
  | { readonly kind: 'ours'; readonly why: string }
  | { readonly kind: 'yours' }
  /** An entry of whoever sent the scenario. */
  | { readonly kind: 'sender' }
  | { readonly kind: 'example'; readonly section: Section }
  | { readonly kind: 'blank' }
  | { readonly kind: 'computed' };

/** A section of the source episode, "DataOps and Pipeline Automation, part 3". */
export type Section = '§0' | '§1' | '§2' | '§3' | '§4' | '§5' | '§6' | '§7' | '§8';

/** A value that the source states in the given section. */
export const source = (section: Section): Provenance => ({ kind: 'source', section });

/** A value that the source does not give and that we chose; `why` is one sentence for the reader. */
export const ours = (why: string): Provenance => ({ kind: 'ours', why });

/** An entry that starts empty and counts as nothing until the user gives it. */
export const blank: Provenance = { kind: 'blank' };

/** An entry of the reader's own. */
export const yours: Provenance = { kind: 'yours' };

/** An entry of whoever sent the scenario. */
export const sender: Provenance = { kind: 'sender' };

export const computed: Provenance = { kind: 'computed' };
