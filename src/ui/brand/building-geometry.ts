/** Measures of the building in elevation, in pixels of its own drawing; the ground line is y = 0 and up is negative. */
export const BUILDING = {
  pointHeight: 1.6,
  left: 38,
  width: 92,
  slabOverhang: 4,
  slabHeight: 4,
  foundation: { left: 28, width: 112, height: 22 },
  window: { width: 11, height: 17.5, first: 9, step: 20.5, fromFloorTop: 12 },
  tickRight: 30,
  levelLeft: 142,
  ground: 248,
} as const;

/** The four floors, lowest first, each a quarter of the score. */
export const FLOORS = ['Manual', 'Semi-automated', 'Fully automated', 'Smart'] as const;

/** A point of the drawing for a score from 0 to 100. */
export function heightOf(score: number): number {
  return -score * BUILDING.pointHeight;
}

/** The floor a person at this score stands on, 0 to 3: at 50 one has just stepped onto the third. */
export function floorAt(score: number): number {
  return Math.min(3, Math.max(0, Math.floor(score / 25)));
}

/** Ticks nearer than this run into each other. */
const APART = 8;

/** Scores named at the left: the score itself, its target, and the quarters that are not too near either to be read. */
export function ticksFor(score: number, target = score): readonly number[] {
  const shown = Math.round(score);
  const aim = Math.round(target);
  const named = Math.abs(aim - shown) >= APART ? [shown, aim] : [shown];
  const quarters = [25, 50, 75, 100].filter((tick) => named.every((each) => Math.abs(tick - each) >= APART));
  return [...quarters, ...named].toSorted((a, b) => a - b);
}

/** The part of the floor with its bottom at `bottom` and top at `top` (scores) that is built. */
export function builtShare(bottom: number, top: number, score: number): number {
  return Math.min(1, Math.max(0, (score - bottom) / (top - bottom)));
}
