import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where and in which schemes a window is looked at; usually the whole of it, in both. */
interface Part {
  /** What stands over the page, as a selector: the page under it is a state of its own. */
  readonly within?: string;
  readonly schemes?: readonly ('light' | 'dark')[];
  /** False where the same colours were looked at already, in a window of another width: theirs is the dearest rule. */
  readonly hasNewColours?: boolean;
}

/**
 * No rule of axe is broken in the window as it is, in light or in dark. What the page consists of is the same in both
 * schemes, so in dark only what colours decide is tried again.
 */
export async function passesAxe(
  page: Page,
  state: string,
  { within, schemes = ['light', 'dark'], hasNewColours = true }: Part = {},
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await isSettled(page);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    if (within !== undefined) axe.include(within);
    if (!hasNewColours) axe.disableRules('color-contrast');
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations, passes } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${colorScheme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    expect(found, state).toEqual([]);
    expect(passes.length).toBeGreaterThan(colorScheme === 'light' && within === undefined ? 10 : 0);
  }
}

/** No figure on show is an older one, dimmed, and nothing is halfway between two looks. */
async function isSettled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(async () => {
    const running = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(running.map((each) => each.finished));
  });
}
