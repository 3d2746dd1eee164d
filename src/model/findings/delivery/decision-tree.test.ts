import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { CRORE } from '#model/facts/money.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { decisionTreeOf, nodesOf, type TreeChance, type TreeEnd } from './decision-tree.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const treeOf = (document: ScenarioDocument) => decisionTreeOf(readCase(document));

const CASES: readonly (readonly [string, ScenarioDocument])[] = [
  ...FIXTURES.map(({ name, scenario }) => [name, scenario] as const),
  ['gates that differ', { ...ecommerce, rollout: { gateProbability: [0.9, 0.4, 1, 0.7], bigBangSuccess: 0.4 } }],
  ['a gate that nobody passes', { ...ecommerce, rollout: { gateProbability: [1, 0, 0.5, 0.5] } }],
  ['the CFO lens', throughLens(ecommerce, LENSES.cfo.fields)],
];

describe('the decision tree', () => {
  it.each(CASES)('rolls back to what the sheet expects of each way: %s', (_, document) => {
    const read = readCase(document);
    const tree = decisionTreeOf(read);
    const scale = Math.max(1, Math.abs(tree.laterGain), tree.firstCost);
    for (const [node, approach] of [
      [tree.phased, 'phased'],
      [tree.bigBang, 'big_bang'],
    ] as const) {
      const expected = amountOf(read, wayCell(approach, 'expectedNpv'));
      expect(Math.abs(node.value - expected) / scale).toBeLessThan(1e-12);
      expect(tree.value).toBeGreaterThanOrEqual(node.value);
      const ends = nodesOf(node).filter((each) => each.kind === 'end');
      expect(ends.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
      for (const { outcome, spent, unlocked, value } of ends) {
        expect(value).toBe(amountOf(read, outcomeCell(approach, outcome, 'npv')));
        // What the heads of the tree's columns say, so that a reader can do the sum.
        expect(Math.abs(unlocked * tree.laterGain - spent * tree.firstCost - value) / scale).toBeLessThan(1e-12);
      }
    }
  });

  it('of the e-commerce example is worked out by hand', () => {
    const { phased, bigBang, value, better, chosen } = treeOf(ecommerce);
    const gates = nodesOf(phased).filter((each): each is TreeChance => each.kind === 'chance');
    expect(gates.map(({ gate, week, passed }) => [gate, week, Number(passed.toFixed(6))])).toEqual([
      [1, 16, 0.775],
      [2, 26, 0.775],
      [3, 52, 0.775],
      [4, 78, 0.775],
    ]);
    // Ends of −0.56, 0.11, 14.19, 34.13 and 58.59: 0.775 · 58.59 + 0.225 · 34.13 is 53.09, and so back to the start.
    expect(gates.map((each) => Number((each.value / CRORE).toFixed(2)))).toEqual([26.52, 34.39, 44.34, 53.09]);
    expect(gates.map(({ probability }) => Number(probability.toFixed(4)))).toEqual([1, 0.775, 0.6006, 0.4655]);
    expect(bigBang.value / CRORE).toBeCloseTo(0.2 * 58.595 - 0.8 * 11.295, 2);
    expect({ value, better, chosen }).toEqual({ value: phased.value, better: 'phased', chosen: 'phased' });
  });

  it('shows each stop before what comes after it, and the end delivered last', () => {
    const names = nodesOf(treeOf(ecommerce).phased).map((node) =>
      node.kind === 'end' ? node.outcome : `gate ${node.gate}`,
    );
    expect(names).toEqual([
      'gate 1',
      'stopped1',
      'gate 2',
      'stopped2',
      'gate 3',
      'stopped3',
      'gate 4',
      'stopped4',
      'delivered',
    ]);
  });

  it('names the better way, the chosen one beside it, and none where both are worth the same', () => {
    expect(treeOf({ ...ecommerce, rollout: { approach: 'big_bang' } })).toMatchObject({
      better: 'phased',
      chosen: 'big_bang',
    });
    expect(treeOf({ ...ecommerce, rollout: { bigBangSuccess: 1 } })).toMatchObject({
      better: 'big_bang',
      chosen: 'phased',
    });
    // Everything sure: both are delivered.
    const sure = treeOf({ ...ecommerce, rollout: { bigBangSuccess: 1, gateProbability: 1 } });
    expect(sure.better).toBeNull();
    const [delivered] = nodesOf(sure.phased)
      .filter((each): each is TreeEnd => each.kind === 'end')
      .slice(-1);
    expect(delivered?.value).toBe(sure.bigBang.onward.value);
  });
});
