const LONGEST = 64;

/** Edits (insert, delete, replace a character) that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const folded = (word: string) => word.replaceAll(/[_\s-]/g, '').toLowerCase();

/** The word of `known` that someone who wrote `word` most likely meant, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const own = folded(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(own.length / 4)) + 1;
  for (const each of known) {
    const edits = distance(own, folded(each));
    if (edits < least) {
      least = edits;
      best = each;
    }
  }
  return best;
}
