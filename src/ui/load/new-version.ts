/** The program's first file as a page of Neev names it. Its name changes with every version. */
const FIRST_FILE = /<script[^>]*\btype="module"[^>]*\bsrc="([^"]+\/assets\/[^"]+)"/;

/** Whether the server has another version than the one that runs; false where that cannot be known. */
export async function isNewVersionThere(): Promise<boolean> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src');
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.waiting) return true;
    // An address that no cache knows, the service worker's among them.
    const answer = await fetch(`${location.pathname}?${Date.now()}`, { cache: 'no-store' });
    const there = answer.ok ? FIRST_FILE.exec(await answer.text())?.[1] : undefined;
    return there !== undefined && own !== undefined && own !== null && there !== own;
  } catch {
    return false;
  }
}
