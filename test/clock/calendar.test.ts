import fc from 'fast-check';
import { BANK_HOLIDAYS, buildCalendar } from '../../server/clock/bank-holidays.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  ageOn,
  birthday,
  daysBetween,
  londonDate,
  roll,
  workingDay,
  workingDaysBetween,
} from '../../server/clock/calendar.ts';

const dates = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map(days => addDays(from, days));
const known = dates('2024-01-01', '2028-11-30');

test('an instant late on a summer evening in UTC is the next day in London', () => {
  expect(londonDate('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  expect(londonDate('2026-12-31T23:30:00Z')).toBe('2026-12-31');
  expect(londonDate('2026-07-01T00:30:00+01:00')).toBe('2026-07-01');
});

test.each(['2026-02-30', '2026-13-01', '20260101', '1 July 2026', '2026-06-30T23:30:00', ''])(
  '"%s" is refused as a date: no offset or no such day',
  text => {
    expect(() => londonDate(text)).toThrow('INVALID_INPUT');
  },
);

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s plus %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('a leap day seven years on is 28 February, a leap birthday is 1 March', () => {
  expect(addYears('2024-02-29', 7)).toBe('2031-02-28');
  expect(birthday('2008-02-29', 25)).toBe('2033-03-01');
  expect(birthday('2008-02-29', 28)).toBe('2036-02-29');
});

test('age changes on the birthday itself', () => {
  expect(ageOn('2008-09-03', '2025-09-02')).toBe(16);
  expect(ageOn('2008-09-03', '2025-09-03')).toBe(17);
  expect(ageOn('2008-02-29', '2025-02-28')).toBe(16);
  expect(ageOn('2008-02-29', '2025-03-01')).toBe(17);
  expect(() => ageOn('2008-02-29', '2008-02-28')).toThrow('INVALID_INPUT');
});

test('working days leave out weekends and bank holidays', () => {
  expect(roll('2027-12-25')).toBe('2027-12-29');
  expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30');
  expect(addWorkingDays('2026-12-26', 0)).toBe('2026-12-26');
  expect(workingDaysBetween('2026-12-23', '2026-12-30')).toBe(3);
  expect(workingDaysBetween('2026-12-30', '2026-12-23')).toBe(-3);
});

test('rolling ends on a working day, never goes back and passes no working day', () => {
  fc.assert(
    fc.property(known, date => {
      const rolled = roll(date);
      expect(workingDay(rolled)).toBe(true);
      expect(rolled >= date).toBe(true);
      for (let day = date; day < rolled; day = addDays(day, 1)) expect(workingDay(day)).toBe(false);
    }),
  );
});

test('months are added to the original date: the day number stays, or it is the last day of the month', () => {
  fc.assert(
    fc.property(dates('1920-01-01', '2100-12-31'), fc.integer({ min: -600, max: 600 }), (date, months) => {
      const moved = addMonths(date, months);
      const clamped = moved.slice(8) < date.slice(8);
      expect(moved.slice(8) === date.slice(8) || (clamped && addDays(moved, 1).endsWith('-01'))).toBe(true);
      const monthNumber = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
      expect(monthNumber(moved) - monthNumber(date)).toBe(months);
    }),
  );
});

test('a birthday is the first day of the new age', () => {
  fc.assert(
    fc.property(dates('1930-01-01', '2030-12-31'), fc.integer({ min: 1, max: 90 }), (born, age) => {
      expect(ageOn(born, birthday(born, age))).toBe(age);
      expect(ageOn(born, addDays(birthday(born, age), -1))).toBe(age - 1);
    }),
  );
});

test('adding working days and counting them are inverse', () => {
  fc.assert(
    fc.property(dates('2024-01-01', '2028-06-30'), fc.integer({ min: 0, max: 60 }), (date, count) => {
      expect(workingDaysBetween(date, addWorkingDays(date, count))).toBe(count);
    }),
  );
});

test('counted whole weeks at once, working days are as many as counted day by day, both ways', () => {
  // A holiday that falls on a Saturday takes no working day away.
  const calendar = buildCalendar(BANK_HOLIDAYS, [{ date: '2026-08-29', holiday: true }]);
  fc.assert(
    fc.property(known, known, (from, to) => {
      const [first, last] = from < to ? [from, to] : [to, from];
      let counted = 0;
      for (let day = first; day < last;) {
        day = addDays(day, 1);
        if (workingDay(day, calendar)) counted++;
      }
      expect(workingDaysBetween(first, last, calendar)).toBe(counted);
      expect(workingDaysBetween(last, first, calendar) + counted).toBe(0);
    }),
    { examples: [['2026-08-28', '2026-08-29']] },
  );
});

test('working days are counted across no year whose bank holidays are unknown', () => {
  const { 2026: _, ...others } = BANK_HOLIDAYS;
  const calendar = buildCalendar(others);
  expect(() => workingDaysBetween('2025-12-01', '2027-01-31', calendar)).toThrow('2026');
  expect(workingDaysBetween('2026-12-31', '2027-01-04', calendar)).toBe(1);
});
