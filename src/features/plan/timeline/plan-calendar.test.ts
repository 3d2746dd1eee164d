import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { planOf } from '#model/findings/plan/plan.ts';
import { planCalendar } from './plan-calendar.ts';

const calendarFrom = (start: string) => {
  const document = { ...EXAMPLES.ecommerce.document, actions: { data_council: { chosen: true } }, plan: { start } };
  const text = planCalendar(planOf(readCase(document), '2026-11-27'), 'A & B; “C”, D');
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return {
    text,
    daysOf: (summary: RegExp) => {
      const event = events.find((each) => summary.test(each.summary));
      return [event?.startDate.toString(), event?.endDate.toString()];
    },
    events,
  };
};

describe('the plan as a calendar', () => {
  test('is read by another program, each thing on its days, the end being the day after', () => {
    const { events, daysOf } = calendarFrom('2027-04-01');
    expect(events).toHaveLength(8 + 1 + 4 + 4);
    expect(daysOf(/^Foundation assessment$/)).toEqual(['2027-04-01', '2027-05-27']);
    expect(daysOf(/^Gate 1/)).toEqual(['2027-07-21', '2027-07-22']);
    expect(daysOf(/^Core platform$/)).toEqual(['2027-09-30', '2027-12-30']);
    // Over a year's end, and eighteen months on.
    expect(daysOf(/^Real time and ML$/)).toEqual(['2027-12-30', '2028-03-30']);
    expect(daysOf(/^Gate 4/)).toEqual(['2028-09-27', '2028-09-28']);
  });

  test('counts a leap day', () => {
    expect(calendarFrom('2028-01-03').daysOf(/^Foundation assessment$/)).toEqual(['2028-01-03', '2028-02-28']);
    expect(calendarFrom('2028-01-05').daysOf(/^Foundation assessment$/)).toEqual(['2028-01-05', '2028-03-01']);
  });

  test('breaks no line over 75 octets', () => {
    const { text } = calendarFrom('2027-04-01');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
