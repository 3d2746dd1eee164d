import {
  ENTERED_IDS,
  type BenefitsDocument,
  type CompanyDocument,
  type EnteredId,
  type FinanceDocument,
  type InvestmentDocument,
  type ScenarioDocument,
} from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { ownLineField } from '#model/document/own-lines.ts';
import type { LineId } from '#model/facts/benefit-lines.ts';
import type { InfrastructureFieldId } from '#model/facts/infrastructure.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import type { RoleId } from '#model/facts/roles.ts';
import { actionsSchema } from '#scenario/actions-schema.ts';
import { assessmentSchema } from '#scenario/assessment-schema.ts';
import { canonical } from '#scenario/canonical.ts';
import { CHOICES } from '#scenario/choices.ts';
import { choice, number, numbersUnder, section, type NumberKeys } from '#scenario/fields.ts';
import { lensesSchema } from '#scenario/lenses-schema.ts';
import { LONGEST_NAME } from '#scenario/limits.ts';
import { openSection } from '#scenario/open-section.ts';
import { ownBenefitsSchema, ownCostsSchema } from '#scenario/own-lines-schema.ts';
import { planSchema } from '#scenario/plan-schema.ts';
import { problemsOf, type Problem } from '#scenario/problems.ts';
import { registerSchema } from '#scenario/register-schema.ts';
import { rolloutSchema } from '#scenario/rollout-schema.ts';
import { nameText } from '#scenario/texts.ts';
import { uncertaintySchema } from '#scenario/uncertainty-schema.ts';
import { CURRENT_VERSION } from '#scenario/version.ts';
import { acceptedBy, shown } from '#scenario/wording.ts';
import { z } from '#scenario/zod.ts';

/** The schema of a number of a line of one's own; null for a path that is none. */
const ownNumber = (path: string) => {
  const field = ownLineField(path);
  return field === null ? null : number(field);
};

/** The `company` part alone, a Standard Schema: what the company form hands to its resolver. */
export const companySchema = section({
  size: z.optional(choice(CHOICES['company.size'])),
  complexity: z.optional(choice(CHOICES['company.complexity'])),
  industry: z.optional(choice(CHOICES['company.industry'])),
  region: z.optional(choice(CHOICES['company.region'])),
  ...numbersUnder<NumberKeys<CompanyDocument>>('company'),
});

const {
  salaryPosition,
  infrastructureAnnual,
  toolsAnnual,
  consulting,
  trainingPerPerson,
  overhead,
  hiringFee,
  shareHired,
  attrition,
  dip,
  parallelRun,
} = numbersUnder<NumberKeys<InvestmentDocument>>('investment');

const investment = section({
  mode: z.optional(choice(CHOICES['investment.mode'])),
  team: z.optional(section(numbersUnder<RoleId>('investment.team'))),
  salaryPosition,
  infrastructure: z.optional(section(numbersUnder<InfrastructureFieldId>('investment.infrastructure'))),
  infrastructureAnnual,
  toolsAnnual,
  consulting,
  trainingPerPerson,
  overhead,
  hiringFee,
  shareHired,
  attrition,
  dip,
  parallelRun,
  ownLines: z.optional(ownCostsSchema),
  growth: z.optional(section(numbersUnder<NumberKeys<NonNullable<InvestmentDocument['growth']>>>('investment.growth'))),
  entered: z.optional(section(numbersUnder<EnteredId>('investment.entered'))),
}).check(
  z.superRefine(({ mode, entered }, context) => {
    if (mode !== 'entered') return;
    for (const id of ENTERED_IDS) {
      if (entered?.[id] !== undefined) continue;
      const accepts = acceptedBy(numberField(`investment.entered.${id}`));
      const message = `is missing; mode "entered" needs all five totals; accepts ${accepts}`;
      context.addIssue({ code: 'custom', path: ['entered', id], message, input: undefined });
    }
  }),
);

const { revenueAttribution, contributionMargin, capacityCashable, benefitRisk, costRisk, growth, delayQuarters } =
  numbersUnder<NumberKeys<BenefitsDocument>>('benefits');
const { start, step } = numbersUnder<'start' | 'step'>('benefits.ramp');

/** First quarters, by the lines of either catalogue and the user's own; those of lines that do not count are kept. */
const startsSchema = openSection(numbersUnder<LineId>('benefits.starts'), (key) => ownNumber(`benefits.starts.${key}`));

const benefits = section({
  catalogue: z.optional(choice(CHOICES['benefits.catalogue'])),
  rates: z.optional(section(numbersUnder<LineId>('benefits.rates'))),
  revenueAttribution,
  contributionMargin,
  capacityCashable,
  overlap: z.optional(choice(CHOICES['benefits.overlap'])),
  benefitRisk,
  costRisk,
  ramp: z.optional(section({ kind: z.optional(choice(CHOICES['benefits.ramp.kind'])), start, step })),
  growth,
  ownLines: z.optional(ownBenefitsSchema),
  starts: z.optional(startsSchema),
  delayQuarters,
});

const finance = section({
  ...numbersUnder<NumberKeys<FinanceDocument>>('finance'),
  accrual: z.optional(choice(CHOICES['finance.accrual'])),
  timing: z.optional(choice(CHOICES['finance.timing'])),
});

/** The whole document; its keys stand in the order in which a parsed document carries them. */
export const scenarioSchema = section({
  version: z.optional(
    z.literal(CURRENT_VERSION, {
      error: ({ input }) => `${shown(input)} is not a version; accepts a whole number from 1 to ${CURRENT_VERSION}`,
    }),
  ),
  name: z.optional(nameText(LONGEST_NAME)),
  company: z.optional(companySchema),
  investment: z.optional(investment),
  benefits: z.optional(benefits),
  finance: z.optional(finance),
  readiness: z.optional(section(numbersUnder<FactorId>('readiness'))),
  assessment: z.optional(assessmentSchema),
  actions: z.optional(actionsSchema),
  rollout: z.optional(rolloutSchema),
  uncertainty: z.optional(uncertaintySchema),
  plan: z.optional(planSchema),
  lenses: z.optional(lensesSchema),
  register: z.optional(registerSchema),
});

export type Parsed =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * An unknown input as a scenario document of the current version, or every problem with it.
 * The document is a fresh plain object of known keys in canonical order, without empty branches
 * (only an own team may be empty: it means nobody); nothing of the input is kept by reference.
 */
export function parseScenario(input: unknown): Parsed {
  const parsed = scenarioSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, scenarioSchema) };
  return { ok: true, document: canonical(parsed.data) };
}
