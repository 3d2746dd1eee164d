import type { Accrual, Approach, ScenarioDocument, Timing } from '#model/document/document.ts';

/** The company size in force when a document names none. */
export const sizeOf = (document: ScenarioDocument) => document.company?.size ?? 'mid_size';
/** The kind of data estate in force when a document names none. */
export const complexityOf = (document: ScenarioDocument) => document.company?.complexity ?? 'moderate';
/** The catalogue in force when a document names none. */
export const catalogueOf = (document: ScenarioDocument) => document.benefits?.catalogue ?? 'core';
/** How the first year's benefit arrives: from nothing, unless the document says evenly. */
export const accrualOf = ({ finance }: ScenarioDocument): Accrual => finance?.accrual ?? 'rising';
/** When a year's flows are discounted from. */
export const timingOf = ({ finance }: ScenarioDocument): Timing => finance?.timing ?? 'year_end';
/** The way of rolling out that trials draw. */
export const approachOf = ({ rollout }: ScenarioDocument): Approach => rollout?.approach ?? 'phased';
/** Whether trials draw how far the programme gets. */
export const countsDelivery = ({ uncertainty }: ScenarioDocument): boolean => uncertainty?.delivery ?? true;
/** Whether the document gives the gates' probabilities itself; else they follow readiness. */
export const gatesGiven = ({ rollout }: ScenarioDocument): boolean => (rollout?.gateProbability ?? null) !== null;
