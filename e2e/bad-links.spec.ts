import { deflateRawSync } from 'node:zlib';
import { linkChecksum } from '#scenario/link/checksum.ts';
import { toBase64Url } from '#scenario/link/base64url.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import {
  enter,
  everythingStored,
  expect,
  expectHeadline,
  figuresOf,
  goTo,
  isShown,
  open,
  test,
  withStored,
} from '#e2e/support/journey.ts';

const own = { document: { name: 'My own', company: { annualRevenue: 123e7, dataTeamCost: 4e7 } } };
const sample = figuresOf(EXAMPLES.ecommerce.document);

/** A link of this text that passes its checksum. */
function payload(text: string | Uint8Array, tag = 'z1'): string {
  const body = deflateRawSync(text, { level: 9 });
  return `${tag}.${toBase64Url(new Uint8Array([...body, ...linkChecksum(body, Number(tag.slice(1)))]))}`;
}

const good = payload('[]');
const whole = 'z1.i9YxjNUxNNAx0jHSMY0FAA1PgtY';

const BAD: readonly (readonly [what: string, payload: string, words: RegExp])[] = [
  ['an empty one', '', /incomplete or was changed/],
  ['cut short', whole.slice(0, -4), /incomplete or was changed/],
  ['one character altered', good.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), /incomplete or was changed/],
  ['not of this alphabet', 'z1.%3Cscript%3Ealert(1)%3C/script%3E', /incomplete or was changed/],
  ['with an unknown tag', `y${good.slice(1)}`, /newer version of Neev/],
  ['of a newer version', payload('[]', 'z999'), /newer version of Neev/],
  ['with a field of a newer version', payload('[99999,1]'), /newer version of Neev/],
  ['a name that is a prototype', '__proto__', /incomplete or was changed/],
  ['an object instead of a list', payload('{"__proto__":{"polluted":1}}'), /incomplete or was changed/],
  ['values that are objects', payload('[1,{"__proto__":{"polluted":1}}]'), /incomplete|cannot use|newer/],
  ['deep nesting', payload('['.repeat(50_000)), /incomplete or was changed/],
  ['longer than any scenario', `z1.${'A'.repeat(2_050_000)}`, /more than a scenario can/],
  ['that unpacks to 200 MB', payload(new Uint8Array(200e6)), /more than a scenario can/],
  [
    'not deflated at all',
    `z1.${toBase64Url(new Uint8Array([1, 2, 3, ...linkChecksum(new Uint8Array([1, 2, 3]), 1)]))}`,
    /incomplete/,
  ],
];

/** One after the other on the same page, which stays open: what one leaves behind, the next would meet. */
test('bad links open on the sample, say why, and change nothing', async ({ page, context }) => {
  test.slow();
  await withStored(context, [own]);
  await open(page);
  const before = await everythingStored(page);
  for (const [what, bad, words] of BAD) {
    await test.step(what, async () => {
      await page.goto(`./#/open/${bad}`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(words);
      await expect(alert).toContainText('Nothing of yours was changed');
      await expectHeadline(page, sample);
      expect(await everythingStored(page)).toBe(before);
      expect(new URL(page.url()).hash).toBe('#/verdict');
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

      await alert.getByRole('button', { name: 'Back to my scenarios' }).click();
      await expect(alert).toHaveCount(0);
      await expectHeadline(page, figuresOf(own.document));
      expect(await everythingStored(page)).toBe(before);
    });
  }
});

test('on a first visit a bad link opens the sample and stores nothing', async ({ page }) => {
  await page.goto('./#/open/z1.nonsense');
  await expect(page.getByRole('alert')).toContainText('incomplete');
  await expectHeadline(page, sample);
  expect(await everythingStored(page)).toBe('[]');
});

test('an edit of the sample behind a bad link makes it the reader’s own, beside the others', async ({
  page,
  context,
}) => {
  await withStored(context, [own]);
  await page.goto('./#/open/z1.nonsense');
  await isShown(page, 'verdict');
  await goTo(page, 'Company');
  await enter(page, 'Incident cost', '5 cr');
  await page.reload();
  await page.getByRole('banner').getByRole('button', { name: 'E-commerce example' }).click();
  await expect(page.getByRole('menuitemradio')).toHaveText(['My own', 'E-commerce example']);
});

test('an address that is no screen leads to the verdict, and Back leaves it', async ({ page }) => {
  await open(page, 'company');
  await page.evaluate(() => (location.hash = '#/no-such-screen'));
  await isShown(page, 'verdict');
  expect(new URL(page.url()).hash).toBe('#/verdict');
  await page.goBack();
  await isShown(page, 'company');
  await page.goto('./#/company/no-such-field');
  await isShown(page, 'company');
});
