import { App } from '#app/app.tsx';
import { BrokenPage } from '#app/broken-page.tsx';
import { draw } from '#app/draw.tsx';
import { keepTextsTrue } from '#app/keep-texts-true.ts';
import { createNeev } from '#app/neev.ts';
import { openLinkIn } from '#app/links.ts';
import { UnreadPage } from '#app/unread-page.tsx';
import { waitingLink } from '#app/waiting-link.tsx';
import { takeDraftsAfterReload } from '#ui/fields/drafts.ts';
import { PartMissing } from '#ui/load/load.ts';
import '#ui/theme/theme.css';

// Not at the top level of the module: what it waits for shares a file with it, and would wait for it in turn.
async function start(): Promise<void> {
  // A failed figure is an error of the program: it is reported as one, never swallowed.
  const neev = await createNeev((error) => reportError(error));
  async function readLink(): Promise<void> {
    const { hash } = location;
    try {
      await openLinkIn(neev.store);
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      waitingLink.setState({ hash });
    }
  }
  addEventListener('hashchange', () => void readLink());
  // The first picture already shows the linked scenario, not the reader's own for a blink.
  await readLink();
  draw(<App neev={neev} />);
}

/** However the start goes, it ends in a page. */
async function open(): Promise<void> {
  try {
    await start();
  } catch (error) {
    const again = () => void open();
    if (error instanceof PartMissing) draw(<UnreadPage what={error.what} onRetry={again} />);
    else {
      reportError(error);
      draw(<BrokenPage onRetry={again} />);
    }
  }
}

takeDraftsAfterReload();
keepTextsTrue();
void open();
