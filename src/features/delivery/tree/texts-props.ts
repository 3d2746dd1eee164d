import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import type { EndColumns } from './end-columns.ts';
import type { TreePlaces } from './places.ts';

/** What the words of a tree are written from, whatever its layout. */
export interface TreeTextsProps {
  readonly tree: DecisionTree;
  readonly places: TreePlaces;
  readonly columns: EndColumns;
}
