import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** The trials of the scenario through one lens. */
export interface SeenLens {
  /** "Calibrated". */
  readonly name: string;
  readonly findings: SimulationFindings;
  /** The NPV as entered, ₹, which no trial needs to equal. */
  readonly asEntered: number;
}
