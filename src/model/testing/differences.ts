/**
 * Paths at which `actual` departs from `expected`: numbers by more than `tolerance` relative (or absolute below 1),
 * anything else by inequality. Keys that only one side has are differences too.
 */
export function differences(expected: unknown, actual: unknown, tolerance: number, path = ''): readonly string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const scale = Math.max(Math.abs(expected), 1e-9);
    return Math.abs(expected - actual) <= tolerance * scale ? [] : [`${path}: expected ${expected}, got ${actual}`];
  }
  if (typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null) {
    const left = new Map(Object.entries(expected));
    const right = new Map(Object.entries(actual));
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
      differences(left.get(key), right.get(key), tolerance, path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, actual) ? [] : [`${path}: expected ${String(expected)}, got ${String(actual)}`];
}
