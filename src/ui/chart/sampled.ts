/**
 * Points of a curve: a function read at evenly spread places, both ends included, so that a line may bend between the
 * values a chart is about.
 * @param steps how many straight parts draw it; 1 at least
 */
export function sampled(
  valueAt: (place: number) => number,
  from: number,
  to: number,
  steps: number,
): readonly (readonly [place: number, value: number])[] {
  return Array.from({ length: steps + 1 }, (_, k) => {
    const place = k === steps ? to : from + (k * (to - from)) / steps;
    return [place, valueAt(place)] as const;
  });
}
