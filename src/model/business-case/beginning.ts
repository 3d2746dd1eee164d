import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';

/** Where a document began: as an example, as someone sent it, as both, or empty. */
export interface Began {
  readonly example: ExampleId | null;
  /** The document as it came by a link. */
  readonly sent?: ScenarioDocument;
}

/** The same, or for a document of one's own the id of its example alone, null for none. */
export type Beginning = Began | ExampleId | null;

/** The example that a document was made from, by whoever made it. */
export const exampleOf = (began: Beginning): ExampleId | null =>
  typeof began === 'object' && began !== null ? began.example : began;

/** The document as someone sent it, if anyone did. */
export const sentOf = (began: Beginning): ScenarioDocument | undefined =>
  typeof began === 'object' ? began?.sent : undefined;

/** The document as it was when this user got it: against it a value counts as changed. */
export function documentAtFirst(began: Beginning): ScenarioDocument {
  const example = exampleOf(began);
  return sentOf(began) ?? (example === null ? {} : EXAMPLES[example].document);
}

/** Whether a document made from an example still describes that example's company, whatever else of it was changed. */
export function describesExample({ example, document }: Began & { readonly document: ScenarioDocument }): boolean {
  if (example === null) return false;
  const theirs = Object.entries(EXAMPLES[example].document.company);
  const ours: Readonly<Record<string, unknown>> = { ...document.company };
  return theirs.length === Object.keys(ours).length && theirs.every(([key, value]) => ours[key] === value);
}
