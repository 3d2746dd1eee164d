import type { LensId } from '#model/business-case/lenses.ts';
import { isSameCount, trialCountOf, type TrialCount } from '#model/findings/uncertainty/trial-count.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';

/** From this share of trials on it is told how many gain, below it how many lose. */
const MOST = 0.5;

/** The share of trials that gain through another lens. */
export interface OtherChance {
  readonly lens: LensId;
  readonly probability: number;
}

/** How sure a case is: the trials that gain, or lose where most do, held against another lens. `still`: all end at ₹0. */
export type Outlook =
  | { readonly kind: 'still' }
  | {
      readonly kind: 'gain' | 'loss';
      /** The lens in force; null for a view without a built-in lens. */
      readonly lens: LensId | null;
      readonly trials: TrialCount;
      readonly contrast: { readonly lens: LensId; readonly trials: TrialCount; readonly isSame: boolean } | null;
    };

/**
 * What the trials of one lens or two come to.
 * @param probability share of trials with NPV > 0
 * @param range the smallest and the largest NPV of the trials, ₹, where they are known
 */
export function outlookOf(
  probability: number,
  contrast: OtherChance | null,
  lens: LensId | null,
  range: Pick<SimulationFindings, 'smallest' | 'largest'> | null = null,
): Outlook {
  // A trial that ends at exactly ₹0 does not gain, and does not lose either.
  const losesNone = range !== null && range.smallest >= 0;
  if (losesNone && range.largest === 0) return { kind: 'still' };
  const gains = probability >= MOST || losesNone;
  const share = (each: number): number => (gains ? each : 1 - each);
  return {
    kind: gains ? 'gain' : 'loss',
    lens,
    trials: trialCountOf(share(probability)),
    contrast:
      contrast === null
        ? null
        : {
            lens: contrast.lens,
            trials: trialCountOf(share(contrast.probability)),
            isSame: isSameCount(share(probability), share(contrast.probability)),
          },
  };
}
