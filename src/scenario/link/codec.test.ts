import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { rolloutOf } from '#model/delivery/rollout.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { differences } from '#model/testing/differences.ts';
import { toBase64Url } from '#scenario/link/base64url.ts';
import { linkChecksum } from '#scenario/link/checksum.ts';
import { decodeLink, encodeLink } from '#scenario/link/codec.ts';
import { deflated } from '#scenario/link/deflate.ts';
import {
  isNotedOnly,
  LENSES_CAPACITY_PATH,
  LENSES_PATH,
  LINK_FIELDS,
  NOT_APPLICABLE_PATH,
  REGISTER_PATH,
  SNAPSHOTS_PATH,
} from '#scenario/link/field-table.ts';
import fixtures from '#scenario/link/fixtures.json' with { type: 'json' };
import { LONGEST_NOTE, LONGEST_OWNER } from '#scenario/limits.ts';
import { REGISTER_PATHS } from '#scenario/register-schema.ts';
import { arbitraryDocument } from '#scenario/testing/arbitrary-document.ts';
import { TEN_FIELDS, allFields, notes, randomLetters, snapshots } from '#scenario/testing/link-samples.ts';
import { opened } from '#scenario/testing/of-then.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';

const codeOf = (path: string) => LINK_FIELDS.findIndex((field) => field.path === path);
const LENSES = codeOf(LENSES_PATH);
const CAPACITY = codeOf(LENSES_CAPACITY_PATH);
const REGISTER = codeOf(REGISTER_PATH);
const NOT_APPLICABLE = codeOf(NOT_APPLICABLE_PATH);
const SNAPSHOTS = codeOf(SNAPSHOTS_PATH);
const DRIVER = codeOf('uncertainty.drivers.benefits.growth');

/** A link with any text inside, its checksum right: what only malice or a mistake of ours would make. */
async function linkOf(text: string, head = 'z1.'): Promise<string> {
  const body = await deflated(new TextEncoder().encode(text));
  return head + toBase64Url(Uint8Array.from([...body, ...linkChecksum(body, Number(head.slice(1, -1)))]));
}

const reasonOf = async (link: string) => {
  const decoded = await decodeLink(link);
  if (decoded.ok) return 'ok';
  expect(decoded.sentence).toMatch(/^This link .*\.$/s);
  return decoded.reason;
};

describe('a scenario as a link', () => {
  test('comes back as it was, whatever it says', async () => {
    const linked = fc.record({ document: arbitraryDocument, example: fc.constantFrom(...EXAMPLE_IDS) });
    await fc.assert(
      fc.asyncProperty(linked, fc.boolean(), async ({ document, example }, fromExample) => {
        const link = await encodeLink(fromExample ? { document, example } : { document });
        expect(link).toMatch(/^z6\.[\w-]*[a-zA-Z0-9]$/);
        expect(await decodeLink(link)).toStrictEqual({
          ok: true,
          document: { version: CURRENT_VERSION, ...document },
          example: fromExample ? example : undefined,
        });
      }),
    );
  });

  test.each(fixtures)('opens for ever: $what', async ({ link, document, example, figures, rollout }) => {
    const decoded = await decodeLink(link);
    expect(decoded).toStrictEqual({ ok: true, document: opened(document), example });
    if (!decoded.ok) return;
    expect(evaluateScenario(decoded.document).finance).toMatchObject(figures);
    if (rollout === undefined) return;
    const { phased, bigBang, equalGate, breakEvenGate } = rolloutOf(readCase(decoded.document));
    const figuresNow = { phased: phased.expectedNpv, bigBang: bigBang.expectedNpv, equalGate, breakEvenGate };
    expect(differences(rollout, figuresNow, 1e-9)).toEqual([]);
  });

  test('without notes leaves the register behind and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const { register: _, ...figures } = document;
        expect(await encodeLink({ document }, { notes: false })).toBe(await encodeLink({ document: figures }));
      }),
    );
  });

  test.each([
    ['letters that nothing packs', randomLetters()],
    ['letters that JSON must escape', (length: number) => '\u0001'.repeat(length)],
  ])('holds a full register in %s', async (_, text) => {
    const register = Object.fromEntries(
      REGISTER_PATHS.map((path) => [
        path,
        { note: text(LONGEST_NOTE), confidence: 'low' as const, owner: text(LONGEST_OWNER), date: '2026-02-28' },
      ]),
    );
    const decoded = await decodeLink(await encodeLink({ document: { register } }));
    expect(decoded.ok && decoded.document).toEqual({ version: CURRENT_VERSION, register });
  });

  test('is short', async () => {
    const address = 40;
    expect((await encodeLink({ document: TEN_FIELDS })).length + address).toBeLessThanOrEqual(250);
    const whole = { ...allFields(), register: notes(20) };
    expect((await encodeLink({ document: whole }, { notes: false })).length + address).toBeLessThanOrEqual(2300);
    const history = { ...whole, assessment: { ...whole.assessment, snapshots: snapshots(60) } };
    expect((await encodeLink({ document: history }, { notes: false })).length + address).toBeLessThanOrEqual(2500);
    // Twenty notes of 200 letters each may double it and more; no budget holds for what people write.
    expect((await encodeLink({ document: whole })).length + address).toBeLessThanOrEqual(4500);
  });
});

