import { load } from '#ui/load/load.ts';
import type { NeevStore } from '#store/neev-store.ts';
import type { Scenario } from '#store/workspace.ts';

/** Scenarios travel behind the #, which browsers keep to themselves: no server ever sees one. */
const PREFIX = '#/open/';

const CODEC = 'What writes and reads links';

/**
 * A link that opens this scenario anywhere Neev runs, with or without the notes of its register.
 * @throws PartMissing
 */
export async function linkTo({ document, example }: Scenario, { notes = true } = {}): Promise<string> {
  const { encodeLink } = await load(CODEC, () => import('#scenario/link/codec.ts'));
  const payload = await encodeLink({ document, ...(example === null ? {} : { example }) }, { notes });
  return `${location.origin}${location.pathname}${PREFIX}${payload}`;
}

/** Whether an address may hold a link, however mail or chat wrote it; `linkTexts` says for certain. */
const MAY_BE_LINK = /open|%|&|=|^#\W*[a-z]\d+\./i;

/**
 * Opens the scenario in the address, if there is one, and takes it out of the address, so that a reload or the
 * back button does not open it a second time.
 * @throws PartMissing, the address being as it was
 */
export async function openLinkIn(store: NeevStore): Promise<void> {
  // Read at once: to the router it is no screen, and it leads away from it while the code that reads links arrives.
  const { hash } = location;
  // The first screen does without that code.
  if (!MAY_BE_LINK.test(hash)) return;
  const [{ linkTexts }, { decodeFirst }, { problemLine }] = await Promise.all([
    load(CODEC, () => import('#scenario/link/address.ts')),
    load(CODEC, () => import('#scenario/link/codec.ts')),
    load(CODEC, () => import('#scenario/problems.ts')),
  ]);
  const texts = linkTexts(hash);
  if (texts === null) return;
  const decoded = await decodeFirst(texts);
  if (decoded.ok) store.actions.addLinked(decoded.document, decoded.example ?? null);
  else {
    const [first, ...rest] = decoded.problems;
    store.actions.visitSample(decoded.sentence, first === undefined ? [] : rest.map(problemLine));
  }
  history.replaceState(null, '', '#/verdict');
  dispatchEvent(new HashChangeEvent('hashchange'));
}
