import fc from 'fast-check';
import { addDays } from '../../server/clock/calendar.ts';
import { excludedDays, type ClarificationPause } from '../../server/clock/clarification.ts';
import { rightsRequestClock } from '../../server/clock/rights-request.ts';

const pause = (askedOn: string, receivedOn: string | null): ClarificationPause => ({ askedOn, receivedOn });
const access = (received: string, more: object = {}) =>
  rightsRequestClock({ received, type: 'ACCESS', ...more });

test('a request without identity gives no date while identity is awaited', () => {
  expect(access('2026-10-12', { idRequested: true })).toMatchObject({
    status: 'AWAITING_ID',
    relevantDate: null,
    rawDue: null,
    legalDue: null,
    extensionNoticeBy: null,
    internalTarget: null,
  });
});

test('the clock starts at the later of identity and authority', () => {
  const both = { idRequested: true, idReceivedOn: '2026-10-14', authorityRequested: true };
  expect(access('2026-10-12', both).status).toBe('AWAITING_ID');
  expect(access('2026-10-12', { ...both, authorityReceivedOn: '2026-10-20' })).toMatchObject({
    relevantDate: '2026-10-20',
    legalDue: '2026-11-20',
  });
});

test('an identity request found unjustified puts the clock back to the receipt', () => {
  const asked = { idRequested: true, idReceivedOn: null, idRequestJustified: false };
  expect(access('2026-10-12', asked)).toMatchObject({ status: null, relevantDate: '2026-10-12' });
});

test('an open clarification gives no due date, and a provisional one as of today', () => {
  const open = { pauses: [pause('2026-06-08', null)] };
  expect(access('2026-06-01', open)).toMatchObject({
    status: 'PAUSED_CLARIFICATION',
    relevantDate: '2026-06-01',
    rawDue: null,
    legalDue: null,
    extensionNoticeBy: null,
    provisionalDue: null,
  });
  expect(access('2026-06-01', { ...open, asOf: '2026-06-10' })).toMatchObject({
    excludedDays: 3,
    provisionalDue: '2026-07-06',
  });
});

test.each([
  ['the asking and the answering day both count', [pause('2026-06-10', '2026-06-12')], 3],
  ['asked and answered on one day is one day', [pause('2026-06-10', '2026-06-10')], 1],
  ['days up to the relevant date never count', [pause('2026-05-20', '2026-06-01')], 0],
  [
    'a pause begun before the relevant date counts from the day after it',
    [pause('2026-05-20', '2026-06-03')],
    2,
  ],
  [
    'overlapping pauses count once',
    [pause('2026-06-10', '2026-06-14'), pause('2026-06-12', '2026-06-16')],
    7,
  ],
  [
    'a pause within a pause adds nothing',
    [pause('2026-06-10', '2026-06-16'), pause('2026-06-12', '2026-06-13')],
    7,
  ],
  [
    'adjacent pauses share their day',
    [pause('2026-06-10', '2026-06-12'), pause('2026-06-12', '2026-06-15')],
    6,
  ],
  [
    'the order of the pauses does not matter',
    [pause('2026-06-20', '2026-06-21'), pause('2026-06-10', '2026-06-11')],
    4,
  ],
])('%s', (_, pauses, days) => {
  expect(access('2026-05-15', { idReceivedOn: '2026-06-01', pauses }).excludedDays).toBe(days);
});

test('only an access request pauses; the date of any other type stays', () => {
  const pauses = [pause('2026-06-08', null)];
  expect(rightsRequestClock({ received: '2026-06-01', type: 'ERASURE', pauses })).toMatchObject({
    excludedDays: 0,
    legalDue: '2026-07-01',
    status: null,
    error: 'CLARIFICATION_NOT_ALLOWED',
  });
});

test('a clarification may be asked on the legal due date and not after it', () => {
  // Raw due Saturday 1 August, legal due Monday 3 August.
  const on = (day: string) => access('2026-07-01', { pauses: [pause(day, day)] });
  expect(on('2026-08-03')).toMatchObject({ error: null, excludedDays: 1 });
  expect(on('2026-08-04')).toMatchObject({
    error: 'CLARIFICATION_NOT_ALLOWED',
    excludedDays: 0,
    legalDue: '2026-08-03',
  });
  expect(on('2026-06-30').error).toBe('CLARIFICATION_NOT_ALLOWED');
});

test('an earlier pause makes room for a later one', () => {
  const pauses = [pause('2026-07-20', '2026-07-29'), pause('2026-08-10', '2026-08-11')];
  expect(access('2026-07-01', { pauses })).toMatchObject({
    error: null,
    excludedDays: 12,
    legalDue: '2026-08-13',
  });
});

test('an extension is three months from the relevant date, its notice due within the first', () => {
  const noticed = (noticeGivenOn: string | null) => access('2026-01-31', { extension: { noticeGivenOn } });
  expect(noticed(null)).toMatchObject({ rawDue: '2026-04-30', extensionNoticeBy: '2026-03-02', error: null });
  expect(noticed('2026-03-02')).toMatchObject({ rawDue: '2026-04-30', error: null });
  expect(noticed('2026-03-03')).toMatchObject({
    rawDue: '2026-02-28',
    legalDue: '2026-03-02',
    error: 'EXTENSION_NOTICE_TOO_LATE',
  });
});

test('a pause moves the day of the extension notice too', () => {
  const extension = { noticeGivenOn: '2026-03-18' };
  const pauses = [pause('2026-02-16', '2026-02-23')];
  expect(access('2026-02-10', { pauses, extension }).error).toBeNull();
  expect(access('2026-02-10', { extension }).error).toBe('EXTENSION_NOTICE_TOO_LATE');
});

test('the internal target counts one day fewer per pause', () => {
  const pauses = [pause('2026-06-10', '2026-06-12'), pause('2026-06-20', '2026-06-20')];
  expect(access('2026-06-01', { pauses }).internalTarget).toBe(addDays('2026-06-01', 28 + 2));
});

test('a request before the Act is labelled and keeps the same arithmetic', () => {
  expect(access('2026-02-04')).toMatchObject({ regime: 'PRE_DUAA', legalDue: '2026-03-04' });
  expect(access('2026-02-05').regime).toBe('DUAA');
});

test('an answer before its question is refused', () => {
  expect(() => access('2026-06-01', { pauses: [pause('2026-06-10', '2026-06-09')] })).toThrow(
    'INVALID_INPUT',
  );
});

test('a due date beyond the bank-holiday table is an error', () => {
  expect(() => access('2028-12-10')).toThrow('BANK_HOLIDAY_YEAR_MISSING');
});

test('excluded days are the union of the pauses after the relevant date', () => {
  const pauses = fc.array(fc.tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(pauses, drawn => {
      const day = (n: number) => addDays('2026-06-01', n);
      const counted = new Set(
        drawn.flatMap(([from, length]) =>
          Array.from({ length: length + 1 }, (_, i) => from + i).filter(n => n > 0),
        ),
      );
      const given = drawn.map(([from, length]) => pause(day(from), day(from + length)));
      expect(excludedDays(day(0), given)).toBe(counted.size);
    }),
  );
});
