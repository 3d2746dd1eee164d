import { hasFigures } from '#model/business-case/entered.ts';
import { DESCRIBING_CHOICES } from '#model/business-case/describing-choices.ts';
import { counts, trainsByHead } from '#model/business-case/left-out.ts';
import type { Case } from '#model/business-case/read-case.ts';
import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import type { NumberField } from '#model/document/number-field.ts';
import { valueAt } from '#model/document/read.ts';
import { linesOf } from '#model/facts/benefit-lines.ts';
import { OMITTED_NUMBERS } from '#model/facts/omissions.ts';
import { PHASES } from '#model/facts/rollout.ts';

const BILL = 'investment.infrastructure.';
const ANNUAL = 'investment.infrastructureAnnual';
const FACTOR = /^(?:readiness|assessment\.targets)\.(\w+)$/;
/** What is asked of each line of the catalogue in force. */
const OF_LINE = /^benefits\.(?:rates|starts)\.(\w+)$/;
/** There is nothing to roll out until there is a case. */
const ROLLOUT = 'rollout.';
/** After the last phase everything is unlocked. */
const LAST_UNLOCKED = `rollout.unlocks.${PHASES.length - 1}`;

type Offering = Pick<Case, 'document' | 'shape'>;

function isInvestmentOffered(path: string, shape: Offering['shape']): boolean {
  const { mode, infrastructureGiven, counted } = shape;
  if (path === 'investment.trainingPerPerson') return trainsByHead(shape);
  if (path === 'investment.shareHired') return counts({ counted, mode }, 'investment.hiringFee');
  if ((mode === 'entered') !== path.startsWith('investment.entered.')) return false;
  return path === ANNUAL ? infrastructureGiven : !(infrastructureGiven && path.startsWith(BILL));
}

function isOffered(path: string, { document, shape }: Offering): boolean {
  const { mode, catalogue, ramp, notApplicable, gatesGiven } = shape;
  const omitted = OMITTED_NUMBERS.find((id) => id === path);
  // What the formula leaves out can be counted, unless the totals that were entered hold it; tax is asked for anyway.
  if (omitted !== undefined) return omitted === 'finance.taxRate' || counts({ counted: [omitted], mode }, omitted);
  if (path.startsWith('investment.')) return isInvestmentOffered(path, shape);
  if (path.startsWith('benefits.ramp.')) return ramp === 'source';
  if (path.startsWith(ROLLOUT)) {
    const isGate = path.startsWith('rollout.gateProbability.');
    return hasFigures(document) && path !== LAST_UNLOCKED && (gatesGiven || !isGate);
  }
  const [, line] = OF_LINE.exec(path) ?? [];
  if (line !== undefined) return linesOf(catalogue).some(([id]) => id === line);
  const [, factor] = FACTOR.exec(path) ?? [];
  return factor === undefined || !notApplicable.some((id) => id === factor);
}

/**
 * The numbers that can be entered as a case is put together now. The rest belong to another way of doing that: costs
 * built up or entered, the bill or one amount, the other catalogue, another ramp, factors that do not apply, gates that
 * follow readiness.
 */
export const fieldsOffered = (read: Offering): readonly NumberField[] =>
  NUMBER_FIELDS.filter(({ path }) => isOffered(path, read));

/** A choice among words as it stands in a case. */
export interface ChoiceOffered {
  readonly path: string;
  readonly label: string;
  /** Ids and the words for them. */
  readonly words: Readonly<Record<string, string>>;
  /** The id in force. */
  readonly chosen: string;
}

/** The choices that can be made as a case is put together now: those that shape it, and those that only describe the company. */
export function choicesOffered({ document, shape }: Offering): readonly ChoiceOffered[] {
  const describing = DESCRIBING_CHOICES.map(({ initial, ...choice }) => {
    const own = valueAt(document, choice.path);
    return { ...choice, chosen: typeof own === 'string' ? own : initial };
  });
  return [
    ...SHAPING_CHOICES.map(({ inForce, ...choice }) => ({ ...choice, chosen: inForce(shape) })),
    ...describing,
  ].filter(({ path }) => !path.startsWith(ROLLOUT) || hasFigures(document));
}
