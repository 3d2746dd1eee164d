import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { problemLine } from '#scenario/problems.ts';
import { readScenario } from '#scenario/read.ts';
import { WORKSPACE_VERSION } from '#store/stored-text.ts';
import { unstamped, type Profile, type Workspace } from '#store/workspace.ts';

/** Stored text that cannot be read any more, whole or in part, with the reason in words. */
export interface Unreadable {
  readonly text: string;
  readonly reason: string;
}

export interface StoredRead {
  /** Null where nothing could be read. */
  readonly workspace: Workspace | null;
  readonly unreadable: readonly Unreadable[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isExample = (value: unknown): value is ExampleId => typeof value === 'string' && Object.hasOwn(EXAMPLES, value);

const failed = (text: string, reason: string): StoredRead => ({ workspace: null, unreadable: [{ text, reason }] });

/** Reads stored text. Each profile stands alone: one that cannot be read is set aside and the others are kept. */
export function readStored(text: string): StoredRead {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return failed(text, 'The stored scenarios are not complete.');
  }
  if (!isRecord(stored) || !isRecord(stored['state']) || typeof stored['version'] !== 'number') {
    return failed(text, 'The stored scenarios are not in a form that this version knows.');
  }
  if (stored['version'] > WORKSPACE_VERSION) {
    return failed(text, 'The stored scenarios were written by a newer version of Neev.');
  }
  const { profiles, openId } = stored['state'];
  if (!Array.isArray(profiles)) return failed(text, 'The stored scenarios are not in a form that this version knows.');
  const kept: Profile[] = [];
  const unreadable: Unreadable[] = [];
  for (const each of profiles as readonly unknown[]) {
    const read = readProfile(each, kept);
    if ('profile' in read) kept.push(read.profile);
    else unreadable.push({ text: JSON.stringify(each), reason: read.reason });
  }
  if (kept.length === 0) return { workspace: null, unreadable };
  const open = kept.find(({ id }) => id === openId) ?? kept[0];
  return { workspace: open === undefined ? null : { profiles: kept, openId: open.id }, unreadable };
}

function readProfile(stored: unknown, earlier: readonly Profile[]): { profile: Profile } | { reason: string } {
  if (!isRecord(stored) || typeof stored['id'] !== 'string') return { reason: 'A stored scenario has no identity.' };
  const { id, example } = stored;
  if (earlier.some((each) => each.id === id)) return { reason: 'A stored scenario appears twice.' };
  const read = readScenario(stored['document']);
  if (!read.ok) {
    const [first] = read.problems;
    return {
      reason: `A stored scenario cannot be read: ${first === undefined ? 'unknown form' : problemLine(first)}.`,
    };
  }
  const profile = { id, document: unstamped(read.document), example: isExample(example) ? example : null };
  // What was sent says only whose an entry is: where it cannot be read, the scenario is kept without.
  const sent = stored['sent'] === undefined ? null : readScenario(stored['sent']);
  return { profile: sent?.ok === true ? { ...profile, sent: unstamped(sent.document) } : profile };
}
