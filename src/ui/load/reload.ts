import { keepDraftsForReload } from '#ui/fields/drafts.ts';

/** Longest wait for a new version to take over, ms. */
const LONGEST_WAIT = 4000;

/** Loads the page anew, in the newest version that can be had. Entries that could not be read are kept as well. */
export async function reload(): Promise<void> {
  keepDraftsForReload();
  await Promise.race([newestTakesOver(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  location.reload();
}

/** A new version that waits in the service worker becomes the one in charge; without one there is nothing to do. */
async function newestTakesOver(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.update();
    const next = registration?.waiting ?? registration?.installing;
    if (next == null) return;
    const isInCharge = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    const takeOver = () => next.state === 'installed' && next.postMessage({ type: 'SKIP_WAITING' });
    next.addEventListener('statechange', takeOver);
    takeOver();
    await isInCharge;
  } catch {
    // Without the network there is no newer version; the reload finds what there is.
  }
}
