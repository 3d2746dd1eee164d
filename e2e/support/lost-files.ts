import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { DIST } from './static-server.ts';

/** The built files that a page asks for by name. */
export const assets = (): readonly string[] => readdirSync(join(DIST, 'assets')).toSorted();

/** The built files whose name begins so, less its hash. */
export const assetsOf = (name: string): readonly string[] => assets().filter((file) => file.startsWith(`${name}-`));

/** Loses these files until what is returned is called. What a page and the network say of it is expected. */
export async function lose(context: BrowserContext, files: readonly string[]): Promise<() => Promise<void>> {
  const isLost = (url: URL) => files.some((file) => url.pathname.endsWith(`/assets/${file}`));
  await context.route(isLost, (route) => route.abort());
  return () => context.unroute(isLost);
}

/** What the browser itself says of a lost file. */
export const SAID_OF_LOST = /^console: Failed to load resource: (net::ERR_FAILED|.*404)/;
