import { CODE } from '#model/sheet/operators/operators.ts';
import type { Program } from '#model/sheet/program.ts';

const NOBODY = -1;
const SEVERAL = -2;

/**
 * Cells that can be varied in place of others: where everything that a varied cell leads to passes through one single
 * cell, which no other varied cell reaches, a reader may as well vary that cell and spare the way to it.
 *
 * @param cells how many of the program's registers are cells
 * @param varied registers that vary; @param wanted registers to be read
 * @returns for each varied register the cell to vary in its place, often itself
 */
export function soleCells(
  { instructions }: Program,
  cells: number,
  varied: readonly number[],
  wanted: readonly number[],
): readonly number[] {
  const owners = new Map(varied.map((register, owner) => [register, owner]));
  const aliases = new Map<number, number>();
  const original = (register: number) => aliases.get(register) ?? register;
  const ownerOf = (register: number) => owners.get(original(register)) ?? NOBODY;
  const reached = instructions.filter(({ code, target, reads }) => {
    if (owners.has(target)) return false;
    const [only = NOBODY, ...others] = new Set(reads.map(ownerOf).filter((owner) => owner !== NOBODY));
    if (only === NOBODY) return false;
    if (code === CODE.copy) aliases.set(target, original(reads[0] as number));
    else owners.set(target, others.length > 0 ? SEVERAL : only);
    return true;
  });
  // Only what leads to a wanted cell counts as a way out.
  const sought = new Set(wanted.map(original));
  const exits = varied.map(() => new Set<number>());
  const leave = (register: number) => {
    const owner = ownerOf(register);
    if (owner >= 0) exits[owner]?.add(original(register));
  };
  for (const register of sought) leave(register);
  for (const { code, target, reads } of reached.toReversed()) {
    if (code === CODE.copy || !sought.has(target)) continue;
    for (const read of reads) {
      sought.add(original(read));
      if (ownerOf(target) === SEVERAL) leave(read);
    }
  }
  return varied.map((register, owner) => {
    const [exit, ...others] = exits[owner] ?? [];
    return exit !== undefined && others.length === 0 && exit < cells ? exit : register;
  });
}
