import { CURRENT_VERSION } from '#scenario/version.ts';

/** A document as an earlier program wrote it, in the parts that later versions touched. */
interface Written {
  readonly version: number;
  readonly finance?: object;
  readonly uncertainty?: object;
  readonly lenses?: readonly object[];
}

/**
 * What a document of any version opens as: every decision that it holds and, written out beside them, the defaults of
 * its time that have moved since.
 */
export function opened(document: Written): object {
  const { finance, uncertainty, lenses } = document;
  if (document.version >= 4) return { ...document, version: CURRENT_VERSION };
  return {
    ...document,
    version: CURRENT_VERSION,
    finance: { ...finance, accrual: 'even' },
    uncertainty: { ...uncertainty, delivery: false },
    ...(lenses === undefined ? {} : { lenses: lenses.map((lens) => ({ ...lens, capacityCashable: 1 })) }),
  };
}

/** The part of `actual` that `expected` speaks of: objects without the keys that they have gained since. */
export function spokenOf(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) || typeof actual !== 'object' || actual === null) {
    return Array.isArray(actual) && Array.isArray(expected)
      ? actual.map((each, k) => spokenOf(each, expected[k]))
      : actual;
  }
  if (typeof expected !== 'object' || expected === null) return actual;
  const known = Object.entries(actual).filter(([key]) => Object.hasOwn(expected, key));
  return Object.fromEntries(known.map(([key, each]) => [key, spokenOf(each, Reflect.get(expected, key))]));
}
