import { useState } from 'react';
import { linkTo } from '#app/links.ts';
import { useNeev } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Icon } from '#ui/icon.tsx';

/** Copies a link that opens the scenario on show; where the browser refuses the clipboard, shows it to be copied by hand. */
export function CopyLink() {
  const profile = useNeev(shownProfile);
  const [outcome, setOutcome] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    const link = await linkTo(profile);
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, copied: true });
    } catch {
      setOutcome({ link, copied: false });
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void copy()}
        onBlur={() => setOutcome((last) => (last?.copied === true ? null : last))}
        className="flex min-h-11 items-center gap-2 text-label text-muted hover:text-ink wide:min-h-8"
      >
        <Icon name={outcome?.copied === true ? 'check' : 'link'} size={14} />
        {outcome?.copied === true ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="for-readers">
        {outcome?.copied === true && 'Link copied. It holds the whole scenario; nothing was sent anywhere.'}
      </span>
      <Dialog
        title="Copy this link"
        isOpen={outcome?.copied === false}
        onClose={() => setOutcome(null)}
        actions={<Button onPress={() => setOutcome(null)}>Done</Button>}
      >
        <p className="mb-3 text-muted">This browser keeps its clipboard closed. Select the text and copy it.</p>
        <textarea
          readOnly
          aria-label="Link to this scenario"
          value={outcome?.link ?? ''}
          rows={4}
          onFocus={(event) => event.target.select()}
          className="w-full rounded-field border border-line p-3 text-label break-all"
        />
      </Dialog>
    </>
  );
}
