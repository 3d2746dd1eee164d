import type { Reason } from '#model/business-case/reasons.ts';

/** Each reason as one sentence, shown beside the dash. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'nothing-invested': 'Nothing is invested, so there is no return to measure.',
  'no-gain': 'There is no gain to set against the cost, so no rate makes it worth nothing.',
  'no-gain-to-reinvest': 'There is no gain to set against the cost, so nothing to reinvest.',
  'no-cost': 'No year costs more than it brings, so there is no cost to earn a return on.',
  'no-rate': 'No rate from −99.9% to 1,00,000% makes these cash flows worth nothing.',
  'never-paid-back': 'The gains never make up for the cost within the years of this case.',
  'never-paid-back-today': "In today's rupees the gains never make up for the cost within the years of this case.",
  'never-ahead': 'No year of this case ends ahead of what was spent by then.',
  'no-benefit': 'There is no benefit to set against the investment.',
  'no-factor': 'None of its factors applies to this company.',
};
