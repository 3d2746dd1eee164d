const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names as a sentence lists them: "tools", "tools and training", "tools, training and consulting". */
export const listed = (names: readonly string[]): string => AND.format(names);

/** The same with an "or": "a loss, a gain or a close call". */
export const alternatives = (names: readonly string[]): string => OR.format(names);

/** A list as a sentence has it, each item with the words before it: [a, b, c] → "" a, ", " b, " and " c. */
export function listedItems<Item extends string>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly before: string }[] {
  const between = AND.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  return items.map((item, k) => ({ item, before: k === 0 ? '' : (between[k - 1] ?? '') }));
}
