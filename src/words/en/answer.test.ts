import { describe, expect, it } from 'vitest';
import { CFO_FIRST_EDITION, LENSES, throughLens } from '#model/business-case/lenses.ts';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { trialsToldOf } from '#model/findings/trials-told.ts';
import { verdictOf } from '#model/findings/verdict.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { ANSWER_WORDS, conditionWords, countedOnceWords, stakeParts, trialsParts } from './answer.ts';
import { askedNote } from './asked.ts';
import { plainText } from './grammar/parts.ts';

const { document: shop } = EXAMPLES.ecommerce;

const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

/** The whole verdict on a document, as it is read. */
function verdict(document: ScenarioDocument): string {
  const findings = simulate(document, { trials: 20_000 });
  const found = verdictOf(readCase(document), { findings, asked: 20_000 });
  const { answer, stopping, trials, spent, npv } = found;
  if (trials === null || !Object.hasOwn(ANSWER_WORDS, answer)) throw new Error('There is no word');
  const word = answer as keyof typeof ANSWER_WORDS;
  const said = trialsParts(trials, stopping, [spent, npv]).map((part) => (typeof part === 'string' ? part : part.text));
  return plain(
    `${ANSWER_WORDS[word]}${conditionWords(word, stopping)} ${plainText(stakeParts(found))} ${said.join('')}`,
  );
}

describe('the verdict in words', () => {
  it('of the e-commerce example, in stages and at once', () => {
    expect(verdict(shop)).toBe(
      'Probably, if you go in stages. Delivered as planned, ₹25.5 Cr over three years brings an NPV of ₹58.6 Cr. ' +
        'Counting that more than six such programmes in ten stop at a gate, two trials in three gain; ' +
        'the average of all is ₹22 Cr, and one in twenty loses more than ₹1.1 Cr.',
    );
    expect(verdict({ ...shop, rollout: { approach: 'big_bang' } })).toMatch(
      /^Not as it stands, with everything at once\. .* Counting that four such programmes in five fail, one trial in five gains; the average of all is ₹\d+ lakh, and one in twenty loses more than ₹1\d Cr\.$/,
    );
  });

  it('where delivery is not counted, without a clause on it', () => {
    expect(verdict({ ...shop, uncertainty: { delivery: false } })).toMatch(
      /^Yes\. Delivered as planned, .* ₹58\.6 Cr\. More than 999 trials in 1,000 gain; the average of all is ₹50 Cr, and 19 in 20 stay above ₹22 Cr\.$/,
    );
  });

  it('where nobody stops, and where nearly all do', () => {
    expect(verdict({ ...shop, rollout: { gateProbability: 1 } })).toMatch(
      /^Yes\. .* Counting that every gate is passed, more than 999 trials in 1,000 gain; /,
    );
    expect(verdict({ ...shop, rollout: { gateProbability: 0.1 } })).toMatch(
      /^Not as it stands, even if you go in stages\. .* Counting that more than 999 such programmes in 1,000 stop at a gate, four trials in 100 gain; the average of all is a loss of ₹\d+ lakh, and 19 in 20 lose more than ₹\d+ lakh\.$/,
    );
    expect(verdict({ ...shop, rollout: { gateProbability: 0 } })).toContain(
      'Counting that no such programme passes every gate, fewer than one trial in 1,000 gains; ',
    );
    const atOnce = (bigBangSuccess: number) => verdict({ ...shop, rollout: { approach: 'big_bang', bigBangSuccess } });
    expect(atOnce(1)).toMatch(/^Yes\. .* Counting that it does not fail, /);
    expect(atOnce(0)).toMatch(/Counting that every such programme fails, .*, and 19 in 20 lose more than ₹/);
    expect(atOnce(0.95)).toMatch(/^Yes, even with everything at once\. .* five such programmes in 100 fail, /);
  });

  it('of a loss as delivered', () => {
    expect(verdict(throughLens(shop, LENSES.cfo.fields))).toMatch(
      /^Not as it stands, even if you go in stages\. Delivered as planned, ₹29\.4 Cr over three years comes to an NPV of −₹3\.6 Cr\. .* 15 trials in 100 gain; the average of all is a loss of ₹2\.5 Cr, and one in twenty loses more than ₹9\.4 Cr\.$/,
    );
    expect(verdict(throughLens(shop, CFO_FIRST_EDITION.fields))).toMatch(
      /^Not as it stands, even if you go in stages\. /,
    );
  });

  it('tells amounts before and after tax apart', () => {
    expect(verdict({ ...shop, finance: { taxRate: 0.25 } })).toMatch(
      /₹25\.5 Cr over three years, before tax, brings an NPV of ₹43\.9 Cr after tax\./,
    );
    expect(verdict(shop)).not.toContain('tax');
  });
});

describe('the trials', () => {
  const told = (p5: number, p95: number, probabilityPositive: number, mean = (p5 + p95) / 2, smallest = p5) =>
    plain(
      trialsParts(trialsToldOf({ p5, p95, mean, probabilityPositive, smallest, largest: p95 }), null, [])
        .map((part) => (typeof part === 'string' ? part : part.text))
        .join(''),
    );

  it.each([
    [22, 80, 1, 'More than 999 trials in 1,000 gain; the average of all is ₹51, and 19 in 20 stay above ₹22.'],
    [-8, 9, 0.49, 'One trial in two gains; the average of all is ₹1, and one in twenty loses more than ₹8.'],
    [0, 9, 0.95, '95 trials in 100 gain; the average of all is ₹5, and 19 in 20 come to at least ₹0.'],
    [-8, -2, 0.004, 'Four trials in 1,000 gain; the average of all is a loss of ₹5, and 19 in 20 lose more than ₹2.'],
    [-8, -8, 0, 'Every trial comes to −₹8.'],
  ])('from %d to %d', (p5, p95, share, words) => {
    expect(told(p5, p95, share)).toBe(words);
  });
});

it('says once that benefit risk is counted once', () => {
  expect(countedOnceWords(0.2)).toBe('The benefit risk of 20% is left out of the trials: the outcomes stand for it.');
});

it('says what is asked for today', () => {
  const asked = (rollout: ScenarioDocument['rollout']) => {
    const document = rollout === undefined ? shop : { ...shop, rollout };
    return plain(askedNote(verdictOf(readCase(document), { findings: null, asked: 0 }).asked));
  };
  expect(asked(undefined)).toBe(
    'The pilot: 5% of the first year’s ₹11.9 Cr. Each later phase is asked for at the gate before it.',
  );
  expect(asked({ costShares: [0.7, 0.1, 0.1, 0.1] })).toMatch(/^The pilot: 70% of the first year’s/);
  expect(asked({ approach: 'big_bang' })).toBe(
    'The whole first year, all at once. In stages it would be the pilot alone: ₹60 lakh.',
  );
});
