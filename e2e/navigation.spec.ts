import { expect, open, screensOf, test } from '#e2e/support/journey.ts';

test('every screen leads to the next one at its end, and back, with what it is about and whose question it answers', async ({
  page,
}) => {
  await open(page);
  const screens = await screensOf(page);
  const turn = page.getByRole('navigation', { name: 'Previous and next' });
  await expect(turn.getByRole('link')).toHaveText([/^Next.+ — .+$/]);
  for (const address of screens.slice(1)) {
    await turn.getByRole('link', { name: /^Next/ }).click();
    await expect(page.locator(`nav a[aria-current=page][href="${address}"]`).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  await expect(turn.getByRole('link')).toHaveText([/^Previous.+ — .+$/]);
  await turn.getByRole('link').click();
  await expect(page.locator(`nav a[aria-current=page][href="${screens.at(-2) ?? ''}"]`).first()).toBeVisible();

  // From the last screen of a question the next one is named with its own.
  const questions = await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('group')
    .evaluateAll((groups) =>
      groups.map((each) => ({
        question: each.getAttribute('aria-label') ?? '',
        last: [...each.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '',
      })),
    );
  for (const [at, { last }] of questions.slice(0, -1).entries()) {
    await page.goto(`./${last}`);
    await expect(turn.getByText(`Next question: ${questions[at + 1]?.question ?? ''}`)).toBeVisible();
  }
});
