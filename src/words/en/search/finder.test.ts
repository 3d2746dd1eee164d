import { describe, expect, it } from 'vitest';
import { assert, constant, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { finder, type Findable } from './finder.ts';

const named = (label: string, note = '', also: readonly string[] = []): Findable => ({ label, note, also, weight: 0 });
const THINGS = [
  named('Annual revenue', 'what customers paid you in the last full year'),
  named('Revenue credited to data', 'share of each revenue gain that data work may claim'),
  named('One-time cost', 'Training and consulting, paid before the start.'),
  named('Infrastructure cost', 'cloud, servers, licences'),
  named('Discount rate', 'what your money could earn elsewhere, a year'),
  named('Salary, data engineer'),
  named('Net benefit, year 1'),
  named('Net benefit, year 10'),
  named('Compute, ₹ for an hour'),
  named('Overlap of shares', 'Shares add up or shares compound'),
  named('Uncertainty', 'how likely a gain is', ['monte carlo', 'risk']),
  named('R&D budget'),
];
const found = (text: string) => finder(THINGS)(text).map(({ item }) => item.label);

describe('what is typed finds', () => {
  it.each([
    ['a word that is begun', 'infra', 'Infrastructure cost'],
    ['words in any order', 'cost one', 'One-time cost'],
    ['a label without its sign, and a sign without its label', '₹ compute', 'Compute, ₹ for an hour'],
    ['capitals and accents', 'ANNUÁL', 'Annual revenue'],
    ['a plural for a singular', 'salaries', 'Salary, data engineer'],
    ['a word with an ending', 'discounted', 'Discount rate'],
    ['the inside of a word', 'structure', 'Infrastructure cost'],
    ['a name that is not used here', 'capex', 'One-time cost'],
    ['words of which some say nothing', 'what is the cost of capital', 'Discount rate'],
    ['a further word of its own', 'monte', 'Uncertainty'],
    ['a slip of the finger', 'reveune annual', 'Annual revenue'],
    ['a letter too few', 'discont rate', 'Discount rate'],
    ['a letter in place of a word', 'r&d', 'R&D budget'],
  ])('%s', (_, text, first) => expect(found(text)[0]).toBe(first));

  it('a label before a note, and a label that begins so before one that holds it', () => {
    expect(found('revenue')).toEqual(['Revenue credited to data', 'Annual revenue']);
    expect(found('data')[0]).toBe('Salary, data engineer');
    expect(found('licences')).toEqual(['Infrastructure cost']);
  });

  it('a number as it is, and no longer one', () => {
    expect(found('net benefit year 1')).toEqual(['Net benefit, year 1']);
  });

  it('nothing where one of the words is nowhere, or nothing was typed', () => {
    for (const text of ['revenue xylophone', '', '  ₹ ', 'xyz']) expect(found(text)).toEqual([]);
  });
});

it('every label is found by its own words, however they are turned round', () => {
  assert(
    property(
      constantFrom(...THINGS).chain(({ label }) => {
        const words = label.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
        return record({
          label: constant(label),
          typed: shuffledSubarray(words, { minLength: words.length }).map((list) => list.join(' ')),
        });
      }),
      ({ label, typed }) => {
        expect(found(typed)).toContain(label);
      },
    ),
  );
});

it('typing on never finds more, as long as it is typed without a slip', () => {
  const whole = new Set(found('revenue'));
  for (let end = 1; end < 'revenue'.length; end++) {
    const before = new Set(found('revenue'.slice(0, end)));
    expect([...whole].filter((each) => !before.has(each))).toEqual([]);
  }
});
