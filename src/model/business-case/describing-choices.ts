import { INDUSTRIES, REGIONS } from '#model/facts/company.ts';

export interface DescribingChoice {
  readonly path: string;
  readonly label: string;
  /** Ids and the words for them. */
  readonly words: Readonly<Record<string, string>>;
  /** The id that holds while the document is silent. */
  readonly initial: string;
}

/** Choices among words that only describe the company, for benchmarks: no figure depends on them. */
export const DESCRIBING_CHOICES: readonly DescribingChoice[] = [
  { path: 'company.industry', label: 'Industry', words: INDUSTRIES, initial: 'other' },
  { path: 'company.region', label: 'Region', words: REGIONS, initial: 'other' },
];
