import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { MissingPart } from '#ui/load/missing-part.tsx';

/** What stood behind the # of a link that could not be opened, since the part that reads links is missing; null where none waits. */
export const waitingLink = createStore<{ readonly hash: string | null }>()(() => ({ hash: null }));

const putBack = () => history.replaceState(null, '', waitingLink.getState().hash);

function again(): void {
  putBack();
  waitingLink.setState({ hash: null });
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Says that a link waits to be opened, and that what the page shows is not what it holds. */
export function WaitingLink() {
  const hash = useStore(waitingLink, (state) => state.hash);
  if (hash === null) return null;
  return (
    <div className="page-sides pt-6">
      <div className="max-w-page">
        <MissingPart what="The part of Neev that opens links" onRetry={again} beforeReload={putBack}>
          <p>What you see here is not what the link holds.</p>
        </MissingPart>
      </div>
    </div>
  );
}
