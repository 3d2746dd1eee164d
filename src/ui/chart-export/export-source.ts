import { createContext } from 'react';
import { dateWords } from '#words/figures/dates.ts';

/** What an exported file was made of; its name and the foot of its picture say so. */
export interface ExportSource {
  readonly scenario: string;
  /** "Calibrated"; "own view" where the beliefs match no lens. */
  readonly lens: string;
}

export const ExportSourceContext = createContext<ExportSource>({ scenario: '', lens: '' });

/** Letters of a name kept in a file's name: file systems end at 255 bytes, and a letter may take three. */
const MOST_LETTERS = 24;

/** A name as a part of a file's name: letters of any script, figures and hyphens. */
const slug = (name: string): string =>
  Array.from(
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, ''),
  )
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/-+$/, '');

/** "neev-running-sum-e-commerce-example-calibrated-2026-11-27", without its ending. */
export const exportName = (base: string, { scenario, lens }: ExportSource, day: string): string =>
  [base, slug(scenario), slug(lens), day].filter((part) => part !== '').join('-');

/** "E-commerce example · Calibrated lens · 27 November 2026 · Neev" */
export const exportFoot = ({ scenario, lens }: ExportSource, day: string): string =>
  [scenario, lens === '' ? '' : `lens: ${lens}`, dateWords(day), 'Neev'].filter((part) => part !== '').join(' · ');
