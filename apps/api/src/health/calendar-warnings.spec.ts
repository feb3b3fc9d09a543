import { describe, expect, it } from '@jest/globals';
import { countyCalendar, dutyCalendar } from '@bihuan/application/office/reference.js';
import { calendarWarnings } from './calendar-warnings.js';

const county = { region: 'county', calendar: { ...countyCalendar(), publishedYears: [2025, 2026] } };
const duty = { region: 'duty', calendar: dutyCalendar() };
const at = (local: string) => Date.parse(`${local}+08:00`);

describe('warnings about calendars', () => {
  it('begin on 1 November in the zone of the calendar, and only where next year is missing', () => {
    expect(calendarWarnings([county, duty], at('2026-10-31T23:59:59'))).toEqual([]);
    expect(calendarWarnings([county, duty], at('2026-11-01T00:00:00'))).toEqual([
      { code: 'calendar_missing', message: expect.stringMatching(/2027.*'county'/) },
    ]);
    expect(calendarWarnings([county], at('2025-12-01T10:00:00'))).toEqual([]);
  });
});
