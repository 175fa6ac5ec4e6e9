import {
  fieldsOf,
  visibleFields,
  type Expectation,
  type Facts,
  type Person,
  type Row,
} from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import { resourceNamed } from './facts.ts';

type Seen = Record<string, unknown> & { __typename?: string };

/** Holds what a person was answered against the rule book; answers one line per finding. */
export function judge(value: unknown, me: Person, facts: Facts): string[] {
  const findings = new Set<string>();
  look(value, me, facts, line => findings.add(`${me.key} ${line}`));
  return [...findings];
}

function look(value: unknown, me: Person, facts: Facts, say: (line: string) => void): void {
  if (Array.isArray(value)) return value.forEach(item => look(item, me, facts, say));
  if (typeof value !== 'object' || value === null) return;
  const seen = value as Seen;
  const expectation = EXPECTED[seen.__typename ?? ''];
  if (expectation) judgeRow(seen, expectation, me, facts, say);
  if (['Found', 'WorkItem', 'WaitingDecision'].includes(seen.__typename!))
    judgePointer(seen.subject, seen.id, me, facts, say);
  if (seen.__typename === 'ReportRow' && seen.record) judgePointer(seen.subject, seen.record, me, facts, say);
  if (seen.__typename === 'WorkItem') judgeWork(seen, me, facts, say);
  if (seen.__typename === 'AuditEntry' || seen.__typename === 'TimelineItem')
    judgeEntry(seen, me, facts, say);
  for (const inner of Object.values(seen)) look(inner, me, facts, say);
}

function judgeRow(
  seen: Seen,
  expectation: Expectation,
  me: Person,
  facts: Facts,
  say: (line: string) => void,
): void {
  const type = seen.__typename!;
  const row = facts.one(type, seen.id);
  // Made since the facts were taken: a run of the probe's own.
  if (!row) return;
  const visible = visibleFields(expectation, row, me, facts);
  if (!visible) return say(`sees ${type} ${nameOf(row)}`);
  const columns = new Map(resourceNamed(type).columns.map(column => [column.name, column]));
  for (const [field, value] of Object.entries(seen)) {
    if (field === '__typename') continue;
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    if (!empty && !visible.has(field)) say(`reads ${type}.${field} of ${nameOf(row)}`);
    const column = columns.get(field);
    const omitted = fieldsOf(expectation, expectation.leftOutOfLists?.(me) ?? []).includes(field);
    if (
      value === null &&
      visible.has(field) &&
      !omitted &&
      column &&
      column.kind !== 'link' &&
      row[field] !== null
    )
      say(`is kept from ${type}.${field} of ${nameOf(row)}`);
  }
  judgeDeadline(seen, row, visible, say);
  judgeActions(seen, row, expectation, me, facts, say);
}

/** A date that is computed from hidden dates would betray them. */
function judgeDeadline(seen: Seen, row: Row, visible: Set<string>, say: (line: string) => void): void {
  const { due } = (seen.deadline ?? {}) as { due?: string };
  if (!due) return;
  const from = Object.entries(row)
    .filter(([, value]) => value === due)
    .map(([field]) => field);
  if (from.length > 0 && !from.some(field => visible.has(field)))
    say(`reads ${seen.__typename}.${from[0]} as a deadline of ${nameOf(row)}`);
}

function judgeActions(
  seen: Seen,
  row: Row,
  expectation: Expectation,
  me: Person,
  facts: Facts,
  say: (line: string) => void,
): void {
  for (const { action, enabled } of (seen.availableActions ?? []) as { action: string; enabled: boolean }[]) {
    if (enabled && expectation.events?.[action]?.(row, me, facts) === false)
      say(`is offered ${action} of ${seen.__typename} ${nameOf(row)}`);
  }
}

function judgePointer(
  subject: unknown,
  id: unknown,
  me: Person,
  facts: Facts,
  say: (line: string) => void,
): void {
  const expectation = EXPECTED[String(subject)];
  const row = facts.one(String(subject), id);
  if (!expectation) return say(`is shown a ${subject}, of which nothing is expected`);
  if (row && !visibleFields(expectation, row, me, facts)) say(`is pointed to ${subject} ${nameOf(row)}`);
}

/** The start page tells of a record no date and no owner that its own page hides. */
function judgeWork(seen: Seen, me: Person, facts: Facts, say: (line: string) => void): void {
  const row = facts.one(String(seen.subject), seen.id);
  const visible = row && visibleFields(EXPECTED[String(seen.subject)]!, row, me, facts);
  if (!row || !visible) return;
  judgeDeadline({ ...seen, __typename: String(seen.subject) }, row, visible, say);
  const owners = Object.entries(row)
    .filter(([, id]) => seen.owner !== null && facts.one('User', id)?.displayName === seen.owner)
    .map(([field]) => field);
  if (owners.length > 0 && !owners.some(field => visible.has(field)))
    say(`is told ${seen.subject}.${owners[0]} of ${nameOf(row)} on the start page`);
}

/** M18: a field of a change is shown only where it may be read now; §6.2: CLIN own entries, ADM none of the payload. */
function judgeEntry(seen: Seen, me: Person, facts: Facts, say: (line: string) => void): void {
  const audit = seen.__typename === 'AuditEntry';
  const changes = (seen.changes ?? []) as { field: string }[];
  const names = (seen.fields ?? []) as string[];
  if (audit && me.role === 'CLINICIAN' && (seen.actor as Seen | null)?.id !== me.id)
    say('reads entries of somebody else in the trail');
  if (audit && me.role === 'ADMIN' && changes.length + names.length > 0) say('reads the payload of entries');
  const expectation = EXPECTED[String(seen.subject)];
  const row = facts.one(String(seen.subject), seen.recordId);
  if (!expectation && changes.length > 0) return say(`reads changes of a ${String(seen.subject)}`);
  if (!expectation || !row) return;
  const visible = visibleFields(expectation, row, me, facts);
  // Names of changed fields are for who reads the trail; in a diary they follow the fields.
  for (const field of [...changes.map(change => change.field), ...(audit ? [] : names)]) {
    if (!visible?.has(field)) say(`reads ${seen.subject}.${field} of ${nameOf(row)} in the trail`);
  }
}

/** What names a row in a finding. */
export function nameOf(row: Row): string {
  return String(row.reference ?? row.name ?? row.code ?? row.displayName ?? row.id);
}
