import type { JSHandle, Locator } from '@playwright/test';

/** What React drew an element from. It keeps that on the element, under a name of its own, and puts anew with each drawing. */
const drawnFrom = (element: Element): unknown => {
  const name = Object.keys(element).find((key) => key.startsWith('__reactProps$'));
  if (name === undefined) throw new Error('React keeps nothing on this element');
  return Object.entries(element).find(([key]) => key === name)?.[1];
};

/** An element as it is drawn now, to be compared with how it is drawn later. */
export const drawingOf = (locator: Locator): Promise<JSHandle> => locator.evaluateHandle(drawnFrom);

/** Whether the element was drawn again since, even where nothing of it changed to the eye. */
export async function isDrawnAgain(locator: Locator, before: JSHandle): Promise<boolean> {
  const now = await drawingOf(locator);
  return now.evaluate((drawing, last) => drawing !== last, before);
}
