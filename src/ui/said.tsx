import { Explained } from '#ui/explained.tsx';
import type { Part } from '#words/grammar/parts.ts';

/** A sentence whose figures can be asked where they come from. Each cell stands in it once. */
export function Said({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Explained key={part.cell} cell={part.cell}>
        {part.text}
      </Explained>
    ),
  );
}
