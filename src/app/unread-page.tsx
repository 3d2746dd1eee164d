import { MissingPart } from '#ui/load/missing-part.tsx';

/** Stands for the whole page while what reads the stored scenarios is missing: an example in their place could be taken for them. */
export function UnreadPage({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }) {
  return (
    <main className="max-w-page p-6 tablet:p-14">
      <h1 className="mb-6 font-serif text-opening-small">Neev</h1>
      <MissingPart isWhole what={what} onRetry={onRetry}>
        <p>Your scenarios are in this browser as you left them. Without this part they cannot be shown.</p>
      </MissingPart>
    </main>
  );
}
