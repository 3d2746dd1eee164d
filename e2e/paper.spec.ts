import { expect, open, pagesOf, test, visit } from '#e2e/support/journey.ts';
import type { Page } from '@playwright/test';

/** What the page is when the browser has laid it out for its paper. */
interface OnPaper {
  /** Width between the margins of A4, px. */
  readonly width: number;
  /** Lightness of the paper, 0–255. */
  readonly paper: number;
  readonly past: readonly string[];
  readonly pale: readonly string[];
  readonly pressable: readonly string[];
  readonly drawings: number;
}

/** Prints, and tells what stood on the paper. */
async function print(page: Page): Promise<OnPaper> {
  await page.evaluate(() => {
    const shade = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const lightness = (colour: string): number => {
      if (shade === null) throw new Error('no canvas');
      shade.fillStyle = colour;
      shade.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = shade.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    };
    const look = (): OnPaper => {
      const width = document.body.getBoundingClientRect().width;
      const shown = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility());
      const name = (each: Element) => `${each.tagName} ${(each.textContent ?? '').slice(0, 30)}`;
      const words = shown.filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE));
      return {
        width,
        paper: lightness(getComputedStyle(document.documentElement).backgroundColor),
        past: shown.filter((each) => each.getBoundingClientRect().right > width + 1).map(name),
        pale: words
          .filter((each) => {
            const { color, fill } = getComputedStyle(each);
            return lightness(each instanceof SVGElement ? fill : color) > 128;
          })
          .map(name),
        pressable: shown
          .filter((each) => each.matches('nav, nav *, a, button, [role=button]'))
          .filter((each) => each.matches('nav, nav *') || getComputedStyle(each).textDecorationLine !== 'none')
          .map(name),
        drawings: shown.filter((each) => each.matches('figure svg')).length,
      };
    };
    const list = matchMedia('print');
    const told = (): void => {
      if (!list.matches) return;
      list.removeEventListener('change', told);
      document.documentElement.dataset['onPaper'] = JSON.stringify(look());
    };
    list.addEventListener('change', told);
  });
  await page.pdf({ format: 'A4', preferCSSPageSize: true });
  // oxlint-disable-next-line typescript/no-unsafe-return -- what was written right above
  return JSON.parse((await page.locator('html').getAttribute('data-on-paper')) ?? '{}');
}

test('every screen prints whole, in ink on white, with its charts as wide as the paper and nothing to press', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  let drawings = 0;
  for (const address of await pagesOf(page)) {
    await visit(page, address);
    const paper = await print(page);
    // 210 mm less margins of 14 mm: a wider body is one that the browser shrinks to hold something too wide.
    expect(paper, address).toMatchObject({ paper: 255, past: [], pale: [], pressable: [] });
    expect(Math.abs(paper.width - 688), address).toBeLessThan(3);
    drawings += paper.drawings;
    // Back on the screen, drawings are as wide as they were.
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.clientWidth)).toBe(1232);
  }
  expect(drawings).toBeGreaterThan(10);
});

test('a drawing that is told its width while the page goes to paper stays as narrow as paper', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const drawing = page
    .getByRole('figure', { name: /^Running sum/ })
    .locator('svg')
    .first();
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(700);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(width).toBeLessThanOrEqual(640);
  await page.setViewportSize({ width: 1300, height: 900 });
  // Observers are told in the frame that lays out the new width, and what they change is drawn by the one after the next.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await width()).toBeLessThanOrEqual(640);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(width).toBeGreaterThan(640);
});

test('in forced colours every bar stays to be seen, one screen is marked and switches tell their state', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await visit(page, '#/benefits');
  await expect(page.getByRole('switch').first()).toBeVisible();
  /** How everything looks that is painted without words. */
  const marks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main span, main svg rect')]
        .filter((each) => each.textContent === '' && each.checkVisibility() && each.getBoundingClientRect().width > 1)
        .map((each) => {
          const style = getComputedStyle(each);
          const isBar = each instanceof SVGElement;
          const border = style.borderTopWidth === '0px' ? '' : style.borderTopColor;
          const outlined = style.outlineStyle === 'none' ? border : style.outlineColor;
          const edge = isBar ? style.stroke.replace('none', '') : outlined;
          const backgroundColor = isBar ? style.fill : style.backgroundColor;
          let behind = each.parentElement;
          while (behind !== null && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
            behind = behind.parentElement;
          const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
          return { fill: backgroundColor, edge, ground, name: each.getAttribute('class') };
        }),
    );
  const painted = await marks();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const forced = await marks();
    expect(forced.length).toBe(painted.length);
    const lost = forced.filter(
      ({ fill, edge, ground }, k) =>
        painted[k]?.fill !== 'rgba(0, 0, 0, 0)' &&
        painted[k]?.fill !== painted[k]?.ground &&
        fill === ground &&
        (edge === '' || edge === ground),
    );
    expect(lost, colorScheme).toEqual([]);
    // Four kinds of benefit, four looks.
    const kinds = await page
      .locator('main rect[fill*=kind]')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))]);
    expect(kinds).toHaveLength(4);
    const links = page.getByRole('navigation', { name: 'Screens' }).first().getByRole('link');
    const edges = await links.evaluateAll((all) => all.map((each) => getComputedStyle(each).borderLeftColor));
    expect(edges.filter((edge) => edge !== 'rgba(0, 0, 0, 0)')).toHaveLength(1);
    const first = page.getByRole('switch').first();
    const track = () =>
      first.evaluate((input) => {
        const drawn = input.parentElement?.querySelector('[aria-hidden=true]');
        return drawn == null ? '' : getComputedStyle(drawn).backgroundColor;
      });
    const before = await track();
    await first.click();
    await expect.poll(track).not.toBe(before);
    await first.click();
    await expect.poll(track).toBe(before);
  }
});
