/** Pauses before the second and the third attempt, ms. */
const PAUSES = [200, 800] as const;
/** Longer than a part takes on a slow line, ms. One that comes later still is there for the next attempt. */
const LONGEST_WAIT = 20_000;
/** What the build makes of `() => import('…')`: the file's address, beside the one that this is in. */
const FILE = /import\(\s*["'`](\.\/[^"'`]+\.js)["'`]/;

/** A part of the program did not arrive, though it was asked for several times. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  /** The part as the start of a sentence: "The company screen". */
  readonly what: string;

  constructor(what: string, cause: unknown) {
    super(`${what} could not be loaded`, { cause });
    this.what = what;
  }
}

/**
 * The one way to a part of the program that is loaded late (lint refuses a bare `import()`): it is asked for three
 * times, the later times under another address too, since some browsers keep a module that failed once.
 * @param get nothing but `() => import('…')`
 * @throws PartMissing when it does not come
 */
export async function load<Module>(what: string, get: () => Promise<Module>): Promise<Module> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await soon(attempt === 0 ? get() : again(get));
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw new PartMissing(what, error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function again<Module>(get: () => Promise<Module>): Promise<Module> {
  try {
    return await get();
  } catch (error) {
    const file = FILE.exec(get.toString())?.[1];
    if (file === undefined) throw error;
    const address = new URL(file, import.meta.url);
    address.searchParams.set('again', String(Date.now()));
    return (await import(/* @vite-ignore */ address.href)) as Module;
  }
}

function soon<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It was waited for too long')), LONGEST_WAIT);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
