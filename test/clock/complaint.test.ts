import { complaintClock } from '../../server/clock/complaint.ts';

const complaint = (received: string, more: object = {}) =>
  complaintClock({ received, track: 'DATA_PROTECTION', ...more });

test('the duty of s.164A begins on 19 June 2026', () => {
  expect(complaint('2026-06-18').statutory).toBe(false);
  expect(complaint('2026-06-19').statutory).toBe(true);
  expect(complaint('2026-06-18T23:30:00Z').statutory).toBe(true);
});

test('on the NHS track both clocks are kept and the third working day drives', () => {
  expect(complaint('2026-12-23', { track: 'NHS_SERVICE' })).toMatchObject({
    ackDue: '2026-12-30',
    rawDue: '2026-12-30',
    nhsAckDue: '2026-12-30',
    dataProtectionAckDue: '2027-01-22',
  });
});

test('the NHS response is due six months after receipt, on whatever day that is, unless a later one is agreed', () => {
  const response = (more: object) => complaint('2026-08-31', more).nhsResponseDue;
  // The last day of February, a Sunday: these months do not roll.
  expect(response({ track: 'NHS_SERVICE' })).toBe('2027-02-28');
  expect(response({ track: 'NHS_SERVICE', agreedResponseDue: '2027-04-02' })).toBe('2027-04-02');
  expect(response({ track: 'NHS_SERVICE', agreedResponseDue: '2027-01-04' })).toBe('2027-02-28');
  expect(response({ agreedResponseDue: '2027-04-02' })).toBeNull();
});

test('an acknowledgement on the due date is on time, a day later it is not', () => {
  const acknowledged = (acknowledgedAt: string) => complaint('2026-11-23', { acknowledgedAt }).ackOnTime;
  expect(complaint('2026-11-23').ackDue).toBe('2026-12-23');
  expect(acknowledged('2026-12-23T23:59:59Z')).toBe(true);
  expect(acknowledged('2026-12-24')).toBe(false);
  expect(complaint('2026-11-23').ackOnTime).toBeNull();
});

test('an outcome after the due date is no acknowledgement', () => {
  expect(complaint('2026-11-23', { outcomeSentAt: '2026-12-24' })).toMatchObject({
    ackDate: null,
    ackOnTime: false,
  });
});

test('an outcome in time counts as the acknowledgement if it comes first', () => {
  const sent = { outcomeSentAt: '2026-12-01', acknowledgedAt: '2026-12-03' };
  expect(complaint('2026-11-23', sent)).toMatchObject({ ackDate: '2026-12-01', ackOnTime: true });
});

test('the internal dates count working days, and contact moves the next progress letter', () => {
  expect(complaint('2026-11-23')).toMatchObject({
    internalAckTarget: '2026-11-26',
    assignBy: '2026-11-26',
    outcomeTarget: '2026-12-21',
    nextProgressDue: '2026-12-21',
    alertFrom: '2027-02-23',
  });
  expect(complaint('2026-11-23', { lastContactAt: '2026-12-01' }).nextProgressDue).toBe('2026-12-31');
});

test('an outcome before the receipt is refused', () => {
  expect(() => complaint('2026-11-23', { outcomeSentAt: '2026-11-22' })).toThrow('INVALID_INPUT');
});
