import type { Kind } from '#model/facts/benefit-lines.ts';
import { field, type NumberField } from '#model/document/number-field.ts';
import { yours } from '#model/facts/provenance.ts';

/** A cost that the formula has no line for. */
export interface OwnCost {
  /** Names it in paths; unique among all lines, the catalogues' included. */
  readonly id: string;
  readonly name: string;
  /** Paid in one year, or in every year of a span. */
  readonly kind: 'once' | 'yearly';
  /** ₹, or ₹ a year. */
  readonly amount: number;
  /** 0: before the start. */
  readonly fromYear?: number;
  /** Of a yearly cost; the horizon where it is left out. */
  readonly toYear?: number;
  /** Of a yearly cost, a year from its first on. */
  readonly growth?: number;
  /** Kept, and not counted. */
  readonly off?: boolean;
}

/** A benefit that the catalogue has no line for. */
export interface OwnBenefit {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** ₹ a year at full maturity. */
  readonly amount: number;
  /** False: the amount is flat, neither ramped nor grown. */
  readonly ramped?: boolean;
  /** Of revenue: false takes it whole, without attribution and margin. */
  readonly attributed?: boolean;
  readonly off?: boolean;
}

/** The longest horizon, in quarters. */
export const LAST_QUARTER = 40;
export const START_HINT = 'the quarter of the programme, from 1, from which the line brings anything';

/** Lists of records that a path goes into by an id: `investment.ownLines.a1.amount`. */
export const OWN_COSTS = 'investment.ownLines';
export const OWN_BENEFITS = 'benefits.ownLines';

const OWN = /^(investment|benefits)\.ownLines\.[a-z][a-z0-9_-]{0,23}\.(amount|growth)$/;

/** Whether a path is a driver that a line of one's own brings: its amount. */
export const isOwnDriver = (path: string): boolean => path.endsWith('.amount') && ownLineField(path) !== null;

const OWN_START = /^benefits\.starts\.[a-z][a-z0-9_-]{0,23}$/;

/** The most that a line may be worth, ₹. */
const MOST = 1e15;

/** The field of a number of a line of one's own; null for any other path. Its line's name is the document's to tell. */
export function ownLineField(path: string): NumberField | null {
  // What every object has by itself names no line.
  if (path.split('.').some((key) => key === 'constructor' || key === 'prototype')) return null;
  if (OWN_START.test(path))
    return field(path, 'First quarter of a line of your own', START_HINT, 'quarter', [1, LAST_QUARTER, 1], 1, yours);
  const [, side, part] = OWN.exec(path) ?? [];
  if (side === undefined || (part === 'growth' && side === 'benefits')) return null;
  if (part === 'growth') return field(path, 'Growth of a line of your own', 'a year', 'fraction', [-0.5, 2], 0, yours);
  return side === 'investment'
    ? field(path, 'A cost of your own', 'once, or a year', 'rupees', [0, MOST], 0, yours)
    : field(path, 'A benefit of your own', 'a year at full maturity', 'rupeesPerYear', [0, MOST], 0, yours);
}
