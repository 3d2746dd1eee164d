import { createContext, useContext } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { ExampleId } from '#model/facts/examples.ts';

/** Another case than the open one: the same scenario through a lens, or an example. */
export interface Viewpoint {
  /** Tells viewpoints apart. */
  readonly id: string;
  /** Completes "seen through …" or "of …": "through the CFO lens". */
  readonly label: string;
  /** The example it is, where it is not the open scenario. */
  readonly example?: ExampleId;
  /** The document of that case, from the open one, so that an explanation follows edits through a lens too. */
  readonly of: (open: ScenarioDocument) => ScenarioDocument;
}

/** How any figure on any screen opens its explanation. */
export interface Explain {
  /** The cell explained now, or null. */
  readonly openCell: string | null;
  /** Where it is looked at from; null: the open scenario as it stands. */
  readonly viewpoint: Viewpoint | null;
  /** Opens the explanation of a cell of the sheet, or closes it if that very cell is open. */
  readonly toggle: (cell: string, viewpoint?: Viewpoint) => void;
  /** Opens the explanation of a cell that was asked for by name, where nothing on the page was pressed: it takes the focus. */
  readonly open: (cell: string) => void;
  /** How many times one was asked for by name. */
  readonly asked: number;
  readonly close: () => void;
}

/** Outside the app's provider figures are plain text: nothing to open. */
export const ExplainContext = createContext<Explain | null>(null);

export const useExplain = (): Explain | null => useContext(ExplainContext);
