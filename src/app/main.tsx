import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { createNeev } from '#app/neev.ts';
import { openLinkIn } from '#app/links.ts';
import '#ui/theme/theme.css';

// Not at the top level of the module: what it waits for shares a file with it, and would wait for it in turn.
async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no #root');

  // A failed figure is an error of the program: it is reported as one, never swallowed.
  const neev = await createNeev((error) => reportError(error));
  const readLink = () => void openLinkIn(neev.store);
  addEventListener('hashchange', readLink);
  // The first picture already shows the linked scenario, not the reader's own for a blink.
  await openLinkIn(neev.store);

  createRoot(root).render(
    <StrictMode>
      <App neev={neev} />
    </StrictMode>,
  );
}

void start();
