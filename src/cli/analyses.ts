import type { ScenarioDocument } from '#model/document/document.ts';
import type { DeliveredFindings } from '#model/uncertainty/findings.ts';

/** What an analysis finds, as plain data for JSON: what does not exist is null or NaN, which JSON has as null. */
export type Analysis<Found = unknown> = (document: ScenarioDocument) => Found;

/** What the same trials come to delivered in full, without the curve that charts draw. */
const figuresOf = ({ mean, sd, p5, p10, p25, p50, p75, p90, p95, probabilityPositive }: DeliveredFindings) => ({
  mean,
  sd,
  p5,
  p10,
  p25,
  p50,
  p75,
  p90,
  p95,
  probabilityPositive,
});

/** How to get each analysis: loaded when asked for, so that the plain call starts as fast as without them. */
const LOADERS = {
  tornado: async (): Promise<Analysis> => {
    const { tornadoOf } = await import('#model/uncertainty/tornado.ts');
    return (document) =>
      tornadoOf(document).map(({ driver, low, high, atLow, atHigh }) => ({
        driver,
        low,
        high,
        npvLow: atLow,
        npvHigh: atHigh,
      }));
  },
  breakeven: async (): Promise<Analysis> => (await import('#model/uncertainty/breakeven.ts')).breakevenOf,
  simulation: async (): Promise<Analysis> => {
    const { simulate } = await import('#model/uncertainty/simulation/simulate.ts');
    return (document) => {
      const { trials, seed, mean, sd, se, p5, p10, p25, p50, p75, p90, p95, ...rest } = simulate(document);
      const { probabilityPositive, probabilityPayback, evpi, evppi } = rest;
      const quantiles = { p5, p10, p25, p50, p75, p90, p95 };
      const ifDelivered = rest.ifDelivered === null ? null : figuresOf(rest.ifDelivered);
      const worth = { probabilityPositive, probabilityPayback, evpi, evppi, ifDelivered };
      return { trials, seed, mean, sd, se, ...quantiles, ...worth };
    };
  },
  sobol: async (): Promise<Analysis> => {
    const { sobolOf } = await import('#model/uncertainty/sobol.ts');
    return (document) =>
      Object.fromEntries(
        sobolOf(document).map(({ driver, first, total }) => [driver, { first: first.value, total: total.value }]),
      );
  },
  rollout: async (): Promise<Analysis> => {
    const [{ rolloutOf }, { readCase }] = await Promise.all([
      import('#model/delivery/rollout.ts'),
      import('#model/business-case/read-case.ts'),
    ]);
    return (document) => rolloutOf(readCase(document));
  },
  worth: async (): Promise<Analysis> => {
    const [{ worthOf }, { linkedToReadiness }] = await Promise.all([
      import('#model/readiness/worth.ts'),
      import('#model/readiness/linked.ts'),
    ]);
    return (document) =>
      // In phases and by gates that follow readiness, whatever the scenario says of them.
      Object.fromEntries(
        Object.entries(worthOf(linkedToReadiness(document), 'phased')).map(([factor, { nextPoint, toMaximum }]) => [
          factor,
          {
            nextPoint: nextPoint.delivered,
            toMaximum: toMaximum.delivered,
            nextPointExpected: nextPoint.together,
            toMaximumExpected: toMaximum.together,
          },
        ]),
      );
  },
} as const;

export type AnalysisName = keyof typeof LOADERS;
export const ANALYSIS_NAMES = Object.keys(LOADERS) as readonly AnalysisName[];

/** Whether a word names an analysis. */
export const isAnalysis = (word: string): word is AnalysisName => Object.hasOwn(LOADERS, word);

/** What the analyses asked for find in a document, by their names, in the order in which they were asked for. */
export async function analysesOf(names: readonly AnalysisName[]): Promise<Analysis<object>> {
  const loaded = await Promise.all(names.map(async (name) => [name, await LOADERS[name]()] as const));
  return (document) => Object.fromEntries(loaded.map(([name, analysis]) => [name, analysis(document)]));
}
