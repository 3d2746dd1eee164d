import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { additionOf, costChange, freeId, movedIn, removalOf, type OwnChange } from '#model/document/own-line-edits.ts';
import { OWN_BENEFITS, OWN_COSTS, type OwnCost } from '#model/document/own-lines.ts';
import { withValueAt } from '#model/document/write.ts';

const document: ScenarioDocument = {
  benefits: {
    ownLines: [
      { id: 'b1', name: 'Fines', kind: 'avoided', amount: 1 },
      { id: 'b2', name: 'Upsell', kind: 'revenue', amount: 2 },
    ],
    starts: { b1: 3, b2: 2 },
  },
  uncertainty: {
    drivers: { 'benefits.ownLines.b1.amount': { low: 0 }, 'benefits.growth': { low: 0 } },
    correlations: [
      ['benefits.ownLines.b1.amount', 'benefits.growth', 0.5],
      ['benefits.growth', 'benefits.ramp.step', 0.2],
    ],
  },
  register: {
    'benefits.ownLines.b1.amount': { note: 'x' },
    'benefits.starts.b1': { note: 'y' },
    'benefits.growth': { note: 'z' },
  },
};
const after = (changes: readonly OwnChange[], from = document) =>
  changes.reduce((now, { path, value }) => withValueAt(now, path, value), from);

describe('lines of one’s own', () => {
  it('take the first free id', () => {
    expect(freeId(document, OWN_BENEFITS)).toBe('b3');
    expect(freeId(document, OWN_BENEFITS, ['b3', 'b4'])).toBe('b5');
    expect(freeId(document, OWN_COSTS)).toBe('c1');
  });

  it('are added at the end, and moved by one place', () => {
    const line = { name: 'Licence', kind: 'once', amount: 3 } as const;
    expect(after(additionOf(document, OWN_COSTS, [line, line])).investment).toEqual({
      ownLines: [
        { id: 'c1', ...line },
        { id: 'c2', ...line },
      ],
    });
    const benefit = { name: 'Rent', kind: 'cash', amount: 3 } as const;
    const { ownLines, starts } =
      after(additionOf(document, OWN_BENEFITS, [{ ...benefit, start: 4 }, benefit])).benefits ?? {};
    expect(ownLines?.slice(2)).toEqual([
      { id: 'b3', ...benefit },
      { id: 'b4', ...benefit },
    ]);
    expect(starts).toEqual({ b1: 3, b2: 2, b3: 4 });
    const ids = (each: ScenarioDocument) => each.benefits?.ownLines?.map(({ id }) => id);
    expect(ids(after(movedIn(document, OWN_BENEFITS, 'b2', -1)))).toEqual(['b2', 'b1']);
    expect(movedIn(document, OWN_BENEFITS, 'b2', 1)).toEqual([]);
  });

  it('keep the years of a cost in order', () => {
    const line = { id: 'c1', name: 'Support', kind: 'once', amount: 3 } as const;
    const withLine = (each: OwnCost): ScenarioDocument => ({ investment: { ownLines: [each] } });
    const changed = (each: OwnCost, part: keyof OwnCost, value: unknown) =>
      after(costChange(each, part, value), withLine(each)).investment?.ownLines?.[0];
    expect(changed(line, 'kind', 'yearly')).toEqual({ ...line, kind: 'yearly', fromYear: 1 });
    expect(changed({ ...line, fromYear: 2 }, 'kind', 'yearly')).toEqual({ ...line, kind: 'yearly', fromYear: 2 });
    const span = { ...line, kind: 'yearly', fromYear: 1, toYear: 2 } as const;
    expect(changed(span, 'fromYear', 2)).toEqual({ ...span, fromYear: 2 });
    expect(changed(span, 'fromYear', 3)).toEqual({ ...line, kind: 'yearly', fromYear: 3 });
    expect(changed(span, 'toYear', 1)).toEqual({ ...span, toYear: 1 });
  });

  it('go with all that is said of them, and with nothing else', () => {
    expect(after(removalOf(document, OWN_BENEFITS, 'b1'))).toEqual({
      benefits: { ownLines: [{ id: 'b2', name: 'Upsell', kind: 'revenue', amount: 2 }], starts: { b2: 2 } },
      uncertainty: {
        drivers: { 'benefits.growth': { low: 0 } },
        correlations: [['benefits.growth', 'benefits.ramp.step', 0.2]],
      },
      register: { 'benefits.growth': { note: 'z' } },
    });
    const last = after(removalOf(document, OWN_BENEFITS, 'b1'));
    expect(after(removalOf(last, OWN_BENEFITS, 'b2'), last).benefits).toBeUndefined();
  });
});
