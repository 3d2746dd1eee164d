import type { NeevStore } from '#store/neev-store.ts';
import type { Profile } from '#store/workspace.ts';

/** Scenarios travel behind the #, which browsers keep to themselves: no server ever sees one. */
const PREFIX = '#/open/';

/** A link that opens this scenario anywhere Neev runs, with or without the notes of its register. */
export async function linkTo({ document, example }: Profile, { notes = true } = {}): Promise<string> {
  const { encodeLink } = await import('#scenario/link/codec.ts');
  const payload = await encodeLink({ document, ...(example === null ? {} : { example }) }, { notes });
  return `${location.origin}${location.pathname}${PREFIX}${payload}`;
}

/**
 * Opens the scenario in the address, if there is one, and takes it out of the address, so that a reload or the
 * back button does not open it a second time.
 */
export async function openLinkIn(store: NeevStore): Promise<void> {
  if (!location.hash.startsWith(PREFIX)) return;
  const payload = location.hash.slice(PREFIX.length);
  const [{ decodeLink }, { problemLine }] = await Promise.all([
    import('#scenario/link/codec.ts'),
    import('#scenario/problems.ts'),
  ]);
  const decoded = await decodeLink(payload);
  if (decoded.ok) store.actions.addLinked(decoded.document, decoded.example ?? null);
  else {
    const [first, ...rest] = decoded.problems;
    store.actions.visitSample(decoded.sentence, first === undefined ? [] : rest.map(problemLine));
  }
  history.replaceState(null, '', '#/verdict');
  dispatchEvent(new HashChangeEvent('hashchange'));
}
