/** A sentence in parts, for a page that lets a reader ask where its figures come from: text, and figures with their cell. */
export type Part = string | { readonly cell: string; readonly text: string };

/** The sentence as plain text. */
export const plainText = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