describe('a link that is no scenario', () => {
  test.each([
    ['', 'broken'],
    ['z1', 'broken'],
    ['z1.', 'broken'],
    ['z1.AAAA', 'broken'],
    ['z0.i44FADtbGQ', 'broken'],
    ['1.i44FADtbGQ', 'broken'],
    ['z1.i44FADtb GQ', 'broken'],
    ['z1.i44FADtbGQ#', 'broken'],
    ['z7.i44FADtbGQ', 'newer'],
    ['z999999.i44FADtbGQ', 'newer'],
    ['y1.i44FADtbGQ', 'newer'],
    [`z1.${'A'.repeat(2_000_000)}`, 'too-large'],
  ])('%.20s is %s', async (link, reason) => {
    expect(await reasonOf(link)).toBe(reason);
  });

  test.each([
    ['', 'broken'],
    ['{}', 'broken'],
    ['null', 'broken'],
    ['[1', 'broken'],
    ['[1]', 'broken'],
    ['[1,2,"a"]', 'broken'],
    ['["constructor",1]', 'broken'],
    ['["__proto__",{"polluted":1}]', 'broken'],
    ['[{"__proto__":1},1]', 'broken'],
    ['[-1,1]', 'broken'],
    ['[0.5,1]', 'broken'],
    ['[1e999,1]', 'broken'],
    ['[6,0,1e9,1e9]', 'broken'],
    ['[2,"mid_size"]', 'broken'],
    ['[2,-1]', 'broken'],
    ['[100000,1]', 'newer'],
    ['[2,99]', 'newer'],
    ['[0,99]', 'newer'],
    ['[1,5]', 'invalid'],
    ['[6,{"__proto__":{"polluted":1}}]', 'invalid'],
    ['[6,-1]', 'invalid'],
    ['[6,1e999]', 'invalid'],
    [`[1,"${'x'.repeat(121)}"]`, 'invalid'],
    [`[${LENSES},5]`, 'broken'],
    [`[${LENSES},["a",1,1]]`, 'broken'],
    [`[${LENSES},["a",1,1,7,0,0]]`, 'newer'],
    [`[${LENSES},["a",1,1,0,0,9]]`, 'invalid'],
    [`[${LENSES},[{"__proto__":1},1,1,0,0,0]]`, 'invalid'],
    [`[${CAPACITY},[]]`, 'broken'],
    [`[${CAPACITY},[1]]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},[],[1]]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],[]]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],[1,1]]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0,"b",1,1,0,0,0],[1]]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],1]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],{"0":1,"length":1}]`, 'broken'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],[2]]`, 'invalid'],
    [`[${LENSES},${CAPACITY - LENSES},["a",1,1,0,0,0],[{"__proto__":1}]]`, 'invalid'],
    [`[${REGISTER},{}]`, 'broken'],
    [`[${REGISTER},[6,0,null,null]]`, 'broken'],
    [`[${REGISTER},["company.size",0,null,null,null]]`, 'broken'],
    [`[${REGISTER},["__proto__",0,null,null,null]]`, 'broken'],
    [`[${REGISTER},[6,0,null,null,null,6,1,null,null,null]]`, 'broken'],
    [`[${REGISTER},[6,9,null,null,null]]`, 'newer'],
    [`[${REGISTER},[100000,0,null,null,null]]`, 'newer'],
    [`[${REGISTER},[1,0,null,null,null]]`, 'invalid'],
    [`[${REGISTER},[6,null,null,null,null]]`, 'invalid'],
    [`[${REGISTER},[6,null,"2026-02-30",null,null]]`, 'invalid'],
    [`[${REGISTER},[6,null,null,null,{"__proto__":1}]]`, 'invalid'],
    [`[${NOT_APPLICABLE},5]`, 'broken'],
    [`[${NOT_APPLICABLE},["team_skills"]]`, 'broken'],
    [`[${NOT_APPLICABLE},[0,-1]]`, 'broken'],
    [`[${NOT_APPLICABLE},[0,12]]`, 'newer'],
    [`[${NOT_APPLICABLE},[0,0]]`, 'invalid'],
    [`[${NOT_APPLICABLE},[0,1,2,3,4,5,6,7,8,9,10,11]]`, 'invalid'],
    [`[${SNAPSHOTS},{}]`, 'broken'],
    [`[${SNAPSHOTS},[20000]]`, 'broken'],
    [`[${SNAPSHOTS},[[]]]`, 'broken'],
    [`[${SNAPSHOTS},[["2026-03-31",5]]]`, 'broken'],
    [`[${SNAPSHOTS},[[0.5,5]]]`, 'broken'],
    [`[${SNAPSHOTS},[[1e9,5]]]`, 'broken'],
    [`[${SNAPSHOTS},[[9e6,5]]]`, 'broken'],
    [`[${SNAPSHOTS},[[20000,5],[-1,5]]]`, 'invalid'],
    [`[${SNAPSHOTS},[[20000]]]`, 'invalid'],
    [`[${SNAPSHOTS},[[20000,{"__proto__":1}]]]`, 'invalid'],
    [`[${SNAPSHOTS},[[20000,1,1,1,1,1,1,1,1,1,1,1,1,1]]]`, 'newer'],
    [`[${DRIVER},[0,0,0.1]]`, 'broken'],
    [`[${DRIVER},[null,0.1,null,0]]`, 'invalid'],
    [`[${DRIVER},[9,null,null,null]]`, 'newer'],
    [`[6,${'['.repeat(200_000)}${']'.repeat(200_000)}]`, 'invalid'],
  ])('%.40s inside is %s', async (text, reason) => {
    expect(await reasonOf(await linkOf(text))).toBe(reason);
    expect({}).not.toHaveProperty('polluted');
  });

  test('that gives no capacity to its lenses is of an older version, or invalid', async () => {
    const text = `[${LENSES},["a",1,1,0,0,0]]`;
    expect(await reasonOf(await linkOf(text, 'z3.'))).toBe('ok');
    expect(await reasonOf(await linkOf(text, 'z4.'))).toBe('invalid');
  });

  test.each(LINK_FIELDS.filter(isNotedOnly).map(({ path }) => path))('that sets %s alone is broken', async (path) => {
    const code = codeOf(path);
    for (const value of ['0.5', '[0.25,0.25,0.25,0.25]', 'null'])
      expect(await reasonOf(await linkOf(`[${code},${value}]`, 'z4.'))).toBe('broken');
    // What is noted about it is read.
    expect(await reasonOf(await linkOf(`[${REGISTER},[${code},1,null,null,"As in 2024"]]`, 'z4.'))).toBe('ok');
  });

  test('says what is wrong with an invalid scenario', async () => {
    expect(await decodeLink(await linkOf('[6,-5]'))).toStrictEqual({
      ok: false,
      reason: 'invalid',
      sentence:
        'This link holds a scenario that Neev cannot use. company.annualRevenue: -5 is below 0; accepts ₹0 to 1e15 a year.',
      problems: [{ path: 'company.annualRevenue', message: '-5 is below 0; accepts ₹0 to 1e15 a year' }],
    });
  });

  test('a bomb is not unpacked', async () => {
    const bomb = await linkOf('0'.repeat(10_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb)).toBe('too-large');
  });

  test('a cut link is broken, wherever it is cut', async () => {
    const link = await encodeLink({ document: TEN_FIELDS });
    for (let length = 0; length < link.length; length += 1) {
      expect(`${length}: ${await reasonOf(link.slice(0, length))}`).toBe(`${length}: broken`);
    }
  });

  test('a link altered in one character never shows another scenario', async () => {
    const link = await encodeLink({ document: TEN_FIELDS });
    const alphabet = Array.from('ABCXYZabcxyz0189-_.%é');
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
        const decoded = await decodeLink(link.slice(0, at) + character + link.slice(at + 1));
        if (decoded.ok) expect(decoded.document).toStrictEqual({ version: CURRENT_VERSION, ...TEN_FIELDS });
        else expect(['broken', 'newer']).toContain(decoded.reason);
      }),
    );
  });

  test('any text at all is a named failure', async () => {
    const tail = fc.stringMatching(/^[\w-]{0,80}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          tail.map((text) => `z1.${text}`),
        ),
        async (link) => {
          expect(['broken', 'newer']).toContain(await reasonOf(link));
        },
      ),
    );
  });

  test('any lenses and any register at all are read or refused by name', async () => {
    const row = fc.array(fc.oneof(fc.jsonValue(), fc.nat(330), fc.constant(null)), { maxLength: 20 });
    const head = fc.constantFrom('z2.', 'z3.', 'z4.', 'z5.', 'z6.');
    await fc.assert(
      fc.asyncProperty(row, row, row, head, async (lenses, register, capacity, version) => {
        const codes = [LENSES, REGISTER - LENSES, CAPACITY - REGISTER];
        const text = JSON.stringify([...codes, lenses, register, capacity]);
        expect(['ok', 'broken', 'newer', 'invalid']).toContain(await reasonOf(await linkOf(text, version)));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test('any snapshots and any drivers at all are read or refused by name', async () => {
    const row = fc.array(fc.oneof(fc.jsonValue(), fc.nat(30_000), fc.constant(null)), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(row, fc.array(row, { maxLength: 3 }), async (driver, snapshots) => {
        const text = JSON.stringify([DRIVER, SNAPSHOTS - DRIVER, driver, snapshots]);
        expect(['ok', 'broken', 'newer', 'invalid']).toContain(await reasonOf(await linkOf(text, 'z3.')));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test('any list at all is read or refused by name', async () => {
    const head = fc.array(fc.nat(12), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(head, fc.array(fc.jsonValue(), { maxLength: 8 }), async (codes, values) => {
        const reason = await reasonOf(await linkOf(JSON.stringify([...codes, ...values])));
        expect(['ok', 'broken', 'newer', 'invalid']).toContain(reason);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
