import { isClosed, type Facts, type May, type Person, type Row } from './expectation.ts';

const GRACE_DAYS = 14;
const DAY = 86_400_000;

function after(day: unknown, days: number): string {
  return new Date(Date.parse(String(day)) + days * DAY).toISOString().slice(0, 10);
}

function startedBy(row: Row, today: string): boolean {
  return String(row.startsOn) <= today;
}

function runs(row: Row, today: string): boolean {
  return startedBy(row, today) && (row.endsOn === null || today < String(row.endsOn));
}

/** C-01 `a.activeOn(today)`. */
function cares(client: unknown, me: { id: string }, facts: Facts): boolean {
  return facts
    .rows('Assignment')
    .some(row => row.client === client && row.clinician === me.id && runs(row, facts.today));
}

/** C-01: "grace read 14 days after transfer", "supervisees with read only". */
function readsCaseOf(client: unknown, me: Person, facts: Facts): boolean {
  const grace = facts
    .rows('Assignment')
    .some(
      row =>
        row.client === client &&
        row.clinician === me.id &&
        row.endReason === 'TRANSFER' &&
        startedBy(row, facts.today) &&
        facts.today <= after(row.endsOn, GRACE_DAYS),
    );
  const supervises = facts
    .rows('Supervision')
    .some(
      row =>
        row.supervisor === me.id &&
        runs(row, facts.today) &&
        cares(client, { id: String(row.supervisee) }, facts),
    );
  return cares(client, me, facts) || grace || supervises;
}

/** §6.2, C-01, C-03, C-04: DPO what is restricted; DEO all else; CLIN her caseload; nobody else. */
export const meets: May = (client, me, facts) => {
  // Merged into another record: it is read there.
  if (client.mergedInto) return false;
  if (isClosed(client, me, facts)) return false;
  if (me.role === 'DPO') return client.restricted === true;
  if (client.restricted === true) return false;
  return me.role === 'DATA_ENTRY' || (me.role === 'CLINICIAN' && readsCaseOf(client.id, me, facts));
};

/** Whoever records what a client says and what happens to her: DEO, and CLIN of her own. */
export const serves: May = (client, me, facts) =>
  meets(client, me, facts) === true &&
  (me.role === 'DATA_ENTRY' || (me.role === 'CLINICIAN' && cares(client.id, me, facts)));
