import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLE_IDS, type ExampleId } from '#model/facts/examples.ts';
import { fromBase64Url, toBase64Url } from '#scenario/link/base64url.ts';
import { CHECKSUM_BYTES, linkChecksum } from '#scenario/link/checksum.ts';
import { deflated, inflated } from '#scenario/link/deflate.ts';
import { fromText, toText, type Linked } from '#scenario/link/entries.ts';
import { REGISTER_PATH } from '#scenario/link/field-table.ts';
import { NewerLink } from '#scenario/link/tables.ts';
import { problemLine, type Problem } from '#scenario/problems.ts';
import { readScenario } from '#scenario/read.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

/** Names the whole way from document to text; a different way gets another letter, and this one stays readable. */
const TAG = 'z';
/** The longest note and owner on every value, in letters that nothing packs, take some 1,200,000 characters. */
export const LONGEST_LINK = 2_000_000;
/** The same in letters that JSON must escape, six bytes each, take some 2,100,000 bytes. */
const LARGEST_TEXT = 3_000_000;

export type LinkFailure = 'broken' | 'newer' | 'too-large' | 'invalid';

export type Decoded =
  | { readonly ok: true; readonly document: ScenarioDocument; readonly example: ExampleId | undefined }
  | {
      readonly ok: false;
      readonly reason: LinkFailure;
      /** What happened and what to do, for the person who opened the link. */
      readonly sentence: string;
      readonly problems: readonly Problem[];
    };

const SENTENCES: Readonly<Record<LinkFailure, string>> = {
  broken: 'This link is incomplete or was changed on its way. Ask for it again, or copy the whole of it.',
  newer: 'This link was made by a newer version of Neev. Reload the page to update, then open the link again.',
  'too-large': 'This link holds more than a scenario can, so it was not opened.',
  invalid: 'This link holds a scenario that Neev cannot use.',
};

function refused(reason: LinkFailure, problems: readonly Problem[] = []): Decoded {
  const [first] = problems;
  const sentence = first === undefined ? SENTENCES[reason] : `${SENTENCES[reason]} ${problemLine(first)}.`;
  return { ok: false, reason, sentence, problems };
}

/**
 * A scenario as text for the fragment of a web address: `z`, the document's version, a dot, then base64url of
 * the deflated fields and a checksum. Only letters, digits, dot, hyphen and underscore occur, a letter or digit last.
 * Without `notes` the whole register stays behind: what is noted, by whom, when and how surely.
 */
export async function encodeLink({ document, ...known }: Linked, { notes = true } = {}): Promise<string> {
  const linked = { ...known, document: notes ? document : withValueAt(document, REGISTER_PATH, undefined) };
  let text = toText(linked);
  for (;;) {
    const link = await packedLink(text);
    if (!CUT_END.test(link)) return link;
    // A space behind JSON says nothing, and makes another text of it.
    text += ' ';
  }
}

/** Chat programs and Markdown take these for the end of emphasis, or for a dash, and cut them off. */
const CUT_END = /[_-]$/;

async function packedLink(text: string): Promise<string> {
  const bytes = await deflated(new TextEncoder().encode(text));
  const whole = new Uint8Array(bytes.length + CHECKSUM_BYTES);
  whole.set(bytes);
  whole.set(linkChecksum(bytes, CURRENT_VERSION), bytes.length);
  return `${TAG}${CURRENT_VERSION}.${toBase64Url(whole)}`;
}

/** The deflated bytes of a link's body, or undefined where it was altered. */
function bodyOf(text: string, version: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64Url(text);
  const body = bytes?.subarray(0, -CHECKSUM_BYTES);
  const sum = bytes?.subarray(-CHECKSUM_BYTES);
  return body !== undefined && linkChecksum(body, version).every((byte, index) => byte === sum?.[index])
    ? body
    : undefined;
}

/**
 * The scenario in a link's text, its version always written out, or a named failure. Never throws, whatever the text;
 * unpacking stops at two megabytes.
 */
export async function decodeLink(text: string): Promise<Decoded> {
  if (text.length > LONGEST_LINK) return refused('too-large');
  const [, tag, version, packed] = /^([a-z])(\d{1,6})\.([\w-]+)$/.exec(text) ?? [];
  if (packed === undefined || Number(version) < 1) return refused('broken');
  if (tag !== TAG || Number(version) > CURRENT_VERSION) return refused('newer');
  const body = bodyOf(packed, Number(version));
  if (body === undefined) return refused('broken');
  try {
    const bytes = await inflated(body, LARGEST_TEXT);
    if (bytes === undefined) return refused('too-large');
    const { raw, example } = fromText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const read = readScenario({ ...raw, version: Number(version) });
    if (!read.ok) return refused(read.reason, read.problems);
    return { ok: true, document: read.document, example: EXAMPLE_IDS.find((id) => id === example) };
  } catch (error) {
    return refused(error instanceof NewerLink ? 'newer' : 'broken');
  }
}

/**
 * The first of several texts that is a whole link (see `linkTexts`); where none is, what is wrong with the first.
 * Texts that are broken are passed over, and nothing else is: a whole link that cannot be opened says why.
 */
export async function decodeFirst(texts: readonly string[]): Promise<Decoded> {
  const [first = '', ...others] = texts;
  const decoded = await decodeLink(first);
  for (const text of decoded.ok || decoded.reason !== 'broken' ? [] : others) {
    const other = await decodeLink(text);
    if (other.ok || other.reason !== 'broken') return other;
  }
  return decoded;
}
