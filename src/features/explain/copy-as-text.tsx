import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string } | null;

/** How long the confirmation stays, ms. */
const CONFIRMED = 4000;

/** Copies a text; where the browser refuses the clipboard, the text is laid out and selected instead. */
export function CopyAsText({ text }: { readonly text: () => string }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome?.kind === 'refused') {
      area.current?.focus();
      area.current?.select();
    }
    if (outcome?.kind !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), CONFIRMED);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const written = text();
    try {
      await navigator.clipboard.writeText(written);
      setOutcome({ kind: 'copied' });
    } catch {
      setOutcome({ kind: 'refused', text: written });
    }
  }

  return (
    <div className="mt-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={outcome?.kind === 'copied' ? 'check' : 'copy'} onPress={() => void copy()}>
          Copy as text
        </Button>
        <span role="status" className="text-small text-muted">
          {outcome?.kind === 'copied' && 'Copied, every level included'}
        </span>
      </div>
      {outcome?.kind === 'refused' && (
        <label className="mt-3 block text-small text-muted">
          Your browser keeps the clipboard closed. Copy the selected text yourself.
          <textarea
            ref={area}
            readOnly
            rows={8}
            value={outcome.text}
            className="mt-2 block w-full resize-y rounded-field border border-line bg-paper p-2 text-small whitespace-pre text-ink"
          />
        </label>
      )}
    </div>
  );
}
