import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import { withValueAt } from '#model/document/write.ts';
import { exampleScenario } from '#store/workspace.ts';
import { originOfChoice, originOfNumber } from './origins.ts';

const ecommerce = exampleScenario('a', 'ecommerce');
const edited = (path: string, value: unknown) => ({
  ...ecommerce,
  document: withValueAt(ecommerce.document, path, value),
});

describe('where a choice of the benefits comes from', () => {
  it('is the source until the document decides, then the user', () => {
    expect(originOfChoice(ecommerce, 'benefits.overlap')).toEqual({ kind: 'source', section: '§4' });
    expect(originOfChoice(edited('benefits.ramp.kind', 'flat'), 'benefits.ramp.kind')).toEqual({ kind: 'yours' });
  });

  it('is the lens that chose it', () => {
    const cfo = { ...ecommerce, document: throughLens(ecommerce.document, LENSES.cfo.fields) };
    expect(originOfChoice(cfo, 'benefits.overlap').kind).toBe('ours');
    expect(originOfChoice(edited('benefits.overlap', 'compounding'), 'benefits.overlap')).toEqual({ kind: 'yours' });
  });

  it('is the example while it holds', () => {
    const midSize = exampleScenario('b', 'mid_size');
    expect(originOfChoice(midSize, 'benefits.catalogue')).toEqual({ kind: 'example', section: '§8' });
  });
});

it('a rate that both catalogues hold comes from the one in force', () => {
  const path = 'benefits.rates.faster_time_to_market';
  expect(originOfNumber(ecommerce, path, { kind: 'source', section: '§8' })).toEqual({ kind: 'source', section: '§8' });
  expect(originOfNumber(edited(path, 0.2), path)).toEqual({ kind: 'yours' });
});
