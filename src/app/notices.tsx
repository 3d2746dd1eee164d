import { useActions, useNeev, useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import type { UncertaintyState } from '#store/uncertainty-state.ts';
import { saveText } from '#app/save-text.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';

/** What went wrong with the trials or with what is made of them; null where nothing did. */
const problemOf = ({ working, lenses, ownLenses, problem }: UncertaintyState): string | null =>
  [working, ...Object.values(lenses), ...ownLenses].find((run) => run.problem !== null)?.problem ?? problem;

/** What happened outside the user's own edits: a link that was refused, data that could not be read or saved. */
export function Notices() {
  const notice = useNeev((state) => state.notice);
  const unreadable = useNeev((state) => state.unreadable);
  const isVisiting = useNeev((state) => state.visiting !== null);
  const { dismissNotice, endVisit, discardUnreadable } = useActions();
  const problem = useUncertainty(problemOf);
  const { retry } = useUncertaintyActions();
  if (notice === null && unreadable.length === 0 && problem === null) return null;
  return (
    <div className="page-sides pt-6">
      <div className="flex max-w-page flex-col gap-3">
        {notice?.kind === 'link-refused' && (
          <Notice
            kind="error"
            title={notice.title}
            actions={
              <>
                {isVisiting && <Button onPress={endVisit}>Back to my scenarios</Button>}
                <LinkButton onPress={dismissNotice}>Dismiss</LinkButton>
              </>
            }
          >
            {notice.detail.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {isVisiting && <p>You are looking at the e-commerce example. Nothing of yours was changed.</p>}
          </Notice>
        )}
        {notice?.kind === 'not-saved' && (
          <Notice
            kind="error"
            title="This browser did not save your last change."
            actions={<LinkButton onPress={dismissNotice}>Dismiss</LinkButton>}
          >
            Its storage is full or closed to this page. Your figures are safe while this tab is open: copy a link to
            keep them.
          </Notice>
        )}
        {problem !== null && (
          <Notice
            kind="error"
            title="The figures on chance are not up to date."
            actions={<LinkButton onPress={retry}>Try again now</LinkButton>}
          >
            {problem}
          </Notice>
        )}
        {unreadable.length > 0 && (
          <Notice
            kind="error"
            title="Some stored scenarios could not be read. They were kept aside, not deleted."
            actions={
              <>
                <Button
                  icon="download"
                  onPress={() => saveText('neev-kept-aside.json', JSON.stringify(unreadable, null, 2))}
                >
                  Download them
                </Button>
                <LinkButton onPress={discardUnreadable}>Discard them for good</LinkButton>
              </>
            }
          >
            {unreadable.map(({ reason, text }) => (
              <p key={text}>{reason}</p>
            ))}
          </Notice>
        )}
      </div>
    </div>
  );
}
