import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { gateDaysOf } from '#model/findings/delivery/gate-days.ts';
import { gateDaysTitle, sharesRefusal, togetherWords, unlockRefusal } from './phases.ts';

describe('what does not fit', () => {
  it('four shares are told by how much they miss the whole', () => {
    const inUse = [0.05, 0.25, 0.3, 0.4];
    expect(sharesRefusal(0.05, inUse)).toBe(
      'The four make 105%, 5% too much: together they are the whole first year. Still using 5%, 25%, 30% and 40%.',
    );
    expect(sharesRefusal(-0.125, inUse)).toMatch(/^The four make 87\.5%, 12\.5% too little/);
    expect([togetherWords(0), togetherWords(0.05), togetherWords(-0.05)]).toEqual([
      '100%',
      '105%, 5% too much',
      '95%, 5% too little',
    ]);
  });

  it('a share unlocked beside its neighbours names the one to change first', () => {
    const unlocks = [0.05, 0.3, 0.65, 1];
    expect(unlockRefusal(0.5, 2, unlocks)).toBeUndefined();
    expect(unlockRefusal(0.65, 2, unlocks)).toBeUndefined();
    expect(unlockRefusal(0.02, 2, unlocks)).toBe(
      'Less than the pilot unlocks (5%): nothing once gained is lost. Lower that first.',
    );
    expect(unlockRefusal(0.8, 2, unlocks)).toBe(
      'More than standardisation unlocks (65%): nothing once gained is lost. Raise that first.',
    );
    expect(unlockRefusal(0, 1, unlocks)).toBeUndefined();
    expect(unlockRefusal(1, 3, unlocks)).toBeUndefined();
  });
});

describe('the gates by day as a heading', () => {
  const titleOf = (more: Partial<ScenarioDocument>) => {
    const read = readCase({ ...EXAMPLES.ecommerce.document, ...more });
    return gateDaysTitle(gateDaysOf(read), read.shape.gatesGiven);
  };
  it.each<[Partial<ScenarioDocument>, string]>([
    [{}, 'A readiness of 50 passes each gate with 77.5%'],
    [
      { actions: { executive_sponsor: { chosen: true, startWeek: 0, weeks: 20 } } },
      'Readiness rises to 52.9, and the gates from 77.5% to 78.5%',
    ],
    [{ rollout: { gateProbability: 0.8 } }, 'Every gate is entered at 80%'],
    [{ rollout: { gateProbability: [0.9, 0.8, 0.7, 0.6] } }, 'The gates are entered: 90%, 80%, 70% and 60%'],
  ])('%o: %s', (more, title) => {
    expect(titleOf(more)).toBe(title);
  });
});
