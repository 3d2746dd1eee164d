import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { cultureOf } from '#model/findings/plan/culture.ts';
import { actionWords, belongsTo, cultureObjection, cultureSentence, helpsWords } from './culture.ts';

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

test('says of each what choosing it does, by the numbers and the factors of this company', () => {
  const words = (id: string, document: ScenarioDocument = {}) => {
    const found = cultureOf(document)
      .groups.flatMap(({ practices }) => practices)
      .find((each) => each.id === id);
    if (found === undefined) return '';
    return found.action === null ? helpsWords(found) : `${belongsTo(found.action)} it${actionWords(found.action)}`;
  };
  expect(words('brown_bags')).toBe('Helps team skills and experience; moves no figure.');
  expect(words('value_streams')).toBe('Is it, ₹5\u00A0lakh once: clear objectives +4 and success metrics +2.');
  expect(words('sponsor')).toBe(
    'Part of it, ₹4\u00A0lakh once: leadership support +5 and budget availability +3. Chosen together with “Leaders who know what it is” and “A review every month”.',
  );
  const actions = { value_stream_mapping: { cost: 7e5, raises: { clear_objectives: 1.5 } } };
  const assessment = { notApplicable: ['success_metrics'] } as const;
  expect(words('value_streams', { actions, assessment })).toBe('Is it, ₹7\u00A0lakh once: clear objectives +1.5.');
  expect(words('value_streams', { assessment: { notApplicable: ['success_metrics', 'clear_objectives'] } })).toBe(
    'Is it, ₹5\u00A0lakh once: it raises nothing that applies here.',
  );
});
