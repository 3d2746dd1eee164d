import type { ScenarioDocument } from '#model/document/document.ts';

/** The company size in force when a document names none. */
export const sizeOf = (document: ScenarioDocument) => document.company?.size ?? 'mid_size';
/** The kind of data estate in force when a document names none. */
export const complexityOf = (document: ScenarioDocument) => document.company?.complexity ?? 'moderate';
/** The catalogue in force when a document names none. */
export const catalogueOf = (document: ScenarioDocument) => document.benefits?.catalogue ?? 'core';
