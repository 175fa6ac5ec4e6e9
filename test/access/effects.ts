import { ERROR_CODES } from '../../schema/errors.ts';
import { callOf } from './api.ts';
import type { Facts, Person, Row } from './expected/expectation.ts';
import { argumentsOf, deedsOf, sees, verdictOf, type Deed } from './firing.ts';
import { nameOf } from './judge.ts';
import { isBarred } from './expected/case-people.ts';
import type { Probe } from './reading.ts';

/** Accounts are left alone: the people of the probe would lose theirs. */
function deeds({ api }: Probe): Deed[] {
  return deedsOf(api).deeds.filter(({ kind, type }) => kind !== 'create' && type !== 'User');
}

/** Fires with everything that a form would send, at the record as it is now; answers the refusal's code. */
async function fired(deed: Deed, row: Row, probe: Probe): Promise<string | undefined> {
  const single = `${deed.type[0]!.toLowerCase()}${deed.type.slice(1)}`;
  const { data } = await probe.asker.ask(`{ one: ${single}(id: "${row.id}") { version } }`);
  const { version } = (data?.one ?? { version: 1 }) as { version: number };
  const { errors } = await probe.asker.ask(callOf('mutation', deed.field), {
    ...argumentsOf(deed, probe),
    id: row.id,
    version,
  });
  return errors[0]?.extensions.code;
}

/** What was fired so far, and what came about. */
export interface Done {
  /** Event and state; each is tried once, by whoever may first. */
  tried: Set<string>;
  succeeded: Set<string>;
}

/** Fires what a person may fire, for good, at a row in each state: whatever is refused is refused by a code of the rule book. */
export async function effectFindings(probe: Probe, done: Done): Promise<string[]> {
  const findings: string[] = [];
  for (const deed of deeds(probe)) {
    const may = probe.facts
      .rows(deed.type)
      .filter(row => sees(deed, row, probe) && verdictOf(deed, row, probe) !== false);
    for (const row of stillToTry(deed, may, done)) {
      const code = await fired(deed, row, probe);
      if (code === undefined) done.succeeded.add(deed.field.name);
      if (code === 'INTERNAL' || (code !== undefined && !(ERROR_CODES as readonly string[]).includes(code)))
        findings.push(
          `${deed.field.name} of ${nameOf(row)} (${row.status}) answered ${code} to ${probe.me.key}`,
        );
    }
  }
  return findings;
}

/** A row of every state in which nobody fired the event yet; one at least, so that everybody fires everything once. */
function stillToTry(deed: Deed, rows: Row[], { tried }: Done): Row[] {
  const states = new Map(rows.map(row => [`${deed.field.name} ${row.status}`, row]));
  const fresh = [...states].filter(([name]) => !tried.has(name));
  fresh.forEach(([name]) => tried.add(name));
  return fresh.length > 0 ? fresh.map(([, row]) => row) : rows.slice(0, 1);
}

/** Fires everything at the cases that are about a person (C-08, SD-01, M6) and at what belongs to them: nothing may come of it. */
export async function conflictFindings(probe: Probe): Promise<string[]> {
  // Anybody of the data-entry office acknowledges and passes on what the person wrote; she never reads it (M19).
  if (probe.me.role === 'DATA_ENTRY') return [];
  const findings: string[] = [];
  for (const deed of deeds(probe)) {
    for (const row of probe.facts.rows(deed.type).filter(one => isAgainst(deed.type, one, probe))) {
      const code = await fired(deed, row, probe);
      if (code === undefined || code === 'INTERNAL')
        findings.push(`${probe.me.key} did ${deed.field.name} to ${nameOf(row)}: ${code}`);
    }
  }
  return findings;
}

function isAgainst(type: string, row: Row, { facts, me }: Probe): boolean {
  const complaint = type === 'ComplaintCase' ? row : facts.one('ComplaintCase', row.complaint);
  return complaint !== undefined && isBarred(complaint, me);
}

/** Who did the one thing must not have done the other: SD-01, SD-03, SD-08, M15. */
const APART: [type: string, one: string, other: string][] = [
  ['ComplaintCase', 'investigator', 'approver'],
  ['ComplaintCase', 'investigator', 'reviewer'],
  ['ComplaintCase', 'approver', 'reviewer'],
  ['ProcessorContract', 'author', 'signedBy'],
  ['DueDiligenceReview', 'reviewer', 'approvedBy'],
  ['SharingAgreement', 'author', 'approvedBy'],
  ['RetentionOverride', 'proposer', 'countersignedBy'],
  ['RetentionRun', 'submittedBy', 'approvedBy'],
  ['RetentionRule', 'proposedBy', 'activatedBy'],
  ['RetentionRule', 'ceilingProposedBy', 'ceilingConfirmedBy'],
  ['BreakGlassGrant', 'user', 'reviewer'],
  ['RecordHolding', 'digitisedBy', 'qualityCheckedBy'],
  ['ClientMerge', 'proposedBy', 'decidedBy'],
  ['OrganisationProfile', 'draftedBy', 'approvedBy'],
  ['PolicyDocument', 'author', 'approvedBy'],
  ['Purpose', 'confirmedBy', 'approvedBy'],
  ['ProcessingActivity', 'advisedBy', 'approvedBy'],
  ['Disclosure', 'proposedBy', 'approvedBy'],
  ['Disclosure', 'proposedBy', 'reviewedBy'],
];

/** Records on which one human took both steps, and decisions that wait to be sent on the word of whom they are about. */
export function separationFindings(facts: Facts): string[] {
  const human = (id: unknown) => facts.one('User', id)?.personId;
  const alone = APART.flatMap(([type, one, other]) =>
    facts
      .rows(type)
      .filter(row => row[one] && human(row[one]) === human(row[other]))
      .map(row => `${type} ${nameOf(row)}: ${one} is ${other}`),
  );
  // Who was named after the outcome was sent decided in good faith; before, the approval falls.
  const own = facts
    .rows('ComplaintCase')
    .filter(row => row.status === 'DECISION_DRAFTED' && row.approvedAt)
    .filter(row => isBarred(row, { personId: human(row.approver) } as Person))
    .map(row => `ComplaintCase ${nameOf(row)} is about whoever approved it`);
  return [...alone, ...own];
}
