import { LENSES, type LensId } from '#model/business-case/lenses.ts';
import type { SimulationFindings, TornadoBar } from '#model/uncertainty/findings.ts';
import { formatMoney } from '#words/figures/money.ts';
import { listed } from '#words/grammar/listed.ts';
import { sameInWords, trialsWords } from '#words/uncertainty/trial-count.ts';

/** "if the CFO is right", "if the calibrated lens is right". */
export const ifRight = (lens: LensId): string =>
  lens === 'cfo' ? 'if the CFO is right' : `if the ${LENSES[lens].label.toLowerCase()} lens is right`;

/** What is said where both lenses say the same: of the harsher one a gain is a surprise, of the milder one a loss. */
function sameAs(lens: LensId, gains: boolean): string {
  if (lens === 'cfo') return gains ? 'even if the CFO is right' : 'and so says the CFO';
  const seen = `${LENSES[lens].label.toLowerCase()} lens`;
  return gains ? `and so says the ${seen}` : `even through the ${seen}`;
}

/** The first sentence in parts, so that its counts can be set apart. */
export interface Outlook {
  readonly before: string;
  readonly trials: string;
  /** Words between the two counts. */
  readonly between: string;
  /** The contrast's count; empty where both lenses say the same. */
  readonly contrast: string;
  readonly after: string;
}

/** "You gain in more than 999 trials of 1,000, or in 47 of 100 if the CFO is right.", or how many lose where most do. */
export function outlookOf(
  probability: number,
  contrast: { readonly lens: LensId; readonly probability: number } | null,
  lens: LensId | null,
  range: Pick<SimulationFindings, 'smallest' | 'largest'> | null = null,
): Outlook {
  // A trial that ends at exactly ₹0 does not gain, and does not lose either.
  const losesNone = range !== null && range.smallest >= 0;
  if (losesNone && range.largest === 0)
    return {
      before: 'You neither gain nor lose: every trial ends at ₹0.',
      trials: '',
      between: '',
      contrast: '',
      after: '',
    };
  const gains = probability >= 0.5 || losesNone;
  const share = (each: number): number => (gains ? each : 1 - each);
  const verb = gains ? 'gain' : 'lose';
  const before = lens === 'cfo' ? `Through the CFO’s eyes you ${verb} in ` : `You ${verb} in `;
  const trials = trialsWords(share(probability));
  if (contrast === null) return { before, trials, between: '', contrast: '', after: '.' };
  if (sameInWords(share(probability), share(contrast.probability)))
    return { before, trials, between: '', contrast: '', after: `, ${sameAs(contrast.lens, gains)}.` };
  return {
    before,
    trials,
    between: ', or in ',
    contrast: trialsWords(share(contrast.probability), true),
    after: ` ${ifRight(contrast.lens)}.`,
  };
}

export const outlookText = ({ before, trials, between, contrast, after }: Outlook): string =>
  before + trials + between + contrast + after;

/** "Nine trials in ten end between ₹22 Cr and ₹81 Cr". */
export function rangeSentence({ p5, p95 }: Pick<SimulationFindings, 'p5' | 'p95'>): string {
  const [low, high] = [formatMoney(p5), formatMoney(p95)];
  return low === high ? `Nearly every trial ends at ${low}` : `Nine trials in ten end between ${low} and ${high}`;
}

/** The share of all squared swings from which a belief, or two, may be said to decide. */
const MOST = 0.5;

/**
 * What the outcome hangs on, by the tornado of the NPV: squared swings stand for shares of the variance.
 * @param belief words for a driver, by path
 * @param hasOverruns whether the outside view adds overruns, which no belief decides
 */
export function decidingSentence(
  bars: readonly TornadoBar[],
  belief: (path: string) => string,
  hasOverruns = false,
): string {
  const sentence = beliefSentence(bars, belief);
  return hasOverruns ? `Overruns apart, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}

function beliefSentence(bars: readonly TornadoBar[], belief: (path: string) => string): string {
  // The NPV exists everywhere, so every width is finite.
  const swings = bars.map(({ driver, width }) => ({ driver, swing: width }));
  const all = swings.reduce((sum, { swing }) => sum + swing ** 2, 0);
  const [first, second] = swings;
  if (first === undefined || all === 0) return 'None of what varies moves it.';
  if (first.swing ** 2 / all >= MOST) return `One belief decides most of it: ${belief(first.driver)}.`;
  if (second !== undefined && (first.swing ** 2 + second.swing ** 2) / all >= MOST)
    return `Two beliefs decide most of it: ${listed([first, second].map(({ driver }) => belief(driver)))}.`;
  return `No belief decides it alone; the widest swing, ${formatMoney(first.swing)}, comes from ${belief(first.driver)}.`;
}
