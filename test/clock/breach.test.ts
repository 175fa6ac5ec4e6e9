import { breachClock, breachUrgency } from '../../server/clock/breach.ts';

test('72 hours over the end of summer time end an hour earlier on a London clock', () => {
  expect(breachClock({ awareAt: '2026-10-24T10:00:00+01:00' })).toMatchObject({
    notifyByUtc: '2026-10-27T09:00:00+00:00',
    notifyByLondon: '2026-10-27T09:00:00+00:00',
  });
});

test('72 hours over the start of summer time end an hour later on a London clock', () => {
  expect(breachClock({ awareAt: '2027-03-26T10:00:00+00:00' })).toMatchObject({
    notifyByUtc: '2027-03-29T10:00:00+00:00',
    notifyByLondon: '2027-03-29T11:00:00+01:00',
  });
});

test('a notice at the last instant is on time, a second later it needs a reason', () => {
  const notified = (notifiedAt: string, delayReason?: string) =>
    breachClock({ awareAt: '2026-11-20T16:45:00Z', notifiedAt, delayReason });
  expect(notified('2026-11-23T16:45:00Z')).toMatchObject({ onTime: true, error: null });
  expect(notified('2026-11-23T16:45:01Z')).toMatchObject({ onTime: false, error: 'DELAY_REASON_REQUIRED' });
  expect(notified('2026-11-23T16:45:01Z', '  ').error).toBe('DELAY_REASON_REQUIRED');
  expect(notified('2026-11-23T16:45:01Z', 'The processor told us late')).toMatchObject({
    onTime: false,
    error: null,
  });
});

test('before the notice nothing is on time or late', () => {
  expect(breachClock({ awareAt: '2026-11-20T16:45:00Z' })).toMatchObject({ onTime: null, error: null });
});

test('an hour without an offset is refused', () => {
  expect(() => breachClock({ awareAt: '2026-11-20T16:45:00' })).toThrow('INVALID_INPUT');
});

test('a breach is amber from 48 hours and red from 60', () => {
  const after = (time: string) => breachUrgency('2026-11-20T00:00:00Z', time);
  expect(after('2026-11-21T23:59:59Z')).toBe('NONE');
  expect(after('2026-11-22T00:00:00Z')).toBe('AMBER');
  expect(after('2026-11-22T11:59:59Z')).toBe('AMBER');
  expect(after('2026-11-22T12:00:00Z')).toBe('RED');
  expect(breachClock({ awareAt: '2026-11-20T00:00:00Z' })).toMatchObject({
    triageByUtc: '2026-11-21T00:00:00+00:00',
    amberFromUtc: '2026-11-22T00:00:00+00:00',
    redFromUtc: '2026-11-22T12:00:00+00:00',
  });
});
