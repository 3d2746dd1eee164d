import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES, type ExampleId } from '#model/facts/examples.ts';
import { problemLine } from '#scenario/problems.ts';
import { readScenario } from '#scenario/read.ts';
import { stamped } from '#scenario/version.ts';
import type { StoredScenario } from '#store/record.ts';
import { isStamp, type Stamp } from '#store/stamps.ts';
import { RECORD_VERSION, WORKSPACE_VERSION } from '#store/stored-text.ts';
import { unstamped, type Scenario, type Workspace } from '#store/workspace.ts';

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

/** The order of scenarios that are stored one by one. */
export interface StoredOrder {
  readonly openId: string;
  readonly order: readonly string[];
}

/** What reads stored text; it needs the schema, which a first visit does without. */
export interface StoredReader {
  readonly readStored: typeof readStored;
  readonly readRecord: typeof readRecord;
  readonly isReadable: typeof isReadable;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isExample = (value: unknown): value is ExampleId => typeof value === 'string' && Object.hasOwn(EXAMPLES, value);

const failed = (text: string, reason: string): StoredRead => ({ workspace: null, unreadable: [{ text, reason }] });

/**
 * Reads the list of scenarios: their order, or, as an older page wrote it, the scenarios themselves. Of those each
 * stands alone: one that cannot be read is set aside and the others are kept.
 */
export function readStored(text: string): StoredRead & { readonly index?: StoredOrder } {
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
  // Version 1 called them profiles.
  const { profiles: scenarios, openId, order } = stored['state'];
  if (Array.isArray(order) && typeof openId === 'string') {
    const ids = (order as readonly unknown[]).filter((id) => typeof id === 'string');
    return { workspace: null, unreadable: [], index: { openId, order: ids } };
  }
  if (!Array.isArray(scenarios)) return failed(text, 'The stored scenarios are not in a form that this version knows.');
  const kept: Scenario[] = [];
  const unreadable: Unreadable[] = [];
  for (const each of scenarios as readonly unknown[]) {
    const read = readStoredScenario(each, kept);
    if ('scenario' in read) kept.push(read.scenario);
    else unreadable.push({ text: JSON.stringify(each), reason: read.reason });
  }
  if (kept.length === 0) return { workspace: null, unreadable };
  const open = kept.find(({ id }) => id === openId) ?? kept[0];
  return { workspace: open === undefined ? null : { scenarios: kept, openId: open.id }, unreadable };
}

/** Reads one stored scenario, or says why it cannot be read. */
export function readRecord(text: string): StoredScenario | { readonly reason: string } {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { reason: 'A stored scenario is not complete.' };
  }
  if (!isRecord(stored) || typeof stored['version'] !== 'number') {
    return { reason: 'A stored scenario is not in a form that this version knows.' };
  }
  if (stored['version'] > RECORD_VERSION) {
    return { reason: 'A stored scenario was written by a newer version of Neev.' };
  }
  const read = readStoredScenario(stored, []);
  if ('reason' in read) return read;
  const stamps = isRecord(stored['stamps']) ? stored['stamps'] : {};
  return {
    ...read,
    stamps: Object.fromEntries(Object.entries(stamps).filter((each): each is [string, Stamp] => isStamp(each[1]))),
  };
}

/** Whether a document made of two others is one that could be stored and read again. */
export const isReadable = (document: ScenarioDocument): boolean => readScenario(stamped(document)).ok;

function readStoredScenario(
  stored: unknown,
  earlier: readonly Scenario[],
): { scenario: Scenario } | { reason: string } {
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
  const scenario = { id, document: unstamped(read.document), example: isExample(example) ? example : null };
  // What was sent says only whose an entry is: where it cannot be read, the scenario is kept without.
  const sent = stored['sent'] === undefined ? null : readScenario(stored['sent']);
  return { scenario: sent?.ok === true ? { ...scenario, sent: unstamped(sent.document) } : scenario };
}
