import { describe, expect, it } from 'vitest';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit, partsByUnit, type UnitStyle } from './by-unit.ts';

const spaced = (text: string) => text.replaceAll('\u00A0', ' ');

describe('formatByUnit', () => {
  it.each<[number | null, Unit, UnitStyle, string]>([
    [585947737.1, 'rupees', 'prose', '₹58.6 Cr'],
    [585947737.1, 'rupees', 'exact', '₹58,59,47,737'],
    [585947737.1, 'rupees', 'crore', '58.59'],
    [-4960000, 'rupees', 'crore', '−0.50'],
    [0, 'rupees', 'crore', '0.00'],
    [50000, 'rupees', 'crore', '₹50,000'],
    [2840000, 'rupees', 'lakh', '28.40'],
    [431000000, 'rupeesPerYear', 'prose', '₹43.1 Cr a year'],
    [5e9, 'rupeesPerYear', 'entry', '₹500 Cr'],
    [300000, 'rupees', 'entry', '₹3 lakh'],
    [0.16, 'fraction', 'entry', '16%'],
    [0.125, 'fraction', 'crore', '12.5%'],
    [0.0025, 'fraction', 'prose', '0.25%'],
    [2.7207, 'fraction', 'prose', '272%'],
    [0.412693, 'fraction', 'prose', '41.3%'],
    [0.412693, 'fraction', 'exact', '41.2693%'],
    [0.892857, 'factor', 'crore', '0.8929'],
    [14, 'people', 'entry', '14 people'],
    [1, 'people', 'prose', '1 person'],
    [2.5, 'people', 'crore', '2.5 people'],
    [10000, 'hours', 'entry', '10,000 hours'],
    [5000, 'GB', 'prose', '5,000 GB'],
    [62.5, 'points', 'prose', '62.5 points'],
    [3, 'level', 'prose', 'level 3'],
    [3, 'level', 'crore', '3'],
    [1, 'years', 'entry', '1 year'],
    [4.5736, 'months', 'crore', '4.6 months'],
    [4.57361, 'months', 'exact', '4.5736 months'],
    [null, 'months', 'prose', '—'],
    [Number.NaN, 'rupees', 'exact', '—'],
  ])('%s %s as %s is %s', (value, unit, style, text) => {
    expect(spaced(formatByUnit(value, unit, style))).toBe(text);
  });
});

describe('partsByUnit', () => {
  it.each<[number | null, Unit, string, string | undefined]>([
    [585947737, 'rupees', '₹58.6', 'Cr'],
    [-5e6, 'rupees', '−₹50', 'lakh'],
    [0, 'rupees', '₹0', undefined],
    [431000000, 'rupeesPerYear', '₹43.1', 'Cr a year'],
    [2.72, 'fraction', '272', '%'],
    [4.57, 'months', '4.6', 'months'],
    [14, 'people', '14', 'people'],
    [0.8929, 'factor', '0.8929', undefined],
    [3, 'level', '3', 'of 4'],
    [null, 'fraction', '—', undefined],
  ])('%s %s is %s and %s', (value, unit, text, small) => {
    expect(partsByUnit(value, unit)).toEqual(small === undefined ? { text } : { text, unit: small });
  });
});
