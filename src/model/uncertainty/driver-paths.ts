import { ENTERED_IDS } from '#model/document/document.ts';
import { LINE_IDS } from '#model/facts/benefit-lines.ts';

/** The paths that `uncertainty.drivers` may name, in the order of the screens. */
export const DRIVER_PATHS: readonly string[] = [
  'benefits.revenueAttribution',
  'benefits.contributionMargin',
  ...LINE_IDS.map((id) => `benefits.rates.${id}`),
  'investment.salaryPosition',
  'investment.consulting',
  'investment.toolsAnnual',
  'investment.infrastructureAnnual',
  'investment.trainingPerPerson',
  'investment.growth.salary',
  'investment.growth.infrastructure',
  'investment.growth.tools',
  'benefits.growth',
  'benefits.ramp.start',
  'benefits.ramp.step',
  ...ENTERED_IDS.map((id) => `investment.entered.${id}`),
];
