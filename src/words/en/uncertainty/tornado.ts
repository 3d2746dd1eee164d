import type { TornadoFinding } from '#model/findings/uncertainty/tornado.ts';
import type { Metric } from '#model/uncertainty/findings.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { METRIC_WORDS } from './metrics.ts';

/** What the tornado of a metric shows, as its title. */
export function tornadoTitle(finding: TornadoFinding, metric: Metric): string {
  const { swing: inWords, noun, article } = METRIC_WORDS[metric];
  switch (finding.kind) {
    case 'nothing-varies':
      return 'Nothing varies, so nothing moves it';
    case 'nothing-moves':
      return `None of the ranges moves the ${noun}`;
    case 'may-not-pay-back':
      return plural(
        finding.count,
        `${onlyOne(finding.by)} alone can keep it from paying back`,
        `${finding.count} beliefs, each alone, can keep it from paying back`,
      );
    case 'may-not-exist':
      return `${onlyOne(finding.by)} decides whether there is ${article} ${noun}`;
    case 'moves':
      return `One belief alone moves the ${noun} by ${inWords(finding.swing)}`;
    case 'never-loses':
      return `No single belief turns it into a loss, but one swings it by ${inWords(finding.swing)}`;
    case 'never-gains':
      return `No single belief turns it into a gain; the widest swings it by ${inWords(finding.swing)}`;
    case 'turns':
      return turnsTitle(finding, inWords(finding.swing));
  }
}

/** The subject where one driver does it. */
const onlyOne = (by: Extract<TornadoFinding, { kind: 'turns' }>['by']): string =>
  by === 'delivery' ? 'How far it gets' : 'One belief';

function turnsTitle({ count, by }: Extract<TornadoFinding, { kind: 'turns' }>, swing: string): string {
  if (count === 0) return `No belief can decide between gain and loss; the widest swings it by ${swing}`;
  return plural(
    count,
    `${onlyOne(by)} alone decides between gain and loss; ${by === 'widest' ? 'it' : 'the widest'} swings it by ${swing}`,
    `${count} beliefs, each alone, can decide between gain and loss; the widest swings it by ${swing}`,
  );
}

/**
 * Which drivers move the metric the same way at both ends, in one sentence: their bars begin at the case as entered and
 * reach to the farther end. Null where none does.
 * @param drivers names of drivers
 */
export function oneSidedWords(drivers: readonly string[]): string | null {
  if (drivers.length === 0) return null;
  const reach = plural(drivers.length, 'its bar reaches', 'their bars reach');
  return `Both ends of ${listed(drivers.map(inSentence))} lie on one side of the case as entered, so ${reach} from there to the farther end.`;
}
