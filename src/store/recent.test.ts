import { describe, expect, it } from 'vitest';
import { RECENT_KEY, storedRecent, withNewest } from './recent.ts';

const holding = (text: string | null) => ({ getItem: (key: string) => (key === RECENT_KEY ? text : null) });

describe('what was last gone to by name', () => {
  it('is kept newest first, each once, five at most', () => {
    const gone = ['a', 'b', 'c', 'a', 'd', 'e', 'f'];
    const recent = gone.reduce<readonly string[]>(withNewest, []);
    expect(recent).toEqual(['f', 'e', 'd', 'a', 'c']);
    expect(storedRecent(holding(JSON.stringify(recent)))).toEqual(recent);
  });

  it.each([null, '', '{', '{"0":"a"}', '7', 'null'])('is nothing where %j is stored', (text) => {
    expect(storedRecent(holding(text))).toEqual([]);
  });

  it('keeps what can be read of a list', () => {
    expect(storedRecent(holding('["a",1,null,"b"]'))).toEqual(['a', 'b']);
  });

  it('is nothing where the storage is closed', () => {
    expect(storedRecent(null)).toEqual([]);
    expect(
      storedRecent({
        getItem: () => {
          throw new Error('closed');
        },
      }),
    ).toEqual([]);
  });
});
