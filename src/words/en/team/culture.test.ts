import { expect, test } from 'vitest';
import { cultureOf } from '#model/findings/plan/culture.ts';
import { cultureObjection, cultureSentence, practiceWords } from './culture.ts';

test('says how much is chosen, which actions come with it, and what nobody owns', () => {
  const none = cultureOf({});
  expect([cultureSentence(none), cultureObjection(none)]).toEqual([
    'Nothing is chosen yet that would change how people work together.',
    'Most such programmes stop at people and not at tools.',
  ]);
  const own = cultureOf({ plan: { practices: { brown_bags: { chosen: true, owner: 'Asha' } } } });
  expect([cultureSentence(own), cultureObjection(own)]).toEqual([
    'One of 40 practices is chosen, and none of them is a readiness action: no figure moves.',
    'Each has an owner.',
  ]);
  const acting = cultureOf({ actions: { recognition: { chosen: true } } });
  expect(cultureSentence(acting)).toBe('Three of 40 practices are chosen; one readiness action comes with them.');
  expect(cultureObjection(acting)).toBe('Three have no owner, and what nobody owns is dropped first.');
});

test('says of each what choosing it does', () => {
  const practices = cultureOf({}).groups.flatMap((group) => group.practices);
  const words = (id: string, cost: number | null) => {
    const found = practices.find((each) => each.id === id);
    return found === undefined ? '' : practiceWords(found, cost);
  };
  expect(words('brown_bags', null)).toBe('Helps team skills and experience; moves no figure.');
  expect(words('sponsor', 4e5)).toBe(
    'Comes with the action “A sponsor at the top”, ₹4\u00A0lakh once, which raises leadership support and budget availability.',
  );
});
