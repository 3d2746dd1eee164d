import type { ScenarioDocument } from '#model/document/document.ts';
import type { Provenance } from '#model/facts/provenance.ts';

/** What a number counts. Rates are fractions: 0.16 is 16%. */
export type Unit =
  | 'rupees'
  | 'rupeesPerYear'
  | 'fraction'
  | 'factor'
  | 'people'
  | 'hours'
  | 'GB'
  | 'points'
  | 'level'
  | 'weeks'
  /** A week of the plan by its number, from 1. */
  | 'week'
  | 'quarters'
  /** A quarter of the programme by its number, from 1. */
  | 'quarter'
  | 'years'
  | 'months';

/** A number that a scenario document may set: its words, its bounds, its default and where that comes from. */
export interface NumberField {
  readonly path: string;
  readonly label: string;
  /** One plain clause: what belongs in this field. */
  readonly hint: string;
  /** Where a CTO finds it, a sentence; of what a newcomer is asked for first. */
  readonly found?: string;
  readonly unit: Unit;
  readonly minimum: number;
  readonly maximum: number;
  /** Smallest step accepted; 0 means any. */
  readonly multipleOf: number;
  /** The default for this document, which may depend on its size, team or catalogue; null: a formula of the sheet. */
  readonly defaultFor: (document: ScenarioDocument) => number | null;
  readonly provenance: Provenance;
}

export type Bounds = readonly [minimum: number, maximum: number, multipleOf?: number];
type Default = number | null | NumberField['defaultFor'];

/** Makes a field; `initial` is its default, or what works it out from the document. */
export const field = (
  path: string,
  label: string,
  hint: string,
  unit: Unit,
  [minimum, maximum, multipleOf = 0]: Bounds,
  initial: Default,
  provenance: Provenance,
): NumberField => ({
  path,
  label,
  hint,
  unit,
  minimum,
  maximum,
  multipleOf,
  defaultFor: typeof initial === 'function' ? initial : () => initial,
  provenance,
});
