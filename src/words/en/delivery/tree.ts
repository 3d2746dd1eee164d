import { gateCell } from '#model/delivery/gates.ts';
import { outcomeCell, stoppedAt, wayCell, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { DecisionTree, TreeChance, TreeEnd } from '#model/findings/delivery/decision-tree.ts';
import { GATES, PHASES, type Gate } from '#model/facts/rollout.ts';
import type { Approach } from '#model/document/document.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { formatRate } from '#words/figures/percent.ts';
import { APPROACH_WORDS } from '#words/delivery.ts';
import { formatOdds, formatStep } from './odds.ts';
import { gateDay, PHASE_IN_SENTENCE } from './phases.ts';

/** "is worth ₹26.5 Cr", "loses ₹91 lakh". */
const worth = (amount: number): string =>
  amount < 0 ? `loses ${formatMoney(-amount)}` : `is worth ${formatMoney(amount)}`;

/** What both ways come to on average, the better one first. */
export function treeTitle({ phased, bigBang, better }: DecisionTree): string {
  if (better === null) return `On average both ways come to the same: ${formatMoney(phased.value)}`;
  const [first, second] = better === 'phased' ? [phased, bigBang] : [bigBang, phased];
  const isLoss = first.value < 0;
  const verb = isLoss === second.value < 0 ? formatMoney(Math.abs(second.value)) : worth(second.value);
  return `${WAY_IN_TITLE[first.approach]} ${worth(first.value)} on average, ${WAY_AFTER[second.approach]} ${verb}`;
}

const WAY_IN_TITLE: Readonly<Record<Approach, string>> = { phased: 'Going in phases', big_bang: 'All at once' };
const WAY_AFTER: Readonly<Record<Approach, string>> = { phased: 'going in phases', big_bang: 'all at once' };

/** How to read the drawing. */
export const TREE_NOTE =
  'A square is a decision, a circle is chance, a triangle an end. At each circle stands what everything after it is worth on average.';

/**
 * Which end it is, in a few words; the model's own label names its phase in full. Where the lens sets a benefit risk, what is
 * delivered here is not the headline's case, and says so.
 */
export function endName(
  { outcome }: Pick<TreeEnd, 'outcome'>,
  { benefitRisk }: Pick<DecisionTree, 'benefitRisk'>,
): string {
  if (outcome === 'delivered') return benefitRisk > 0 ? 'Delivered, before risk' : 'Delivered';
  if (outcome === 'failed') return 'Failed';
  return `Stopped at gate ${gateOf(outcome)}`;
}

const gateOf = (outcome: OutcomeId) => GATES.find((gate) => stoppedAt(gate) === outcome) ?? 1;

/** What a chance node is called: a gate by its phase. */
export const chanceName = (gate: Gate): string => (PHASES[gate - 1] ?? PHASES[0]).label;

/** The same over a circle, in one or two words. */
export const gateName = (gate: Gate): string => (gate === 4 ? 'Organisation-wide' : chanceName(gate));

/** What a way is called on its branch. */
export const wayName = (approach: Approach): string => APPROACH_WORDS[approach];

/** The decision itself, in a list. */
export const ROOT_NAME = 'Decide';

/** What the choice between both ways decides. */
export const APPROACH_HINT = 'what the trials draw';

/** What happens on the branches of a chance node, before how likely it is. */
export const BRANCH_WORDS: Readonly<Record<Approach, { readonly onward: string; readonly stopped: string }>> = {
  phased: { onward: 'passed', stopped: 'stopped' },
  big_bang: { onward: 'succeeds', stopped: 'fails' },
};

/** Beside the name of a way: whether the trials draw it, and whether it is the better one: "chosen, worth more". */
export const wayNote = ({ better, chosen, value }: DecisionTree, approach: Approach): string =>
  [
    ...(chosen === approach ? ['chosen'] : []),
    ...(better === approach ? [value < 0 ? 'loses less' : 'worth more'] : []),
  ].join(', ');

/** Where neither way pays: the third one, which no tree of two ways shows. Null where one does. */
export const neitherWords = ({ value }: Pick<DecisionTree, 'value'>): string | null =>
  shownMoney(value) < 0 ? `Neither way pays on average: not to begin is worth ${formatMoney(0)}.` : null;

/** Over the columns of ends, two lines each: a reader can do the sum, so much unlocked less so much spent. */
export const endColumnHeads = ({ firstCost, laterGain }: DecisionTree) =>
  ({
    probability: ['', 'How likely'],
    spent: ['Spent of', formatMoney(firstCost)],
    unlocked: ['Unlocked of', formatMoney(laterGain)],
    value: ['', 'NPV'],
  }) as const;

/** A chance node in a list: the first of a way by the way's name. */
export const listedName = ({ gate, approach }: TreeChance): string =>
  gate === null || gate === 1 ? wayName(approach) : chanceName(gate);

/** Behind a name in a list of a line a row: what happened on the way there. */
export const stepDetail = (node: TreeChance | TreeEnd, step: number): string =>
  node.kind === 'end' ? formatStep(step) : `${formatStep(step)} ${BRANCH_WORDS[node.approach].onward}`;

/** The line under a name in a list. */
export function listedDetail(node: TreeChance | TreeEnd, step: number | null, tree: DecisionTree): string {
  if (node.kind === 'end') {
    const reached = `spent ${formatRate(node.spent)}, unlocked ${formatRate(node.unlocked)}`;
    return step === null ? reached : `${formatStep(step)}: ${reached}`;
  }
  if (step !== null)
    return `${formatStep(step)} ${BRANCH_WORDS[node.approach].onward}; gate in ${gateDay(node.week ?? 0)}`;
  const note = wayNote(tree, node.approach);
  const first = node.week === null ? '' : `pilot’s gate in ${gateDay(node.week)}`;
  return [note, first].filter((part) => part !== '').join('; ');
}

/** A node as it is read: what it is, then what it comes to, a line each. */
export function nodeLines(node: TreeChance | TreeEnd, tree: DecisionTree): readonly [string, ...string[]] {
  if (node.kind === 'end') return endLines(node, tree);
  const { gate, week, passed, probability, value, approach } = node;
  const { onward, stopped } = BRANCH_WORDS[approach];
  const head = gate === null ? APPROACH_WORDS.big_bang : `Gate ${gate}, after ${PHASE_IN_SENTENCE[gate]}`;
  return [
    week === null ? head : `${head}, ${gateDay(week)}`,
    ...(probability < 1 ? [`reached by ${formatOdds(probability)}`] : []),
    `${onward} ${formatStep(passed)}, ${stopped} ${formatStep(1 - passed)}`,
    `from here on ${formatMoney(value)} on average`,
  ];
}

function endLines(end: TreeEnd, tree: DecisionTree): readonly [string, ...string[]] {
  const { probability, spent, unlocked, value } = end;
  const { firstCost, laterGain } = tree;
  return [
    `${endName(end, tree)}: NPV ${formatMoney(value)}`,
    `${formatOdds(probability)} of programmes`,
    `spent ${formatRate(spent)} of ${formatMoney(firstCost)}`,
    `unlocked ${formatRate(unlocked)} of ${formatMoney(laterGain)}`,
  ];
}

/** The root as it is read. */
export const rootLines = ({ value, better }: DecisionTree): readonly [string, ...string[]] => [
  'The decision',
  better === null
    ? `both ways ${formatMoney(value)} on average`
    : `${APPROACH_WORDS[better].toLowerCase()}: ${formatMoney(value)} on average`,
];

/** The figure behind a node: of a way's first what it is worth, of a later gate how likely it is passed. */
export function cellOf(node: TreeChance | TreeEnd): string {
  if (node.kind === 'end') return outcomeCell(node.approach, node.outcome, 'npv');
  return node.gate === null || node.gate === 1 ? wayCell(node.approach, 'expectedNpv') : gateCell(node.gate);
}

/** Where the lens sets a benefit risk: why the end delivered is not the headline's figure. `npv` as the headline has it, ₹. */
export const countedOnceNote = ({ benefitRisk, npv }: Pick<DecisionTree, 'benefitRisk' | 'npv'>): string =>
  `Counted once: the ${formatRate(benefitRisk)} that the lens takes off every benefit is left out here, since the ends stand for that fear. “Delivered” is therefore not the ${formatMoney(npv)} of the headline, which takes it off.`;

/** A node in a table. */
export function nodeName(node: TreeChance | TreeEnd, tree: DecisionTree): string {
  if (node.kind === 'end') return endName(node, tree);
  return node.gate === null ? 'At once' : `Gate ${node.gate}: ${chanceName(node.gate)}`;
}
