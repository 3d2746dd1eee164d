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

function withoutOptional(schema: Schema): Schema {
  return schema instanceof z.ZodMiniOptional ? withoutOptional(schema.def.innerType) : schema;
}

/** Every path at which a document may say something, as its keys, branches before their leaves. */
export function knownPaths(schema: Schema, at: readonly string[] = []): readonly (readonly string[])[] {
  const inner = withoutOptional(schema);
  if (!(inner instanceof z.ZodMiniObject)) return [at];
  return [at, ...Object.keys(inner.shape).flatMap((key) => knownPaths(inner.shape[key], [...at, key]))];
}

const isDirectlyUnder = (parent: readonly Key[], path: readonly string[]) =>
  path.length === parent.length + 1 && parent.every((key, index) => key === path[index]);

/** The sentence for an unknown key: a sibling it may stand for, or the place elsewhere where exactly it belongs. */
function misplaced(parent: readonly Key[], key: string, paths: readonly (readonly string[])[]): string {
  const siblings = paths.filter((path) => isDirectlyUnder(parent, path)).map((path) => path.at(-1) ?? '');
  const elsewhere = paths.filter((path) => path.length > 1 && path.at(-1) === key);
  const [only] = elsewhere;
  if (only !== undefined && elsewhere.length === 1) return `unknown field here; did you mean ${only.join('.')}?`;
  return unknownField(key, siblings);
}

/** Every problem of a failed parse, in the order of the document, one for each unknown key; the first hundred. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType): readonly Problem[] {
  const paths = knownPaths(schema);
  const found = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: shownPath(issue.path), message: issue.message }];
    return issue.keys
      .slice(0, MOST_PROBLEMS + 1)
      .map((key) => ({ path: shownPath([...issue.path, key]), message: misplaced(issue.path, key, paths) }));
  });
  if (found.length <= MOST_PROBLEMS) return found;
  const more = { path: WHOLE_DOCUMENT, message: 'and more problems like these' };
  return [...found.slice(0, MOST_PROBLEMS), more];
}

/** Problems as people and logs read them, one line each. */
export const problemLine = ({ path, message }: Problem) => `${path}: ${message}`;
