import { createContext, useContext } from 'react';

/** How any figure on any screen opens its explanation. */
export interface Explain {
  /** The cell explained now, or null. */
  readonly openCell: string | null;
  /** Opens the explanation of a cell of the sheet, or closes it if that very cell is open. */
  readonly toggle: (cell: string) => void;
  readonly close: () => void;
}

/** Outside the app's provider figures are plain text: nothing to open. */
export const ExplainContext = createContext<Explain | null>(null);

export const useExplain = (): Explain | null => useContext(ExplainContext);
