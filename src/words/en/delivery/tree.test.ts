import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { decisionTreeOf, nodesOf, type DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import {
  cellOf,
  countedOnceNote,
  endName,
  listedDetail,
  neitherWords,
  nodeLines,
  rootLines,
  treeTitle,
  wayNote,
} from './tree.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const treeOf = (document: ScenarioDocument) => decisionTreeOf(readCase(document));
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
const tree = treeOf(ecommerce);
const cfo = treeOf(throughLens(ecommerce, LENSES.cfo.fields));

describe('the title of a decision tree', () => {
  const valued = (phased: number, bigBang: number): DecisionTree => ({
    ...tree,
    phased: { ...tree.phased, value: phased },
    bigBang: { ...tree.bigBang, value: bigBang },
    better: phased === bigBang ? null : phased > bigBang ? 'phased' : 'big_bang',
    value: Math.max(phased, bigBang),
  });
  it.each<[string, number, number, string]>([
    ['both gain', 26.5e7, 2.7e7, 'Going in phases is worth ₹26.5 Cr on average, all at once ₹2.7 Cr'],
    ['one loses', 26.5e7, -2.7e7, 'Going in phases is worth ₹26.5 Cr on average, all at once loses ₹2.7 Cr'],
    ['both lose', -91e5, -10e7, 'Going in phases loses ₹91 lakh on average, all at once ₹10.0 Cr'],
    ['all at once is better', 1e7, 5e7, 'All at once is worth ₹5.0 Cr on average, going in phases ₹1.0 Cr'],
    ['the same', 1e7, 1e7, 'On average both ways come to the same: ₹1.0 Cr'],
  ])('%s', (_, phased, bigBang, title) => {
    expect(plain(treeTitle(valued(phased, bigBang)))).toBe(title);
  });

  it('has a third way beside it where neither pays', () => {
    expect(neitherWords(tree)).toBeNull();
    expect(neitherWords(cfo)).toBe('Neither way pays on average: not to begin is worth ₹0.');
  });
});

describe('a node of the tree', () => {
  const [gate, stopped, second] = nodesOf(tree.phased);
  if (gate?.kind !== 'chance' || stopped?.kind !== 'end' || second?.kind !== 'chance') throw new Error('another tree');

  it('is read as what it is and what it comes to', () => {
    expect(nodeLines(gate, tree).map(plain)).toEqual([
      'Gate 1, after the pilot, week 16',
      'passed 77.5%, stopped 22.5%',
      'from here on ₹26.5 Cr on average',
    ]);
    expect(nodeLines(second, tree).map(plain)).toContain('reached by 78%');
    expect(nodeLines(stopped, tree).map(plain)).toEqual([
      'Stopped at gate 1: NPV −₹56 lakh',
      '23% of programmes',
      'spent 5% of ₹11.3 Cr',
      'unlocked 0% of ₹69.9 Cr',
    ]);
    expect(nodeLines(tree.bigBang, tree).map(plain)).toEqual([
      'All at once',
      'succeeds 20%, fails 80%',
      'from here on ₹2.7 Cr on average',
    ]);
    expect(rootLines(tree).map(plain)).toEqual(['The decision', 'in four phases: ₹26.5 Cr on average']);
    expect(rootLines({ ...tree, better: null }).map(plain)[1]).toBe('both ways ₹26.5 Cr on average');
  });

  it('leads to a cell that says its own figure', () => {
    const read = readCase(ecommerce);
    expect(amountOf(read, cellOf(gate))).toBeCloseTo(gate.value, 4);
    expect(amountOf(read, cellOf(tree.bigBang))).toBeCloseTo(tree.bigBang.value, 4);
    expect(amountOf(read, cellOf(stopped))).toBe(stopped.value);
    expect(amountOf(read, cellOf(second))).toBe(second.passed);
  });

  it('in a list has its odds and what it has reached', () => {
    expect(listedDetail(gate, null, tree)).toBe('chosen, worth more; pilot’s gate in week 16');
    expect(listedDetail(second, 0.775, tree)).toBe('77.5% passed; gate in week 26');
    expect(listedDetail(stopped, 0.225, tree)).toBe('22.5%: spent 5%, unlocked 0%');
    expect(listedDetail(tree.bigBang, null, tree)).toBe('');
  });

  it('of a way says whether it is chosen and whether it is the better one', () => {
    expect(wayNote(tree, 'phased')).toBe('chosen, worth more');
    expect(wayNote({ ...tree, chosen: 'big_bang' }, 'phased')).toBe('worth more');
    expect(wayNote({ ...tree, chosen: 'big_bang' }, 'big_bang')).toBe('chosen');
    expect(wayNote(cfo, 'phased')).toBe('chosen, loses less');
    expect(wayNote({ ...tree, better: null }, 'phased')).toBe('chosen');
  });

  it('delivered through a lens with a benefit risk is not taken for the headline', () => {
    expect(endName({ outcome: 'delivered' }, tree)).toBe('Delivered');
    expect(endName({ outcome: 'delivered' }, cfo)).toBe('Delivered, before risk');
    expect(plain(countedOnceNote(cfo))).toContain('the 20% that the lens takes off every benefit is left out here');
    expect(plain(countedOnceNote(cfo))).toContain(`“Delivered” is therefore not the −₹3.6 Cr of the headline`);
  });
});
