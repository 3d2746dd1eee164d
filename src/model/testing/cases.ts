import { readdirSync, readFileSync } from 'node:fs';
import type { Results } from '#model/business-case/evaluate.ts';
import type { ScenarioDocument } from '#model/document/document.ts';

/** A scenario with results from an independent calculation. `expected` may hold analyses beside the results. */
export interface Fixture {
  readonly name: string;
  readonly scenario: ScenarioDocument;
  readonly expected: Results & Readonly<Record<string, unknown>>;
}

const folder = new URL('./cases/', import.meta.url);

export const FIXTURES: readonly Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const content = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Fixture, 'name'>;
    return { name: file.replace('.json', ''), ...content };
  });

/** The fixture of this name. @throws RangeError when there is none. */
export function fixture(name: string): Fixture {
  const found = FIXTURES.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`No case named ${name}`);
  return found;
}
