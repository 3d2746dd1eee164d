import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTexts } from '#scenario/link/address.ts';
import { toBase64Url } from '#scenario/link/base64url.ts';
import { linkChecksum } from '#scenario/link/checksum.ts';
import { decodeFirst, decodeLink, encodeLink } from '#scenario/link/codec.ts';
import { deflated } from '#scenario/link/deflate.ts';
import fixtures from '#scenario/link/fixtures.json' with { type: 'json' };

/** As a browser hands it on: line breaks are dropped, spaces and quotes encoded. */
const asHash = (typed: string) => new URL(`https://neev.example/dept/${typed}`).hash;

const opened = async (hash: string) => {
  const texts = linkTexts(hash);
  return texts === null ? 'no link' : decodeFirst(texts);
};

const LINK = fixtures[2]?.link ?? '';
const MIDDLE = 40;
const broken = (by: string) => `${LINK.slice(0, MIDDLE)}${by}${LINK.slice(MIDDLE)}`;
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));

/** As links were packed while any character could stand last. */
const oldLinks = await Promise.all(
  Array.from({ length: 300 }, async (_, k) => {
    const body = await deflated(new TextEncoder().encode(`[1,"Acme ${k}"]`));
    return `z1.${toBase64Url(Uint8Array.from([...body, ...linkChecksum(body, 1)]))}`;
  }),
);

describe('an address with a link in it', () => {
  test.each<readonly [what: string, typed: string]>([
    ['as it was copied', `#/open/${LINK}`],
    ['with its slashes encoded', `#%2Fopen%2F${LINK}`],
    ['encoded twice', `#${twice(`/open/${LINK}`)}`],
    ['without its first slash', `#open/${LINK}`],
    ['with a second "#"', `#/%23/open/${LINK}`],
    ['with a capital', `#/Open/${LINK}`],
    ['in capitals', `#/OPEN/${LINK}`],
    ['with its tag in capitals', `#/open/${LINK.replace(/^z/, 'Z')}`],
    ['without the word', `#${LINK}`],
    ['with its dot encoded', `#/open/${LINK.replace('.', '%2E')}`],
    ['with every letter encoded', `#/open/${LINK.replaceAll(/./g, (c) => `%${c.codePointAt(0)?.toString(16)}`)}`],
    ...[
      '.',
      ')',
      ',',
      '>',
      '"',
      '’',
      '”',
      ';',
      ':',
      '!',
      '?',
      ']',
      '}',
      '*',
      '…',
      '/',
      '%',
      '_',
      '-',
      '__',
      '_.',
      '">',
      '%3E',
      '%0A',
      '%E2',
    ].map((end) => [`with “${end}” behind`, `#/open/${LINK}${end}`] satisfies [string, string]),
    ['in angle brackets', `#/open/<${LINK}>`],
    ['with words behind', `#/open/${LINK} for Monday, please`],
    ['with a tracking parameter', `#/open/${LINK}?utm_source=mail&utm_medium=x`],
    ['with another', `#/open/${LINK}&fbclid=IwAR0`],
    ['with an entity', `#/open/${LINK}&amp;x=1`],
    ['with entities for slashes', `#&#x2F;open&#47;${LINK}`],
    ...[
      '\n',
      '\r\n',
      ' ',
      '%0A',
      '%0D%0A',
      '%20',
      '\t',
      '%09',
      '\n  ',
      '%0A> ',
      '=\n',
      '=%0D%0A',
      '=',
      '\u00AD',
      '&shy;',
      '&#173;',
      '\u200B',
      '%E2%80%8B',
      '\u2060',
      '\uFEFF',
      '\u202F',
      '\u00A0',
      '<wbr>',
      '%3Cbr%3E',
      '&#8203;',
    ].map((by) => [`broken by ${JSON.stringify(by)}`, `#/open/${broken(by)}`] satisfies [string, string]),
    ['quoted-printable', `#/open/${LINK.replace('.', '=2E')}`],
    ['quoted-printable, its slash too', `#=2Fopen=2F${LINK.replace('.', '=2E')}`.replace('#=2F', '#/')],
    ['with another hyphen', `#/open/${LINK.replaceAll('-', '\u2011')}`],
  ])('opens %s', async (_, typed) => {
    expect(await opened(asHash(typed))).toEqual(await decodeLink(LINK));
  });

  test.each(['_', '-'])('opens where a link of old lost the “%s” that it ended in', async (end) => {
    const ending = oldLinks.find((link) => link.endsWith(end)) ?? '';
    expect(ending).not.toBe('');
    expect(await opened(`#/open/${ending}`)).toMatchObject({ ok: true });
    expect(await opened(`#/open/${ending.slice(0, -1)}`)).toEqual(await decodeLink(ending));
  });

  test.each([
    '#/open/',
    '#/open',
    '#open',
    '#%2Fopen',
    '#/Open/',
    '#/open/nonsense',
    '#/open/z3.',
    '#/open/z1.nonsense',
  ])('%s is a link, and broken', async (hash) => {
    expect(await opened(hash)).toMatchObject({ ok: false, reason: 'broken' });
  });

  test.each([
    '',
    '#',
    '#/verdict',
    '#/company/annualRevenue',
    '#/opening',
    '#/open2',
    '#/uncertainty/benefits.growth',
    '#/z3',
    '#content',
    '#/a1.b',
  ])('%s is none', (hash) => {
    expect(linkTexts(hash)).toBeNull();
  });

  test('a link cut short anywhere is said to be incomplete', async () => {
    for (let length = LINK.length - 3; length > 3; length -= 7) {
      expect(await opened(`#/open/${LINK.slice(0, length)}`)).toMatchObject({ ok: false, reason: 'broken' });
    }
  });

  test.each(['_', '-', '=', '<', '%20', '%E2', '&#1'])('a very long run of “%s” is refused at once', async (unit) => {
    for (const end of ['', 'A', '.']) {
      expect(await opened(`#/open/z3.A${unit.repeat(50_000)}${end}`)).toMatchObject({ ok: false, reason: 'broken' });
    }
  });

  test('no text at all throws or opens what was not sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), async (text) => {
        const read = await opened(`#/open/${text}`);
        expect(read).toMatchObject({ ok: false });
      }),
    );
  });
});

test('no new link ends in a character that chat programs cut, and each opens', async () => {
  const documents = fc.record({
    name: fc.stringMatching(/^[A-Za-z]{1,12}$/),
    company: fc.record({ annualRevenue: fc.nat() }),
  });
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const link = await encodeLink({ document });
      expect(link).toMatch(/[a-zA-Z0-9]$/);
      expect(await opened(`#/open/${link}.`)).toMatchObject({ ok: true, document });
    }),
    { numRuns: 300 },
  );
});
