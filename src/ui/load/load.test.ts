import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load, PartMissing } from './load.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('load', () => {
  it('gives what arrives', async () => {
    await expect(load('The menu', () => Promise.resolve(7))).resolves.toBe(7);
  });

  it('asks again where a file is lost for a moment', async () => {
    let asked = 0;
    const outcome = load('The menu', () =>
      (asked += 1) < 3 ? Promise.reject(new TypeError('lost')) : Promise.resolve(7),
    );
    await vi.runAllTimersAsync();
    await expect(outcome).resolves.toBe(7);
    expect(asked).toBe(3);
  });

  it('says which part is missing, and keeps no failure: the next call asks anew', async () => {
    let isThere = false;
    const get = () => (isThere ? Promise.resolve(7) : Promise.reject(new TypeError('lost')));
    const outcome = load('The menu', get).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    const error = await outcome;
    expect(error).toBeInstanceOf(PartMissing);
    expect(error).toMatchObject({ what: 'The menu', message: 'The menu could not be loaded' });
    isThere = true;
    await expect(load('The menu', get)).resolves.toBe(7);
  });

  it('does not wait for ever for a file that neither comes nor fails', async () => {
    const outcome = load('The menu', () => new Promise<never>(() => undefined)).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3 * 20_000 + 1000);
    expect(await outcome).toBeInstanceOf(PartMissing);
  });
});
