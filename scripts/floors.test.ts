import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The rules match by path, so the snippets stand where the sources would, in a root of their own. */
const root = fileURLToPath(new URL('../', import.meta.url));
const sandbox = mkdtempSync(join(tmpdir(), 'neev-floors-'));
const PLUGIN = 'scripts/lint/floors.mjs';
const snippets: { path: string; code: string }[] = [];
const refusals = new Map<string, string[]>();

beforeAll(() => {
  mkdirSync(join(sandbox, 'scripts/lint'), { recursive: true });
  for (const file of ['.oxlintrc.json', PLUGIN]) copyFileSync(join(root, file), join(sandbox, file));
  for (const { path, code } of snippets) {
    mkdirSync(dirname(join(sandbox, path)), { recursive: true });
    writeFileSync(join(sandbox, path), code);
  }
  const lint = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'json'], {
    cwd: sandbox,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: { diagnostics: { code: string; filename: string }[]; number_of_files: number } = JSON.parse(
    lint.stdout,
  );
  if (report.number_of_files !== snippets.length + 1)
    throw new Error(`the linter read ${report.number_of_files} files`);
  for (const { code, filename } of report.diagnostics)
    refusals.set(filename, [...(refusals.get(filename) ?? []), code]);
});

afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

/** Files a snippet in a folder of src; the answer gives the rules that refused it, once the linter has run. */
function snippet(folder: string, code: string, extension = 'ts'): () => string[] {
  const path = `src/${folder}/case-${snippets.length}.${extension}`;
  snippets.push({ path, code: `${code}\n` });
  return () => refusals.get(path) ?? [];
}

const IMPORTS = 'neev(floors)';

function floor(folder: string, may: string[], mayNot: string[]): void {
  const filed = (specifiers: string[]) =>
    specifiers.map((specifier) => ({
      specifier,
      said: snippet(folder, `import { a } from '${specifier}';\nexport const b = a;`),
    }));
  const permitted = filed(may);
  const refused = filed(mayNot);
  it(`${folder} may import what lies below it`, () => {
    expect(permitted.filter(({ said }) => said().length > 0).map(({ specifier }) => specifier)).toEqual([]);
  });
  it(`${folder} may import nothing else`, () => {
    expect(refused.filter(({ said }) => said().includes(IMPORTS)).map(({ specifier }) => specifier)).toEqual(mayNot);
  });
}

describe('floors', () => {
  const parents = ['../x.ts', './../x.ts', './a/../../x.ts'];
  floor(
    'model/plan',
    ['./x.ts', './a/x.ts', '#model/facts/x.ts'],
    [...parents, '#scenario/x.ts', '#app/x.ts', 'zod/mini', 'zustand', 'react', 'node:fs', 'fs'],
  );
  floor(
    'words/en',
    ['./x.ts', '#model/x.ts', '#words/x.ts'],
    [
      ...parents,
      '#scenario/x.ts',
      '#workers/x.ts',
      '#store/x.ts',
      '#ui/x.ts',
      '#bound/x.ts',
      'react',
      'zod',
      'node:fs',
    ],
  );
  floor(
    'scenario',
    ['./x.ts', '#model/x.ts', '#scenario/x.ts', 'zod/mini', 'zod'],
    [...parents, '#workers/x.ts', '#store/x.ts', '#ui/x.ts', '#features/a/x.ts', 'react', 'node:fs'],
  );
  floor(
    'workers',
    ['./x.ts', '#model/x.ts', '#scenario/x.ts', '#workers/x.ts'],
    [...parents, '#store/x.ts', '#ui/x.ts', '#features/a/x.ts', '#app/x.ts', 'react', 'zustand'],
  );
  floor(
    'store',
    ['./x.ts', '#model/x.ts', '#words/x.ts', '#scenario/x.ts', '#workers/x.ts', 'zustand', 'zustand/middleware'],
    [...parents, '#ui/x.ts', '#bound/x.ts', '#features/a/x.ts', '#app/x.ts', 'react', 'react-dom', 'recharts'],
  );
  floor(
    'ui',
    ['./x.ts', '#ui/x.ts', '#words/x.ts', '#model/x.ts', '#scenario/x.ts', 'react', 'react-aria-components'],
    [...parents, '#workers/x.ts', '#store/x.ts', '#bound/x.ts', '#features/a/x.ts', '#app/x.ts', 'zustand'],
  );
  floor(
    'bound',
    ['./x.ts', '#bound/x.ts', '#ui/x.ts', '#words/x.ts', '#store/x.ts', '#scenario/x.ts', '#model/x.ts', 'react'],
    [...parents, '#features/company/x.ts', '#app/x.ts'],
  );
  floor(
    'features/verdict',
    ['./x.ts', '#bound/x.ts', '#ui/x.ts', '#words/x.ts', '#store/x.ts', '#workers/x.ts', '#scenario/x.ts', 'react'],
    [...parents, '../company/x.ts', '#features/company/x.ts', '#features/verdict/x.ts', '#app/x.ts'],
  );
  floor(
    'features/verdict/lenses',
    ['./x.ts', '#features/verdict/shared/x.ts', '#bound/x.ts'],
    [...parents, '#features/verdict/years/x.ts', '#features/verdict/x.ts', '#features/company/shared/x.ts'],
  );
  floor('app', ['./x.ts', '#features/verdict/x.ts', '#bound/x.ts', '#store/x.ts', '#ui/x.ts', '#words/x.ts'], parents);
  floor(
    'cli',
    ['./x.ts', '#model/x.ts', '#words/x.ts', '#scenario/x.ts', '#workers/x.ts', 'node:fs'],
    [...parents, '#store/x.ts', '#ui/x.ts', '#features/a/x.ts', '#app/x.ts', 'react', 'zustand'],
  );
});

