import type { ScenarioDocument } from '#model/document/document.ts';
import { CRORE } from '#model/facts/money.ts';
import type { Section } from '#model/facts/provenance.ts';

/** What the source says came out for an example; null where it says nothing. Money in rupees, ROI as a fraction. */
export interface PublishedResult {
  readonly firstYearInvestment: number | null;
  readonly totalInvestment: number | null;
  readonly annualBenefit: number | null;
  readonly totalBenefit: number | null;
  readonly roi: number | null;
  readonly paybackMonths: number | null;
  /** Over the horizon. */
  readonly netBenefit: number | null;
  readonly netBenefitAnnual: number | null;
}

export interface Example {
  /** Also the name of a scenario made from it, so it says nothing that an edit could make untrue. */
  readonly label: string;
  readonly section: Section;
  readonly description: string;
  readonly document: ScenarioDocument;
  readonly published: PublishedResult;
}

export const EXAMPLES = {
  ecommerce: {
    label: 'E-commerce example',
    section: '§4',
    description: 'Mid-size, ₹500 Cr revenue, 40 people work with data',
    document: {
      name: 'E-commerce example',
      company: {
        size: 'mid_size',
        complexity: 'complex',
        industry: 'ecommerce',
        annualRevenue: 500 * CRORE,
        dataTeamCost: 8 * CRORE,
        infrastructureCost: 5 * CRORE,
        incidentCost: 2 * CRORE,
        manualProcessCost: 3 * CRORE,
      },
    },
    published: {
      firstYearInvestment: 12 * CRORE,
      totalInvestment: null,
      annualBenefit: 45 * CRORE,
      totalBenefit: null,
      roi: 2.8,
      paybackMonths: 8,
      netBenefit: 98 * CRORE,
      netBenefitAnnual: null,
    },
  },
  it_services: {
    label: 'IT services example',
    section: '§4',
    description: 'Enterprise, ₹1,500 Cr revenue',
    document: {
      name: 'IT services example',
      company: {
        size: 'enterprise',
        complexity: 'complex',
        industry: 'it_services',
        annualRevenue: 1500 * CRORE,
        dataTeamCost: 20 * CRORE,
        infrastructureCost: 10 * CRORE,
        incidentCost: 5 * CRORE,
        clientSatisfactionImpact: 30 * CRORE,
        competitiveAdvantage: 50 * CRORE,
      },
    },
    published: {
      firstYearInvestment: 35 * CRORE,
      totalInvestment: null,
      annualBenefit: 120 * CRORE,
      totalBenefit: null,
      roi: 4.5,
      paybackMonths: null,
      netBenefit: null,
      netBenefitAnnual: null,
    },
  },
  mid_size: {
    label: 'Mid-size example',
    section: '§8',
    description: '₹300 Cr revenue, three-year totals entered',
    document: {
      name: 'Mid-size example',
      company: {
        size: 'mid_size',
        annualRevenue: 300 * CRORE,
        developmentCost: 6 * CRORE,
        manualProcessCost: 4 * CRORE,
        infrastructureCost: 5 * CRORE,
        operationalCost: 3 * CRORE,
        hrCost: 20 * CRORE,
        partnershipValue: 5 * CRORE,
        rndBudget: 10 * CRORE,
      },
      investment: {
        mode: 'entered',
        entered: {
          team: 15 * CRORE,
          infrastructure: 7.5 * CRORE,
          tools: 2.5 * CRORE,
          training: 1.5 * CRORE,
          consulting: 3.5 * CRORE,
        },
      },
      benefits: { catalogue: 'comprehensive', ramp: { kind: 'flat' }, growth: 0 },
    },
    published: {
      firstYearInvestment: null,
      totalInvestment: 30 * CRORE,
      annualBenefit: null,
      totalBenefit: 285 * CRORE,
      roi: 8.5,
      paybackMonths: 4.5,
      netBenefit: null,
      netBenefitAnnual: 85 * CRORE,
    },
  },
} as const satisfies Record<string, Example>;

export type ExampleId = keyof typeof EXAMPLES;
export const EXAMPLE_IDS = Object.keys(EXAMPLES) as readonly ExampleId[];
