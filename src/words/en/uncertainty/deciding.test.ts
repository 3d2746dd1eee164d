import { expect, test } from 'vitest';
import { DELIVERY } from '#model/delivery/draws.ts';
import { numberField } from '#model/document/fields.ts';
import { DRIVER_ORDERS } from '#model/findings/uncertainty/driver-rows.ts';
import { ORDER_NAMES, shareWords, turningWords } from './deciding.ts';

const CREDIT = { of: { ...numberField('benefits.revenueAttribution'), low: 0.04, high: 0.304 } };
const GETS = { of: { path: DELIVERY, label: 'Delivery', unit: 'fraction', low: 0, high: 1 } } as const;
const at = (own: number, value: number | null) => ({
  unit: 'fraction' as const,
  own,
  value,
  low: 0.04,
  high: 0.3,
  isInside: false,
});

test('where the answer turns, from where, and the same as a sentence', () => {
  expect(turningWords(CREDIT, at(0.16, 0.0024), true)).toEqual({
    value: '0.24%',
    note: 'down from 16%',
    sentence: 'The case survives until it falls to 0.24%',
  });
  expect(turningWords(CREDIT, at(0.16, 0.2), false)).toMatchObject({ value: '20%', note: 'up from 16%' });
  expect(turningWords(CREDIT, at(0.16, null), true)).toMatchObject({ value: '—', note: 'survives any' });
  expect(turningWords(CREDIT, at(0.16, null), false)).toMatchObject({ value: '—', note: 'not by itself' });
  expect(turningWords(CREDIT, at(0.16, 0.16), true)).toMatchObject({ value: '16%', note: 'where it stands' });
});

test('of how far it gets it is the odds of every gate', () => {
  expect(turningWords(GETS, at(0.78, 0.161), true)).toMatchObject({ value: '16% a gate', note: 'down from 78%' });
});

const index = (value: number, about = 0.01) => ({ value, low: value - about, high: value + about });

test('a share of the spread with its interval, and in all where that says more', () => {
  expect(shareWords({ first: index(0.79), total: index(0.89) })).toEqual({
    first: '79%',
    firstBetween: '78–80%',
    total: '89% in all (88–90%)',
  });
  expect(shareWords({ first: index(0.001, 0.001), total: index(0.002, 0.001) })).toEqual({
    first: '<1%',
    firstBetween: undefined,
    total: undefined,
  });
  expect(shareWords({ first: index(-0.002, 0.02), total: index(0.02, 0) })).toEqual({
    first: '<1%',
    firstBetween: '<1–2%',
    total: '2% in all',
  });
});

test('every order has a name of its own', () => {
  expect(new Set(DRIVER_ORDERS.map((id) => ORDER_NAMES[id])).size).toBe(DRIVER_ORDERS.length);
});
