/** Names as a sentence lists them: "tools", "tools and training", "tools, training and consulting". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  const others = names.slice(0, -1).join(', ');
  return others === '' ? last : `${others} and ${last}`;
}
