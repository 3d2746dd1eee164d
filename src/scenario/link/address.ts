import { LONGEST_LINK } from '#scenario/link/codec.ts';

/** What a link's own text may hold behind its dot: base64url. */
const OUTSIDE = /[^\w-]/;
/** More rounds of percent-encoding than any chain of mail wrappers adds. */
const MOST_ROUNDS = 4;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', shy: '' };

function decodedOnce(text: string): string {
  // Sequence by sequence, so that one that is broken does not keep the others as they are.
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = decodedOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

function characterOf(code: number): string {
  try {
    return String.fromCodePoint(code);
  } catch {
    return '';
  }
}

/** `&#x2F;`, `&#47;`, `&amp;`: a page that was copied as its source. */
const withoutEntities = (text: string) =>
  text
    .replaceAll(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => characterOf(Number(digits)))
    .replaceAll(/&([a-z]{2,4});/gi, (entity, name: string) => NAMED[name.toLowerCase()] ?? entity);

/** Characters that show nothing, and hyphens that a word processor puts for the plain one. */
const plain = (text: string) =>
  text.replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').replaceAll(/[‐‑−﹣-]/g, '-');

/** The characters up to the first that no link holds. */
const head = (text: string): string => {
  const end = text.search(OUTSIDE);
  return end === -1 ? text : text.slice(0, end);
};

/** The ways in which programs break a link into lines and mark them, each undone. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  // Spaces, line breaks, the marks of quoted lines, tags between the lines.
  (text) => text.replaceAll(/<[^<>]{0,80}>/g, '').replaceAll(/[\s>|]+/g, ''),
  // Quoted-printable: "=" at a line's end, "=2E" for a character.
  (text) =>
    text
      .replaceAll(/=?[\r\n\s]+|=(?![0-9A-F]{2})/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => characterOf(Number.parseInt(hex, 16))),
  (text) => text.replaceAll(/[=\s]+/g, ''),
  // A dash that was two hyphens as it was typed.
  (text) => text.replaceAll('–', '--').replaceAll('—', '---'),
];

/** Ends that chat programs cut off with the punctuation behind a link; links once ended in them. */
const CUT_ENDS = ['_', '-', '__', '--', '_-', '-_'];

/** Step by step, since a pattern tied to the end alone would try every run of hyphens on its way there. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '_-'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function variantsOf(body: string): readonly string[] {
  const parts = REPAIRS.map((repair) => head(repair(body)));
  // A mark of emphasis around a link, "_…_", stands at its end like a part of it.
  const bare = parts.map(withoutEnd);
  return [...parts, ...bare, ...parts.flatMap((part) => CUT_ENDS.map((end) => part + end))];
}

/**
 * The texts of a link that an address may mean, the likeliest first; null where the address is that of a screen, and
 * one empty text where a link was begun and nothing is left of it. Only the checksum tells which of them is whole.
 * Mail and chat encode the "/" or the "#", change a capital, break lines, and put stops, brackets and words behind.
 * @param hash the address from its "#" on
 */
export function linkTexts(hash: string): readonly string[] | null {
  const text = plain(withoutEntities(decoded(hash))).replace(/^[#/!\s"'<(]+/, '');
  const opened = /^open(?![a-z0-9])(?:=2F|[\s/=\\])*/i.exec(text);
  const rest = text.slice(opened?.[0].length ?? 0);
  const packed = rest.replace(/^[\s"'<(]+/, '');
  const found = /^([a-z])\s*(\d{1,6})\s*(?:\.|=2E)/i.exec(packed);
  if (found === null) return opened === null ? null : [head(rest)];
  const [start, tag = '', version = ''] = found;
  const body = packed.slice(start.length);
  if (opened === null && head(body).length < 4) return null;
  // What is too long for any scenario is not worth repairing.
  const variants = body.length > LONGEST_LINK ? [body] : variantsOf(body);
  return [...new Set(variants)].map((variant) => `${tag.toLowerCase()}${version}.${variant}`);
}
