import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { addedTo, freeId, movedIn, removalOf, type OwnChange } from '#model/document/own-line-edits.ts';
import { OWN_BENEFITS, OWN_COSTS } from '#model/document/own-lines.ts';
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
    const line = { id: 'c1', name: 'Licence', kind: 'once', amount: 3 } as const;
    expect(after(addedTo(document, OWN_COSTS, [line])).investment).toEqual({ ownLines: [line] });
    const ids = (each: ScenarioDocument) => each.benefits?.ownLines?.map(({ id }) => id);
    expect(ids(after(movedIn(document, OWN_BENEFITS, 'b2', -1)))).toEqual(['b2', 'b1']);
    expect(movedIn(document, OWN_BENEFITS, 'b2', 1)).toEqual([]);
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
