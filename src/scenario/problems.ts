import { unknownField } from '#scenario/fields.ts';
import { shownKey } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** One thing wrong with an input: where, and in plain words what is wrong and what is accepted. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The path of a problem that concerns the document as a whole. */
export const WHOLE_DOCUMENT = '(document)';
const MOST_PROBLEMS = 100;

type Key = PropertyKey;

function shownPath(keys: readonly Key[]): string {
  const path = keys.reduce<string>((sofar, key) => {
    if (typeof key === 'number') return `${sofar}[${key}]`;
    return sofar === '' ? shownKey(String(key)) : `${sofar}.${shownKey(String(key))}`;
  }, '');
  return path === '' ? WHOLE_DOCUMENT : path;
}

type Schema = z.core.$ZodType | undefined;

/** What a schema accepts when it is present, after everything was counted. */
function innermost(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniOptional) return innermost(schema.def.innerType);
  return schema instanceof z.ZodMiniPipe ? innermost(schema.def.out) : schema;
}

/** The keys that an object at a place of the document may have. */
function keysAt(schema: Schema, place: readonly Key[]): readonly string[] {
  const found = place.reduce<Schema>((at, key) => {
    const inner = innermost(at);
    if (inner instanceof z.ZodMiniArray) return inner.def.element;
    return inner instanceof z.ZodMiniObject ? inner.shape[String(key)] : undefined;
  }, schema);
  const inner = innermost(found);
  return inner instanceof z.ZodMiniObject ? Object.keys(inner.shape) : [];
}

/** Every path at which a document may say something, as its keys, branches before their leaves. */
export function knownPaths(schema: Schema, at: readonly string[] = []): readonly (readonly string[])[] {
  const inner = innermost(schema);
  if (!(inner instanceof z.ZodMiniObject)) return [at];
  return [at, ...Object.keys(inner.shape).flatMap((key) => knownPaths(inner.shape[key], [...at, key]))];
}

/** The sentence for an unknown key: a sibling it may stand for, or the place elsewhere where exactly it belongs, the nearest to the root. */
function misplaced(siblings: readonly string[], key: string, paths: readonly (readonly string[])[]): string {
  const isPath = siblings.some((each) => each.includes('.'));
  // The register has a copy of every path: a field is never meant by it.
  const everywhere = paths.filter((path) => path.length > 1 && path.at(-1) === key && path[0] !== 'register');
  const least = Math.min(...everywhere.map(({ length }) => length));
  const elsewhere = everywhere.filter(({ length }) => length === least);
  const [only] = elsewhere;
  if (!isPath && only !== undefined && elsewhere.length === 1)
    return `unknown field here; did you mean ${only.join('.')}?`;
  return unknownField(key, siblings);
}

/** Every problem of a failed parse, in the order of the document, one for each unknown key; the first hundred. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType): readonly Problem[] {
  const paths = knownPaths(schema);
  const found = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: shownPath(issue.path), message: issue.message }];
    const siblings = keysAt(schema, issue.path);
    return issue.keys
      .slice(0, MOST_PROBLEMS + 1)
      .map((key) => ({ path: shownPath([...issue.path, key]), message: misplaced(siblings, key, paths) }));
  });
  if (found.length <= MOST_PROBLEMS) return found;
  const more = { path: WHOLE_DOCUMENT, message: 'and more problems like these' };
  return [...found.slice(0, MOST_PROBLEMS), more];
}

/** Problems as people and logs read them, one line each. */
export const problemLine = ({ path, message }: Problem) => `${path}: ${message}`;
