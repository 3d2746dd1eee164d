export type RawDocument = Readonly<Record<string, unknown>>;

/** One step, from version `from` to `from + 1`. `up` gets a copy of its own, of any content: nothing is checked yet. */
export interface Migration {
  readonly from: number;
  readonly up: (raw: RawDocument) => RawDocument;
}

export type Migrated =
  | { readonly ok: true; readonly raw: unknown }
  | { readonly ok: false; readonly reason: 'newer'; readonly version: number };

/** Deeper than any document: what lies below is refused by the schema, so it need not be copied. */
const DEEPEST = 16;

function copied(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => copied(each, depth + 1));
  // fromEntries defines own keys: a key named __proto__ stays a key, which the schema then refuses.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each, depth + 1)]));
}

const isRaw = (value: unknown): value is RawDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A function that brings an unknown document to version `current`.
 * One without a version counts as current: people write such files by hand, while stored and linked documents
 * always carry theirs. What is no document or has no sensible version passes through for the schema to name.
 * @throws RangeError unless `migrations` lead from 1 to `current` without a gap.
 */
export function migrator(migrations: readonly Migration[], current: number): (input: unknown) => Migrated {
  for (const [index, { from }] of migrations.entries()) {
    if (from !== index + 1) throw new RangeError(`Migration ${index + 1} of the list starts from version ${from}`);
  }
  if (migrations.length + 1 !== current) {
    throw new RangeError(`${migrations.length} migrations lead to version ${migrations.length + 1}, not ${current}`);
  }
  return (input) => {
    if (!isRaw(input) || !Object.hasOwn(input, 'version')) return { ok: true, raw: input };
    const { version } = input;
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: true, raw: input };
    if (version > current) return { ok: false, reason: 'newer', version };
    if (version === current) return { ok: true, raw: input };
    const start = copied(input);
    const raw = migrations
      .slice(version - 1)
      .reduce<RawDocument>((old, { from, up }) => ({ ...up(old), version: from + 1 }), isRaw(start) ? start : {});
    return { ok: true, raw };
  };
}
