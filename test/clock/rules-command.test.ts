import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runExample, type ExampleOutcome } from '../../server/clock/examples/run.ts';

const EXAMPLES = 'test/clock/examples.json';
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rules(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'server/rules.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status: run.status, lines: run.stdout.trimEnd().split('\n'), stderr: run.stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ask = (group: string, input: object, expected: object = {}): ExampleOutcome =>
  runExample({ id: 'X', group, input, expected });

test('every worked example of the rule book passes on the command line', () => {
  const { status, lines } = rules(EXAMPLES);
  const cases: { id: string }[] = JSON.parse(readFileSync(EXAMPLES, 'utf8'));
  expect(lines.at(-1)).toBe(`${cases.length} passed, 0 failed`);
  expect(lines.slice(0, -1).map(line => JSON.parse(line).id)).toEqual(cases.map(({ id }) => id));
  expect(status).toBe(0);
});

test('a case that is not as expected fails the command', () => {
  const path = file(
    'wrong.json',
    JSON.stringify([
      { id: 'W', group: 'ART14', input: { obtained: '2026-01-15' }, expected: { art14Due: '2026-02-16' } },
    ]),
  );
  const { status, lines } = rules(path);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    id: 'W',
    pass: false,
    result: { art14Due: '2026-02-15' },
    expected: { art14Due: '2026-02-16' },
  });
  expect(lines[1]).toBe('0 passed, 1 failed');
  expect(status).toBe(1);
});

test.each([
  ['a missing file', () => join(folder, 'none.json'), 'Cannot read'],
  ['a file that is not JSON', () => file('text.json', '{'), 'is not JSON'],
  ['a file without a list', () => file('object.json', '{}'), 'holds no array'],
])('%s is said in a sentence and exits with 2', (_, path, sentence) => {
  const { status, stderr } = rules(path());
  expect(stderr).toContain(sentence);
  expect(status).toBe(2);
});

test.each([
  ['RIGHT', {}, 'unknown group "RIGHT"'],
  ['RIGHTS', { received: '2026-01-01', paused: [] }, 'unknown key "paused"'],
  ['RIGHTS', { received: '2026-01-01', type: 'DELETE' }, 'unknown value "DELETE" for "type"'],
  ['RIGHTS', { received: '2026-02-30' }, 'unknown value "2026-02-30" for "received"'],
  ['RIGHTS', { received: '2026-01-01', pauses: [['2026-01-02']] }, '"pauses.0'],
  ['RIGHTS', {}, 'missing value for "received"'],
  ['RETENTION', { rule: 'RR-NONE', trigger: '2026-01-01' }, 'unknown value "RR-NONE" for "rule"'],
  [
    'RETENTION',
    { rule: 'RR-SAR', trigger: '2026-01-01', override: 'HABIT' },
    'unknown value "HABIT" for "override"',
  ],
  ['RETENTION', { trigger: '2026-01-01' }, 'give either "rule" or "rules"'],
  ['BREACH_72H', { awareAt: '2026-01-01' }, 'unknown value "2026-01-01" for "awareAt"'],
  ['SUPPRESSION', { mode: 'INTERNAL', counts: [1.5] }, 'unknown value 1.5 for "counts.0"'],
  ['SUPPRESSION', { mode: 'PUBLIC', yes: 1, total: 2 }, 'unknown value "PUBLIC" for "mode"'],
  ['KPI', { dueInPeriod: 5, answered: 4 }, 'unknown key "answered"'],
  ['CHANGE_OF_USE', { sent: '2026-01-01', channel: 'PIGEON' }, 'unknown value "PIGEON" for "channel"'],
])('%s %j never passes and is named', (group, input, named) => {
  const { pass, result } = ask(group, input);
  expect(pass).toBe(false);
  expect(result.error).toContain(named);
});

test('something that is no case never passes', () => {
  expect(runExample(7)).toMatchObject({ pass: false, id: null });
  expect(runExample({ id: 'X', group: 'ART14', input: {} }).pass).toBe(false);
});

