/** An id that no record of a list has, short, for a link holds it: "t1", "p7". @param letter what it begins with */
export function freeRecordId(letter: string, records: readonly { readonly id: string }[]): string {
  const taken = new Set(records.map(({ id }) => id));
  let count = 1;
  while (taken.has(`${letter}${count}`)) count++;
  return `${letter}${count}`;
}
