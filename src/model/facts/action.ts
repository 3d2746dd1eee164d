import { LAKH } from '#model/facts/money.ts';
import { ours, source, type Provenance, type Section } from '#model/facts/provenance.ts';
import type { FactorId } from '#model/facts/readiness.ts';

export const ACTION_GROUPS = {
  quick_wins: 'Quick wins',
  change: 'Change management',
  culture: 'Culture',
  governance: 'Governance and security',
  platform: 'Skills and platform',
  metrics: 'Team metrics',
} as const;
export type ActionGroup = keyof typeof ACTION_GROUPS;

export type Effort = 'low' | 'medium' | 'high';

/** A value with its own origin. */
export interface Given<Value> {
  readonly value: Value;
  readonly provenance: Provenance;
}

/** Something a company can do to raise its readiness. */
export interface Action {
  readonly label: string;
  readonly group: ActionGroup;
  /** Where the source names it. */
  readonly section: Section;
  /** What is done, in one sentence. */
  readonly what: string;
  readonly effort: Given<Effort>;
  /** Null where the source gives none. */
  readonly impact: Given<'medium' | 'high'> | null;
  /** From its start until its factors rise, whole weeks. */
  readonly weeks: Given<number>;
  /** One-time, ₹, before cost risk. */
  readonly cost: Given<number>;
  /** Points added to each factor on that factor's own scale. */
  readonly raises: Readonly<Partial<Record<FactorId, Given<number>>>>;
}

/** What an action is made from; its cost and, where the source is silent, its effort follow from the work in it. */
interface ActionPlan extends Pick<Action, 'label' | 'group' | 'section' | 'what'> {
  readonly weeks: number;
  /** People at work on it over these weeks; 0.5 is one at half time. */
  readonly people: number;
  /** What is bought beside their time: ₹ lakh, and for what. */
  readonly bought?: readonly [lakh: number, what: string];
  readonly raises: Readonly<Partial<Record<FactorId, number>>>;
  /** One sentence: why these points. */
  readonly why: string;
  /** What the source says of it. */
  readonly fromSource?: { readonly effort?: Effort; readonly impact?: 'medium' | 'high'; readonly weeks: true };
}

/** A week of one person, ₹: about ₹26 lakh a year, within the salaries of §4. */
const WEEK_OF_WORK = 0.5 * LAKH;

/** Weeks of one person's work from which an action is of medium and of high effort. */
const MEDIUM_EFFORT = 12;
const HIGH_EFFORT = 36;

/** An action of the catalogue, every value with its origin. */
export function action(plan: ActionPlan): Action {
  const { label, group, section, what, weeks, people, bought, raises, why, fromSource } = plan;
  const given = source(section);
  const work = people * weeks;
  return {
    label,
    group,
    section,
    what,
    effort:
      fromSource?.effort === undefined
        ? {
            value: work < MEDIUM_EFFORT ? 'low' : work < HIGH_EFFORT ? 'medium' : 'high',
            provenance: ours(
              `By the work in it: low below ${MEDIUM_EFFORT} weeks of one person, high from ${HIGH_EFFORT} on.`,
            ),
          }
        : { value: fromSource.effort, provenance: given },
    impact: fromSource?.impact === undefined ? null : { value: fromSource.impact, provenance: given },
    weeks: {
      value: weeks,
      provenance:
        fromSource === undefined
          ? ours('The source gives no time for it; what a mid-size company should allow, as we see it.')
          : given,
    },
    cost: { value: Math.round(work * WEEK_OF_WORK + (bought?.[0] ?? 0) * LAKH), provenance: ours(costWords(plan)) },
    raises: Object.fromEntries(
      Object.entries(raises).map(([factor, points]) => [factor, { value: points, provenance: ours(why) }]),
    ),
  };
}

function costWords({ people, weeks, bought }: ActionPlan): string {
  const who = people === 1 ? 'One person' : people === 0.5 ? 'One person at half time' : `${people} people`;
  const extra = bought === undefined ? '' : `, and ₹${bought[0]} lakh for ${bought[1]}`;
  return `${who} for ${weeks} weeks at ₹0.5 lakh a week${extra}: our estimate for a mid-size company.`;
}
