import { describe, expect, it } from 'vitest';
import { readCase, type Case } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture, FIXTURES } from '#model/testing/cases.ts';
import { graphOf, type Graph } from './graph.ts';
import { openAtFirst, openFor, placesAbove, rowsUnder, type Row } from './tree.ts';

const read = readCase(EXAMPLES.ecommerce.document);
const npv = graphOf(read, 'finance.npv');

const idOf = (row: Row) => (row.kind === 'zeros' ? 'zeros' : row.explained.cell.id);
const allRows = (graph: Graph, key = graph.root): readonly Row[] =>
  rowsUnder(graph, key)
    .flatMap((row) => (row.kind === 'zeros' ? [row, ...row.rows] : [row]))
    .flatMap((row) => (row.kind === 'figure' ? [row, ...allRows(graph, row.key)] : [row]));

describe('rowsUnder', () => {
  it('gives the terms of a figure with their signs', () => {
    expect(
      rowsUnder(npv, 'finance.npv').map((row) => [row.kind === 'zeros' ? '' : row.sign, idOf(row)].join(' ')),
    ).toEqual(['+ finance.pvBenefits', '− finance.pvOneTime', '− finance.pvRunningCosts']);
  });

  it('takes the sign from where a cell stands in the formula, and gives none inside brackets', () => {
    const signs = (id: string) =>
      rowsUnder(graphOf(read, id), id).map((row) => (row.kind === 'zeros' ? 'zeros' : row.sign));
    expect(signs('finance.npvWithoutRevenue').slice(0, 3)).toEqual(['+', '−', '×']);
    expect(signs('investment.oneTime')).toEqual(['', '', '']);
  });

  it('explains the annual benefit once, under the figure that all its mentions lie below', () => {
    const rows = allRows(npv).filter((row) => idOf(row) === 'benefits.annual');
    const full = rows.filter((row) => row.kind === 'figure');
    expect(full.map(({ key }) => key)).toEqual(['finance.npv/finance.pvBenefits/benefits.annual']);
    expect(full[0]).toMatchObject({ sharedBy: 3 });
    expect(rows.filter((row) => row.kind === 'mention').map((row) => row.kind === 'mention' && row.home)).toEqual(
      Array.from({ length: 3 }, () => 'finance.npv/finance.pvBenefits/benefits.annual'),
    );
  });

  it('folds the lines of a sum that add nothing', () => {
    const rows = rowsUnder(npv, 'finance.npv/finance.pvBenefits/benefits.annual');
    const zeros = rows.at(-1);
    expect(rows).toHaveLength(9);
    expect(zeros?.kind === 'zeros' && zeros.rows.map(idOf)).toEqual([
      'benefits.lines.manual_process_savings',
      'benefits.lines.client_satisfaction',
      'benefits.lines.competitive_deals',
    ]);
  });

  it('keeps neutral factors, but quietly', () => {
    const quiet = allRows(npv).flatMap((row) => (row.kind === 'figure' && row.isQuiet ? [idOf(row)] : []));
    expect(quiet).toContain('finance.kept');
    expect(quiet).toContain('finance.taxRate');
    expect(quiet).not.toContain('finance.discountRate');
  });

  it.each(FIXTURES)('explains every large figure of $name exactly once and loses no cell', ({ scenario }) => {
    const each: Case = readCase(scenario);
    const roots = [
      'finance.npv',
      'finance.roi',
      'finance.irr',
      'finance.npvCash',
      'source.irr',
      'investment.total',
      'readiness.level',
    ];
    for (const id of roots) {
      const graph = graphOf(each, id);
      const rows = allRows(graph);
      const places = new Map<string, number>();
      for (const row of rows)
        if (row.kind === 'figure') places.set(row.explained.cell.id, (places.get(row.explained.cell.id) ?? 0) + 1);
      expect(places.size).toBe(graph.cells.size - 1);
      for (const cell of graph.homes.keys()) expect(places.get(cell)).toBe(1);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const keys = new Set(rows.map(({ key }) => key));
      for (const row of rows) if (row.kind === 'mention') expect(keys.has(row.home)).toBe(true);
    }
  });
});

describe('openAtFirst', () => {
  it('opens two levels and the way to the row that matters most', () => {
    const open = openAtFirst(npv, 'benefits.revenueAttribution');
    const line = 'finance.npv/finance.pvBenefits/benefits.annual/benefits.lines.faster_time_to_market';
    for (const place of placesAbove(`${line}/benefits.revenueAttribution`)) expect(open.has(place)).toBe(true);
    expect(open.has('finance.npv/finance.pvRunningCosts')).toBe(true);
    expect(open.has('finance.npv/finance.pvRunningCosts/investment.teamAnnual')).toBe(false);
  });

  it('shows a small tree whole, and only the terms of one that would be long at once', () => {
    const small = graphOf(read, 'finance.discountFactor.2');
    expect([...openAtFirst(small, null)]).toEqual(['finance.discountFactor.2']);
    const line = 'benefits.lines.manual_labor_savings';
    expect([...openAtFirst(graphOf(read, line), null)]).toEqual([line]);
    const long = graphOf(readCase(fixture('ten-years-taxed-readiness-ramp').scenario), 'finance.irr');
    expect([...openAtFirst(long, null)]).toEqual(['finance.irr']);
  });
});

describe('openFor', () => {
  it('names every figure above a place, and the fold of each', () => {
    expect(openFor('a/b/c')).toEqual(['a', 'a/zeros', 'a/b', 'a/b/zeros']);
  });
});
