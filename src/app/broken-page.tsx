import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { reload } from '#ui/load/reload.ts';
import { Notice } from '#ui/notice.tsx';

/** Stands for the whole page where that cannot be drawn. */
export function BrokenPage({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <main className="max-w-page p-6 tablet:p-14">
      <Notice
        kind="error"
        title="The page could not be drawn."
        actions={
          <>
            <Button onPress={() => void reload()}>Reload the page</Button>
            <LinkButton onPress={onRetry}>Try again</LinkButton>
          </>
        }
      >
        Your scenarios are safe in this browser. If the page is being translated, or an extension changes it, switch
        that off for this page.
      </Notice>
    </main>
  );
}
