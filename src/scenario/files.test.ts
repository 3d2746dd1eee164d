import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromFileText, toFileText } from '#scenario/files.ts';
import fixtures from '#scenario/link/fixtures.json' with { type: 'json' };
import { readScenario } from '#scenario/read.ts';
import { stamped } from '#scenario/version.ts';
import { arbitraryDocument } from '#scenario/testing/arbitrary-document.ts';
import { opened } from '#scenario/testing/of-then.ts';

test('a scenario comes back from its file, with its version', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const text = toFileText(document);
      expect(text).toMatch(/^\{\n {2}"version": 6[,\n]/);
      expect(text).toMatch(/\}\n$/);
      expect(fromFileText(text)).toStrictEqual({ ok: true, document: stamped(document) });
    }),
  );
});

test.each(fixtures)('a file of then opens for ever: $what', ({ document }) => {
  expect(fromFileText(JSON.stringify(document))).toStrictEqual({ ok: true, document: opened(document) });
});

test('a byte-order mark is no part of the text', () => {
  expect(fromFileText('\uFEFF{"name":"x"}')).toStrictEqual({ ok: true, document: { name: 'x' } });
});

test.each([
  ['', '(document)', /^is empty; accepts/],
  ['  \n', '(document)', /^is empty; accepts/],
  ['{"name":', '(document)', /^is not JSON: .*; accepts one scenario as JSON/],
  ['{\n  "name": "x",\n}', '(document)', /^is not JSON: .*line 3 column 1.*; accepts/],
  ['{name: 1}', '(document)', /^is not JSON: [^\n]*; accepts/],
])('%j is not JSON', (text, path, message) => {
  const read = fromFileText(text);
  expect(read).toEqual({
    ok: false,
    reason: 'not-json',
    problems: [{ path, message: expect.stringMatching(message) }],
  });
});

test('a file of a newer version is named as such', () => {
  expect(readScenario({ version: 7, anything: 1 })).toEqual({
    ok: false,
    reason: 'newer',
    problems: [{ path: 'version', message: '7 is newer than this program; accepts versions up to 6' }],
  });
});

test('a file with a mistake is invalid', () => {
  expect(fromFileText('{"name":1}')).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path: 'name' }] });
});
