import { admWindowCloses, checkAdmWindow, reconsideration } from '../../server/clock/adm-window.ts';
import { ahraDue } from '../../server/clock/ahra.ts';
import { art14Due } from '../../server/clock/art14.ts';
import { changeOfUseDates, deemedDelivered } from '../../server/clock/change-of-use.ts';
import { harmOpinion } from '../../server/clock/harm-opinion.ts';

test('a reconsideration request after the window is accepted and flagged', () => {
  expect(reconsideration('2026-12-29', '2026-12-29')).toEqual({
    accepted: true,
    afterWindow: false,
    responseDue: '2027-01-29',
  });
  expect(reconsideration('2026-12-29', '2026-12-31')).toEqual({
    accepted: true,
    afterWindow: true,
    responseDue: '2027-02-01',
  });
});

test('the window may be longer than 21 days and not shorter', () => {
  expect(admWindowCloses('2026-11-23')).toBe('2026-12-14');
  expect(checkAdmWindow('2026-11-23', '2026-12-14')).toBe('2026-12-14');
  expect(() => checkAdmWindow('2026-11-23', '2026-12-13')).toThrow('WINDOW_TOO_SHORT');
});

test.each(['EMAIL', 'SMS', 'WEB_CHAT', 'PHONE'] as const)(
  'a notice by %s is delivered when sent',
  channel => {
    expect(deemedDelivered('2026-12-24', channel)).toBe('2026-12-24');
  },
);

test('posted before Christmas, a notice is delivered on the second working day', () => {
  expect(deemedDelivered('2026-12-24', 'POST')).toBe('2026-12-30');
});

test('the last delivery opens the 30 days, and the new use may begin the day after them', () => {
  const dates = changeOfUseDates(['2026-12-24', '2026-11-23'], '2027-01-24');
  expect(dates).toEqual({ objectionsUntil: '2027-01-23', earliestEffective: '2027-01-24', error: null });
  expect(changeOfUseDates(['2026-12-24'], '2027-01-23').error).toBe('OBJECTION_WINDOW_OPEN');
});

test('the time to object may be longer than 30 days and not shorter', () => {
  expect(changeOfUseDates(['2026-11-23'], null, 60).earliestEffective).toBe('2027-01-23');
  expect(() => changeOfUseDates(['2026-11-23'], null, 29)).toThrow('WINDOW_TOO_SHORT');
  expect(() => changeOfUseDates([])).toThrow('INVALID_INPUT');
});

test('an opinion counts for six months ending with the day it is relied on', () => {
  const obtained = (day: string | null) =>
    harmOpinion({ reliedOn: '2026-11-23', obtained: day, s204Qualified: true });
  expect(obtained('2026-05-24')).toMatchObject({ valid: true, error: null });
  expect(obtained('2026-05-23')).toMatchObject({ valid: false, error: 'HARM_OPINION_EXPIRED' });
  expect(obtained('2026-11-23').valid).toBe(true);
  expect(obtained('2026-11-24')).toMatchObject({ valid: false, error: 'HARM_OPINION_MISSING' });
  expect(obtained(null).error).toBe('HARM_OPINION_MISSING');
});

test('an opinion needs a health professional of s.204 and no call for a new one', () => {
  const facts = { reliedOn: '2026-11-23', obtained: '2026-11-20', s204Qualified: true };
  expect(harmOpinion({ ...facts, s204Qualified: false })).toMatchObject({
    valid: false,
    error: 'NOT_S204_HEALTH_PROFESSIONAL',
  });
  expect(harmOpinion({ ...facts, reconsultRequired: true }).error).toBe('HARM_OPINION_EXPIRED');
});

test('the notice of Art 14 is due at a month, the first contact or the first disclosure', () => {
  expect(art14Due('2027-01-31')).toBe('2027-02-28');
  expect(art14Due('2026-11-23', '2027-01-10', '2026-12-01')).toBe('2026-12-01');
});

test('the days for a deceased person’s record begin with the application', () => {
  expect(ahraDue('2026-11-23', true)).toBe('2026-12-13');
  expect(ahraDue('2026-11-23', false)).toBe('2027-01-01');
});

test('information asked for within 14 days starts them again, later it does not', () => {
  expect(ahraDue('2026-11-23', true, { requestedOn: '2026-12-07', receivedOn: '2026-12-10' })).toBe(
    '2026-12-30',
  );
  expect(ahraDue('2026-11-23', true, { requestedOn: '2026-12-07', receivedOn: null })).toBeNull();
  expect(ahraDue('2026-11-23', true, { requestedOn: '2026-12-08', receivedOn: null })).toBe('2026-12-13');
});
