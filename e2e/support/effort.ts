import type { Locator, Page } from '@playwright/test';

/** What a journey costs a person: presses of a pointer, and of keys. */
export interface Effort {
  clicks: number;
  keys: number;
}

/** Hands that count what they do. */
export interface Hands {
  readonly effort: Effort;
  readonly click: (target: Locator) => Promise<void>;
  /** A key a character. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: string, times?: number) => Promise<void>;
}

export function handsOn(page: Page): Hands {
  const effort: Effort = { clicks: 0, keys: 0 };
  return {
    effort,
    click: async (target) => {
      effort.clicks += 1;
      await target.click();
    },
    type: async (text) => {
      effort.keys += text.length;
      await page.keyboard.type(text);
    },
    press: async (key, times = 1) => {
      for (let k = 0; k < times; k++) {
        effort.keys += 1;
        await page.keyboard.press(key);
      }
    },
  };
}
