import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { decisionTreeOf } from '#model/findings/delivery/decision-tree.ts';
import { acrossPlaces, listedPlaces, nodeKey, type TreePlaces } from './places.ts';

const tree = decisionTreeOf(readCase(EXAMPLES.ecommerce.document));
const LAYOUTS = [
  ['from left to right', acrossPlaces(tree)],
  ['as a list', listedPlaces(tree)],
] as const;

/** The two straight parts of each branch: up or down from its node, then across. */
const partsOf = ({ nodes }: TreePlaces) =>
  nodes.flatMap(({ from, at }) => [
    { x: [from[0], from[0]] as const, y: [from[1], at[1]] as const },
    { x: [from[0], at[0]] as const, y: [at[1], at[1]] as const },
  ]);

const within = (value: number, [one, other]: readonly [number, number]) =>
  value > Math.min(one, other) + 1e-9 && value < Math.max(one, other) - 1e-9;

describe.each(LAYOUTS)('a tree %s', (_, places) => {
  it('holds each node once, within its place', () => {
    expect(new Set(places.nodes.map(({ node }) => nodeKey(node))).size).toBe(12);
    for (const { at } of places.nodes) for (const each of at) expect(each >= 0 && each <= 1).toBe(true);
  });

  it('has no two branches that cross', () => {
    const parts = partsOf(places);
    const crossing = parts.flatMap((one) =>
      parts.filter((other) => within(one.x[0], other.x) && within(other.y[0], one.y) && one.x[0] === one.x[1]),
    );
    expect(crossing).toEqual([]);
  });

  it('says on each branch how likely it is taken, and on a decision nothing', () => {
    const steps = places.nodes.map(({ node, step }) => [nodeKey(node), step]);
    const of = Object.fromEntries(steps) as Record<string, number | null>;
    expect(of['phased 1']).toBeNull();
    expect(of['big_bang null']).toBeNull();
    expect(of['phased 2']).toBeCloseTo(0.775, 12);
    expect(of['phased stopped1']).toBeCloseTo(0.225, 12);
    expect(of['phased delivered']).toBeCloseTo(0.775, 12);
    expect(of['big_bang failed']).toBeCloseTo(0.8, 12);
  });
});

it('from left to right all ends stand under one another, and what goes on in one line', () => {
  const { nodes } = acrossPlaces(tree);
  expect(new Set(nodes.filter(({ node }) => node.kind === 'end').map(({ at }) => at[0]))).toEqual(new Set([1]));
  const gates = nodes.filter(({ node }) => node.kind === 'chance' && node.approach === 'phased');
  expect(new Set(gates.map(({ at }) => at[1])).size).toBe(1);
});

it('as a list each node has a row of its own and stands deeper than the one it follows', () => {
  const { nodes, root } = listedPlaces(tree);
  expect(nodes.map(({ at }) => at[1])).toEqual(nodes.map(({ at }) => at[1]).toSorted((one, other) => one - other));
  expect(nodes.every(({ at, from }) => at[0] > from[0])).toBe(true);
  expect(root[1]).toBeLessThan(nodes[0]?.at[1] ?? 0);
});
