const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names as a sentence lists them: "tools", "tools and training", "tools, training and consulting". */
export const listed = (names: readonly string[]): string => AND.format(names);

/** The same with an "or": "a loss, a gain or a close call". */
export const alternatives = (names: readonly string[]): string => OR.format(names);
