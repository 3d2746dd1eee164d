import type { Shape } from '#model/business-case/shape.ts';
import { SPENT, UNLOCKED } from '#model/delivery/outcome-cells.ts';
import { product, type Term } from '#model/sheet/expression.ts';

/** Of a trial that draws how far it gets: what it spends of the first year's cost, and what benefits and later cost remain. */
export const spent = ({ drawn }: Shape) => (drawn.includes('delivery') ? [SPENT] : []);
export const unlocked = ({ drawn }: Shape) => (drawn.includes('delivery') ? [UNLOCKED] : []);
export const spentOf = (shape: Shape, id: string): Term =>
  spent(shape).length === 0 ? id : product(...spent(shape), id);
export const unlockedOf = (shape: Shape, id: string): Term =>
  unlocked(shape).length === 0 ? id : product(...unlocked(shape), id);
