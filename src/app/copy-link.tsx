import { useEffect, useId, useState } from 'react';
import { linkTo } from '#app/links.ts';
import { useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import type { Scenario } from '#store/workspace.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { formatNumber } from '#words/figures/numbers.ts';
import { Icon } from '#ui/icon.tsx';

/** Beyond this many characters some chat and mail programs cut a link. */
const SAFE_LENGTH = 2000;

interface Outcome {
  readonly link: string;
  readonly notes: boolean;
  readonly copied: boolean;
}

interface Lengths {
  readonly withNotes: number;
  readonly without: number;
}

/** How long the links of a scenario with notes are, in characters; null until they were counted. */
function useLengths(scenario: Scenario, hasNotes: boolean): Lengths | null {
  const [lengths, setLengths] = useState<Lengths | null>(null);
  useEffect(() => {
    if (!hasNotes) return undefined;
    let isCurrent = true;
    const count = async () => {
      try {
        const withNotes = (await linkTo(scenario)).length;
        const without = (await linkTo(scenario, { notes: false })).length;
        if (isCurrent) setLengths({ withNotes, without });
      } catch {
        // What cannot be counted now is said when the link is asked for.
      }
    };
    // Once the typing rests: no keystroke waits for it.
    const timer = setTimeout(() => void count(), 200);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [scenario, hasNotes]);
  return hasNotes ? lengths : null;
}

/**
 * Copies a link that opens the scenario on show; where the browser refuses the clipboard, shows it to be copied by
 * hand. A scenario with notes can be sent without them, and both links say how long they are.
 */
export function CopyLink() {
  const scenario = useNeev(shownScenario);
  const hasNotes = scenario.document.register !== undefined;
  const lengths = useLengths(scenario, hasNotes);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isMissing, setMissing] = useState(false);
  const copy = async (notes: boolean): Promise<void> => {
    setMissing(false);
    let link: string;
    try {
      link = await linkTo(scenario, { notes });
    } catch {
      setMissing(true);
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ link, notes, copied: true });
    } catch {
      setOutcome({ link, notes, copied: false });
    }
  };
  const button = (notes: boolean, label: string, detail?: string) => (
    <CopyButton
      label={label}
      isCopied={outcome?.copied === true && outcome.notes === notes}
      onPress={() => void copy(notes)}
      onLeave={() => setOutcome((last) => (last?.copied === true ? null : last))}
      {...(detail === undefined ? {} : { detail })}
    />
  );
  return (
    <div>
      {button(true, 'Copy link', hasNotes ? lengthWords(lengths?.withNotes) : undefined)}
      {hasNotes && button(false, 'Copy link without notes', lengthWords(lengths?.without))}
      <span role="status" className="for-readers">
        {outcome?.copied === true &&
          `Link copied. It holds ${outcome.notes ? 'the whole scenario' : 'the scenario without its notes'}; nothing was sent anywhere.`}
      </span>
      {isMissing && (
        <p role="alert" className="text-small text-loss">
          The link could not be made: the part of Neev that writes links did not arrive. Perhaps the network is away.
          Try again in a moment, or reload the page.
        </p>
      )}
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
    </div>
  );
}

function lengthWords(length: number | undefined): string {
  if (length === undefined) return 'Counting its characters…';
  const words = `${formatNumber(length)} characters`;
  return length > SAFE_LENGTH ? `${words}; some programs cut links this long` : words;
}

interface CopyButtonProps {
  readonly label: string;
  /** A few words under the label. */
  readonly detail?: string;
  readonly isCopied: boolean;
  readonly onPress: () => void;
  /** The focus went elsewhere: that it was copied is old news. */
  readonly onLeave: () => void;
}

function CopyButton({ label, detail, isCopied, onPress, onLeave }: CopyButtonProps) {
  const id = useId();
  return (
    <button
      type="button"
      onClick={onPress}
      onBlur={onLeave}
      aria-labelledby={`${id}label`}
      aria-describedby={detail === undefined ? undefined : `${id}detail`}
      className="flex min-h-11 items-baseline gap-2 py-2.5 text-left text-label text-muted hover:text-ink wide:min-h-8 wide:py-1.5"
    >
      <Icon name={isCopied ? 'check' : 'link'} size={14} className="shrink-0 translate-y-0.5" />
      <span>
        <span id={`${id}label`} className="block">
          {isCopied ? 'Link copied' : label}
        </span>
        {detail !== undefined && (
          <span id={`${id}detail`} className="block text-small text-muted">
            {detail}
          </span>
        )}
      </span>
    </button>
  );
}
