import type { ScenarioDocument } from '#model/document/document.ts';

/** The version of the scenario document that this program writes; it reads this one and every earlier. */
export const CURRENT_VERSION = 6;

/** The document with its version first: the form in which it may leave the program or be stored. */
export const stamped = (document: ScenarioDocument): ScenarioDocument => ({ version: CURRENT_VERSION, ...document });
