import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { isNewVersionThere } from './new-version.ts';
import { reload } from './reload.ts';

export interface MissingPartProps {
  /** The part, as the start of a sentence: "The company screen". */
  readonly what: string;
  readonly onRetry: () => void;
  /** Set where the message stands over the page and can be put away. */
  readonly onDismiss?: (() => void) | undefined;
  readonly beforeReload?: () => void;
  /** Nothing else of the page can be shown without it. */
  readonly isWhole?: boolean;
  /** What the reader should know besides. */
  readonly children?: ReactNode;
}

/** Says which part of the program did not arrive, why that may be, and what to do. It tries again when the network is back. */
export function MissingPart({ what, onRetry, onDismiss, beforeReload, isWhole = false, children }: MissingPartProps) {
  const [isReplaced, setReplaced] = useState(false);
  useEffect(() => {
    let isShown = true;
    void isNewVersionThere().then((is) => isShown && setReplaced(is));
    addEventListener('online', onRetry);
    return () => {
      isShown = false;
      removeEventListener('online', onRetry);
    };
  }, [onRetry]);
  const anew = () => {
    beforeReload?.();
    void reload();
  };
  const dismiss = onDismiss !== undefined && <LinkButton onPress={onDismiss}>Dismiss</LinkButton>;
  if (isReplaced)
    return (
      <Notice
        kind="error"
        title="There is a new version of Neev."
        actions={
          <>
            <Button onPress={anew}>Reload</Button>
            {dismiss}
          </>
        }
      >
        <p>
          {what} could not be loaded, since this page is still the version before. Everything you entered is kept when
          you reload.
        </p>
        {children}
      </Notice>
    );
  return (
    <Notice
      kind="error"
      title={`${what} could not be loaded.`}
      actions={
        <>
          <Button onPress={onRetry}>Try again</Button>
          <LinkButton onPress={anew}>Reload the page</LinkButton>
          {dismiss}
        </>
      }
    >
      <p>
        Perhaps the network is away for a moment. What you entered is kept, also when you reload
        {isWhole ? '.' : ', and the rest of the page goes on working.'}
      </p>
      {children}
    </Notice>
  );
}
