import type { Gate } from '#model/facts/rollout.ts';
import type { OddsMove, OddsMoved } from '#model/readiness/action-plan.ts';

/** What an action, or a plan of them, does to the odds in phases. Probabilities as fractions. */
export type OddsRaised =
  /** It ends after the last gate, or raises nothing that counts: no gate moves. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'raises';
      /** The gates that come after it ends. */
      readonly from: Gate;
      readonly to: Gate;
      /** By how much each gets likelier, from the least to the most. */
      readonly least: number;
      readonly most: number;
      /** How likely the whole is delivered. */
      readonly delivered: OddsMove;
    };

/** What moves a probability by less is rounding. */
const ROUNDING = 1e-12;

export function oddsRaised({ gates, delivered }: OddsMoved): OddsRaised {
  const raised = gates.filter(({ from, to }) => to - from > ROUNDING);
  const [first, last] = [raised[0], raised.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'none' };
  const by = raised.map(({ from, to }) => to - from);
  return { kind: 'raises', from: first.gate, to: last.gate, least: Math.min(...by), most: Math.max(...by), delivered };
}
