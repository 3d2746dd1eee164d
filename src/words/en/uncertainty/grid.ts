import type { GridFinding } from '#model/findings/uncertainty/grid.ts';

const TITLES: Readonly<Record<GridFinding, string>> = {
  'always-pays-back': 'It pays back whatever the two are',
  'never-pays-back': 'It never pays back, whatever the two are',
  'may-not-pay-back': 'Together the two can keep it from paying back',
  'no-figure': 'There is no figure for any combination of the two',
  'never-loses': 'No combination of the two turns it into a loss',
  'never-gains': 'No combination of the two turns it into a gain',
  'may-lose': 'Together the two can turn it into a loss',
  'may-gain': 'Together the two can turn it into a gain',
};

/** What two drivers do together, as the title of their grid. */
export const gridTitle = (finding: GridFinding): string => TITLES[finding];

/** Over the folded map. */
export const GRID_FOLD = {
  title: 'Two beliefs at once',
  about: 'any two drivers over their ranges, with the line where the NPV is ₹0',
} as const;
