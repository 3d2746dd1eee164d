import { ours, source, type Provenance } from '#model/facts/provenance.ts';

/**
 * What the source's formula leaves out: each off, so that published figures stay, with what is usual where it is counted.
 * The numbers stand in the fields of the same paths; mid-year discounting is a choice and has no number.
 */
export const OMISSIONS = {
  'investment.overhead': {
    label: 'Seats, machines, insurance',
    hint: 'share of salaries; Indian bands are usually cost to company and hold provident fund and gratuity already',
    usual: 0.15,
    provenance: ours('15% of salaries for seats, machines and insurance.'),
  },
  'investment.hiringFee': {
    label: 'Recruiting',
    hint: "share of a year's salary for each person hired",
    usual: 0.0833,
    provenance: ours("One month's pay, a recruiter's usual lower fee."),
  },
  'investment.attrition': {
    label: 'People who leave',
    hint: 'share of the team a year, recruited and trained again from year 2 on',
    usual: 0.18,
    provenance: source('§6'),
  },
  'investment.dip': {
    label: 'Slower while changing',
    hint: "share of the data team's cost lost for a quarter",
    usual: 0.15,
    provenance: ours("The J-curve of change: DORA's own calculator counts 15% for three months."),
  },
  'investment.parallelRun': {
    label: 'Old platform kept running',
    hint: 'quarters of the infrastructure cost, in year 1',
    usual: 2,
    provenance: ours('Two quarters in parallel before the old platform can be turned off.'),
  },
  'benefits.delayQuarters': {
    label: 'Benefits begin later',
    hint: 'quarters by which every benefit starts later',
    usual: 1,
    provenance: ours('Nothing is switched on the day a programme starts.'),
  },
  'finance.taxRate': {
    label: 'Income tax',
    hint: 'on profit; costs lower it and benefits raise it',
    usual: 0.25168,
    provenance: ours('Section 115BAA: 22%, with surcharge and cess.'),
  },
  'finance.exitCost': {
    label: 'Leaving the platform',
    hint: "share of year 1's tools and infrastructure, paid when the horizon ends",
    usual: 0.5,
    provenance: ours('Contracts run out and data moves: half a year of the platform.'),
  },
} as const satisfies Readonly<Record<string, Omission>>;

interface Omission {
  readonly label: string;
  readonly hint: string;
  /** In the field's own unit. */
  readonly usual: number;
  readonly provenance: Provenance;
}

export type OmittedNumber = keyof typeof OMISSIONS;
export const OMITTED_NUMBERS = Object.keys(OMISSIONS) as readonly OmittedNumber[];
