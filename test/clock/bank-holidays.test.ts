import Holidays from 'date-holidays';
import { BANK_HOLIDAYS, buildCalendar } from '../../server/clock/bank-holidays.ts';
import { roll, workingDay } from '../../server/clock/calendar.ts';

const thrownCode = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return 'nothing was thrown';
};

/** Listed by date-holidays on the weekend itself; Annex A lists the substitute only, which changes no working day. */
const WEEKEND_DAYS = ['2026-12-26', '2027-12-25', '2027-12-26', '2028-01-01'];

test.each(Object.keys(BANK_HOLIDAYS))('the table of %s agrees with date-holidays for England', year => {
  const listed = new Holidays('GB', 'ENG')
    .getHolidays(Number(year))
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .filter(date => !WEEKEND_DAYS.includes(date));
  expect([...new Set(listed)].sort()).toEqual([...(BANK_HOLIDAYS[year] ?? [])].sort());
});

test('the table holds the eight bank holidays of each year from 2024 to 2028', () => {
  expect(Object.entries(BANK_HOLIDAYS).map(([year, dates]) => [year, dates.length])).toEqual([
    ['2024', 8],
    ['2025', 8],
    ['2026', 8],
    ['2027', 8],
    ['2028', 8],
  ]);
});

test('an override adds a one-off holiday and takes a moved one away', () => {
  const calendar = buildCalendar(BANK_HOLIDAYS, [
    { date: '2026-07-15', holiday: true },
    { date: '2026-05-25', holiday: false },
  ]);
  expect(roll('2026-07-15', calendar)).toBe('2026-07-16');
  expect(workingDay('2026-05-25', calendar)).toBe(true);
  expect(workingDay('2026-07-15')).toBe(true);
});

test('a year that is not in the table is an error, on a weekend too', () => {
  expect(thrownCode(() => workingDay('2029-01-02'))).toBe('BANK_HOLIDAY_YEAR_MISSING');
  expect(thrownCode(() => workingDay('2023-07-01'))).toBe('BANK_HOLIDAY_YEAR_MISSING');
  expect(thrownCode(() => roll('2028-12-30'))).toBe('BANK_HOLIDAY_YEAR_MISSING');
});

test('an override does not make an unknown year known, a full year does', () => {
  const oneOff = buildCalendar(BANK_HOLIDAYS, [{ date: '2029-01-01', holiday: true }]);
  expect(thrownCode(() => workingDay('2029-01-02', oneOff))).toBe('BANK_HOLIDAY_YEAR_MISSING');
  const published = buildCalendar({ ...BANK_HOLIDAYS, '2029': ['2029-01-01'] });
  expect(roll('2028-12-30', published)).toBe('2029-01-02');
});