test.each([
  [
    'identity asked and not given',
    'RIGHTS',
    { received: '2026-10-12', idRequested: '2026-10-13' },
    { status: 'AWAITING_ID', legalDue: null },
  ],
  [
    'identity awaited',
    'RIGHTS',
    { received: '2026-10-12', idReceived: null },
    { status: 'AWAITING_ID', legalDue: null },
  ],
  [
    'an open pause',
    'RIGHTS',
    { received: '2026-10-12', type: 'ACCESS', pauses: [['2026-10-20', null]] },
    { status: 'PAUSED_CLARIFICATION', legalDue: null },
  ],
  [
    'an extension too late',
    'RIGHTS',
    { received: '2026-10-12', extendNoticeGiven: '2026-11-13' },
    { error: 'EXTENSION_NOTICE_TOO_LATE', legalDue: '2026-11-12' },
  ],
  [
    'a year without bank holidays',
    'RIGHTS',
    { received: '2028-12-10' },
    { error: 'BANK_HOLIDAY_YEAR_MISSING' },
  ],
  [
    'the NHS track',
    'COMPLAINT_ACK',
    { received: '2026-12-23', track: 'NHS_SERVICE' },
    { ackDue: '2026-12-30' },
  ],
  [
    'the latest discharge',
    'RETENTION',
    { rule: '7Y', discharges: ['2020-01-01', '2019-01-01'] },
    { retainUntil: '2027-01-01', ageAtEnd: null },
  ],
  ['a policy document', 'RETENTION', { rule: 'APD', ceased: '2026-08-31' }, { retainUntil: '2027-02-28' }],
  [
    'several rules',
    'RETENTION',
    { rules: ['RR-SAR', '7Y'], trigger: '2020-01-01' },
    { retainUntil: '2027-01-01' },
  ],
  [
    'an adult at the end',
    'RETENTION',
    { rule: 'RR-CHILD', dob: '2007-01-01', treatmentEnd: '2025-01-01', override: 'CONTRACT' },
    { ageAtEnd: 18, retainUntil: '2033-01-01' },
  ],
  [
    'a hold that is active',
    'RETENTION',
    { rule: '7Y', trigger: '2010-01-01', hold: ['2026-01-01', null], asOf: '2026-11-23' },
    { due: false, blockedBy: 'RECORD_ON_HOLD' },
  ],
  [
    'a hold that was released',
    'RETENTION',
    { rule: '7Y', trigger: '2010-01-01', hold: ['2016-01-01', '2020-05-01'], asOf: '2026-11-23' },
    { due: true, retainUntil: '2017-01-01', disposalDueFrom: '2020-05-02' },
  ],
  [
    'an open request',
    'RETENTION',
    { rule: '7Y', trigger: '2010-01-01', openAccessRequest: true, asOf: '2026-11-23' },
    { due: false, blockedBy: 'OPEN_RIGHTS_REQUEST' },
  ],
  ['an open episode', 'RETENTION', { rule: '7Y', operational: true }, { retainUntil: null, due: false }],
  [
    'a late reconsideration',
    'ADM_WINDOW',
    { windowCloses: '2026-12-29', requested: '2027-01-05' },
    { accepted: true, afterWindow: true, responseDue: '2027-02-05' },
  ],
  [
    'a start in the window',
    'CHANGE_OF_USE',
    { sent: '2026-11-23', channel: 'EMAIL', effectiveOn: '2026-12-23' },
    { error: 'OBJECTION_WINDOW_OPEN', earliestEffective: '2026-12-24' },
  ],
  [
    'an unqualified author',
    'HARM_OPINION',
    { reliedOn: '2026-11-23', obtained: '2026-11-20', s204Qualified: false },
    { valid: false, error: 'NOT_S204_HEALTH_PROFESSIONAL' },
  ],
  [
    'a stale opinion',
    'HARM_OPINION',
    { reliedOn: '2026-11-23', obtained: '2026-05-23' },
    { valid: false, error: 'HARM_OPINION_EXPIRED' },
  ],
  ['a recent record', 'AHRA', { applied: '2026-11-23', allRecordWithin40Days: true }, { due: '2026-12-13' }],
  [
    'counts for outside',
    'SUPPRESSION',
    { mode: 'EXTERNAL', counts: [42, 17, 3, 6, 0] },
    { cells: [40, 15, '*', 5, 0], total: 70 },
  ],
  ['nothing due', 'KPI', { dueInPeriod: 0 }, { onTimePct: null, denominator: 0 }],
  [
    'counts without the withdrawn',
    'KPI',
    { dueInPeriod: 10, respondedOnOrBefore: 8, late: 1, openPastDue: 1, withdrawn: 1 },
    { onTimePct: 80, denominator: 10 },
  ],
  ['nobody active', 'KPI', { active: 0, bothAndTab: 0 }, { fullCoveragePct: null }],
])('the command answers %s', (_, group, input, expected) => {
  expect(ask(group, input, expected)).toMatchObject({ result: expected, pass: true });
});
