/** A figure apart from its unit, which is set small after it. */
export interface FigureParts {
  readonly text: string;
  readonly unit?: string;
}
