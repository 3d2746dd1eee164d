import type { Section } from '#model/facts/provenance.ts';

/** The episode that every figure marked with a § is taken from. */
export const SOURCE_TITLE = 'DataOps and Pipeline Automation, part 3: Production DataOps Systems';

/** What each section of the source is about. */
export const SOURCE_SECTIONS: Readonly<Record<Section, string>> = {
  '§0': 'maturity levels, each compared to a construction site',
  '§1': 'Netflix as a reference case',
  '§2': 'Spotify as a reference case',
  '§3': 'Zomato as a reference case',
  '§4': 'what a programme costs, what it brings back, and two example companies',
  '§5': 'team, culture and skills',
  '§6': 'pitfalls, and how programmes fail and recover',
  '§7': 'market and trends',
  '§8': 'the comprehensive benefits, a mid-size example, readiness and the roadmap',
};
