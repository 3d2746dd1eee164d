const LONGEST_NAME = 24;

/** A lens's name on a mark; one of the user's own may be long. */
export const shortName = (name: string, longest = LONGEST_NAME): string =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