describe('rules', () => {
  const cases: [folder: string, code: string, rule: string, extension?: string][] = [
    ['model', "import type { A } from '#store/x.ts';\nexport type B = A;", IMPORTS],
    ['model', "export { a } from '#store/x.ts';", IMPORTS],
    ['model', "export * from '#store/x.ts';", IMPORTS],
    ['model', "export const load = () => import('#store/x.ts');", IMPORTS],
    ['features/plan', "export const load = () => import('#features/company/x.ts');", IMPORTS],
    ['app', "export const load = () => import('#ui/x.ts');", 'neev(loader)'],
    ['app', "export const a = async () => (await import('#ui/x.ts')).a;", 'neev(loader)'],
    ['ui', "import { lazy } from 'react';\nexport const a = lazy;", 'neev(loader)'],
    ['model', 'export const now = () => Date.now();', 'eslint(no-restricted-globals)'],
    ['model', 'export const roll = () => Math.random();', 'eslint(no-restricted-properties)'],
    ['store', "export const a = () => console.log('x');", 'eslint(no-console)'],
    ['ui', "export const a = eval('1');", 'eslint(no-eval)'],
    ['ui', "export const a = new Function('return 1');", 'eslint(no-new-func)'],
    ['ui', 'export const a = (x: any) => String(x);', 'typescript(no-explicit-any)'],
    ['ui', 'export const a = [\n1,\n'.padEnd(1000, '1,\n').concat('];'), 'eslint(max-lines)'],
    [
      'ui',
      "import { useState } from 'react';\nexport function useA(on: boolean) {\n  if (on) useState(0);\n}",
      'react-hooks(rules-of-hooks)',
    ],
    [
      'ui',
      "import { useEffect } from 'react';\nexport function useA(a: () => void) {\n  useEffect(() => a(), []);\n}",
      'react-hooks(exhaustive-deps)',
    ],
    ['ui', 'export const A = () => <img src="a.png" />;', 'jsx-a11y(alt-text)', 'tsx'],
  ];
  for (const [folder, code, rule, extension] of cases) {
    const said = snippet(folder, code, extension);
    it(`${rule} in ${folder}: ${code.slice(0, 60).replaceAll('\n', ' ')}`, () => expect(said()).toContain(rule));
  }

  const clean = [
    snippet('app', "import { load } from '#ui/load/load.ts';\nexport const a = load('A', () => import('#ui/x.ts'));"),
    snippet('cli', "export const a = () => import('#model/x.ts');"),
    snippet('cli', "export const a = () => console.log('x');"),
    snippet('model', 'export const whole = (x: number) => Math.floor(x);'),
    snippet('ui', 'export const A = () => <img src="a.png" alt="A" />;', 'tsx'),
  ];
  it('let ordinary code pass', () => expect(clean.flatMap((said) => said())).toEqual([]));
});
