import { getNamedType, isObjectType } from 'graphql';
import { importers } from '../../server/import/register.ts';
import { Client } from './expected/client.ts';
import { serves } from './expected/client-people.ts';
import { visibleFields, type Row } from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import { judge } from './judge.ts';
import type { Probe } from './reading.ts';
import { selectionsOf } from './selection.ts';

/** §6.2 "Reports": DPO, MGR and AUD; "AccessLog / AuditEvent": not DEO, MGR aggregated only; the page of rights is for who oversees. */
const REFUSED: Record<string, string[]> = {
  report: ['DATA_ENTRY', 'CLINICIAN', 'ADMIN'],
  // "R-09 technical" for ADM.
  'report(code: R09)': ['DATA_ENTRY', 'CLINICIAN'],
  auditEntries: ['DATA_ENTRY', 'MANAGER'],
  auditEntry: ['DATA_ENTRY', 'MANAGER'],
  rights: ['DATA_ENTRY', 'CLINICIAN'],
  promises: ['DATA_ENTRY', 'CLINICIAN', 'ADMIN'],
  whenMayThisGo: ['ADMIN'],
  // C-03, §6.2 R p: for who meets nobody; a list of people is no report of counts.
  pseudonymisedClients: ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'ADMIN'],
  'report(code: P01)': ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // Asked before a record is made, by whoever makes it.
  likelyClients: ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // Her own alone, who registers referrals.
  referralDraft: ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // Asked by whoever may propose to share something (S73).
  sharingRecipients: ['DPO', 'MANAGER', 'ADMIN', 'AUDITOR'],
  sharingCheck: ['DPO', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // Asked by whoever records that payment data was shared (S72).
  paymentProcessors: ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // §6.2 "EqualityMonitoringRecord": DPO R p; the questions are DEO's and CLIN's to ask.
  equalityRecords: ['DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  equalityAsking: ['DPO', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // Who makes records of a register makes many at once.
  importTemplate: ['CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  // §6.2 "DataSubject": data entry alone registers people.
  'importTemplate(resource: "clients")': ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  'importTemplate(resource: "assignments")': ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  'importTemplate(resource: "consentRecords")': ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
  'importTemplate(resource: "referrals")': ['DPO', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'],
};

const PAGES = [
  'workbench',
  'waitingForMe',
  'viewer',
  'rights',
  'promises',
  'currentOrganisationProfile',
  'publishedRetentionSchedule',
  'sharingRecipients',
  'paymentProcessors',
  'referralDraft',
  'report(code: R01)',
  'equalityRecords(perPage: 100)',
  'report(code: R04)',
  'report(code: R07)',
  'report(code: R09)',
  'report(code: R13)',
  'report(code: R16)',
  'report(code: R03)',
  'report(code: R18)',
  'report(code: P01)',
  'pseudonymisedClients',
  'auditEntries(perPage: 1000)',
  ...importers.map(({ resource }) => `importTemplate(resource: "${resource}")`),
];

/** How many relations deep a page is asked, where not three: a client has more around her than one document may ask. */
const DEPTHS: Record<string, number> = { report: 4, likelyClients: 2 };

/** Asks for what is put together from many records. */
export async function pageFindings(probe: Probe): Promise<string[]> {
  const findings: string[] = [];
  for (const call of [
    ...PAGES,
    calculation(probe),
    likeness(probe),
    notice(probe),
    check(probe),
    asking(probe),
  ])
    findings.push(...(await pageFinding(call, probe)));
  return [...findings, ...(await reachFindings(probe)), ...(await entryFindings(probe))];
}

async function pageFinding(call: string, { api, facts, me, asker }: Probe): Promise<string[]> {
  const name = call.split('(')[0]!;
  const type = getNamedType(api.getQueryType()!.getFields()[name]!.type);
  const selections = isObjectType(type)
    ? selectionsOf(type, DEPTHS[name] ?? 3).map(fields => `{ ${fields} }`)
    : [''];
  const refused = (REFUSED[call] ?? REFUSED[name])?.includes(me.role) ?? false;
  const findings: string[] = [];
  for (const selection of selections) {
    const { data, errors } = await asker.ask(`{ ${call} ${selection} }`);
    findings.push(...judge(data, me, facts));
    const code = errors[0]?.extensions.code;
    if (refused ? code !== 'FORBIDDEN' : code)
      findings.push(`${call} answered ${code} to ${me.key} ${JSON.stringify(errors[0])}`);
  }
  return findings;
}

function calculation({ facts }: Probe): string {
  const rule = facts.rows('RetentionRule').find(row => row.status === 'ACTIVE')!;
  return `whenMayThisGo(input: { rules: ["${String(rule.code)}"], trigger: "2020-01-05", operational: true })`;
}

/** A client who is closed to everybody but the officer: looked for by her number. */
function likeness({ facts }: Probe): string {
  const closed = facts.rows('Client').find(row => row.restricted === true)!;
  return `likelyClients(nhsNumber: "${String(closed.nhsNumber)}")`;
}

/** Why the same client’s record is closed. */
function notice({ facts }: Probe): string {
  const closed = facts.rows('Client').find(row => row.restricted === true)!;
  return `clientNotice(id: "${closed.id}")`;
}

/** S43: whether a client may be reached is told whoever meets the client, and nobody else (C-11). */
async function reachFindings({ api, facts, me, asker }: Probe): Promise<string[]> {
  const clients = facts.rows('Client');
  const met = (row: Row) => visibleFields(Client, row, me, facts) !== null;
  const selection = selectionsOf(api.getType('ContactVerdict') as never, 1).join(' ');
  const findings: string[] = [];
  for (const row of [clients.find(met), clients.find(one => !met(one))].filter(one => one !== undefined)) {
    const { errors } = await asker.ask(`{ mayContact(client: "${row.id}") { ${selection} } }`);
    const code = errors[0]?.extensions.code;
    if (code !== (met(row) ? undefined : 'NOT_FOUND'))
      findings.push(`mayContact of ${String(row.reference)} answered ${code} to ${me.key}`);
  }
  return findings;
}

/** What speaks against sharing about somebody whom the viewer may share about; about anybody, for whoever may not share. */
function check({ facts, me }: Probe): string {
  const clients = facts.rows('Client');
  const client = clients.find(row => EXPECTED.Disclosure!.creates!(row, me, facts) === true) ?? clients[0]!;
  return `sharingCheck(input: { client: "${client.id}", purpose: REFERRAL, permission: CONSENT })`;
}

/** Whether somebody whom the viewer may ask may be asked; of anybody, for whoever asks nobody. */
function asking({ facts, me }: Probe): string {
  const clients = facts.rows('Client');
  const mine = clients.find(row => visibleFields(Client, row, me, facts) && serves(row, me, facts) === true);
  return `equalityAsking(client: "${(mine ?? clients[0]!).id}")`;
}

/** One entry of the trail at a time, of everybody's making: an entry that is not in the list of a person is not found (§6.2). */
async function entryFindings(probe: Probe): Promise<string[]> {
  const { api, facts, me, asker } = probe;
  const findings: string[] = [];
  if (REFUSED.auditEntry!.includes(me.role)) return pageFinding('auditEntry(id: "1")', probe);
  const selection = selectionsOf(api.getType('AuditEntry') as never, 1).join(' ');
  for (const other of facts.staff) {
    const { data, errors } = await asker.ask(
      `{ auditEntries(filter: { actor: { eq: "${other.id}" } }, perPage: 3) { total items { ${selection} } } }`,
    );
    if (errors.length > 0) findings.push(`entries of ${other.key} answered ${JSON.stringify(errors[0])}`);
    findings.push(...judge(data, me, facts));
    const { items, total } = data!.auditEntries as { items: { id: string }[]; total: number };
    const own = me.role === 'CLINICIAN';
    if (own && other.id !== me.id && total !== 0)
      findings.push(`${me.key} counts ${total} entries of ${other.key}`);
    for (const { id } of items.slice(0, 1)) {
      const one = await asker.ask(`{ auditEntry(id: "${id}") { ${selection} } }`);
      if (one.errors.length > 0) findings.push(`entry ${id} answered ${JSON.stringify(one.errors[0])}`);
      findings.push(...judge(one.data, me, facts));
    }
  }
  return findings;
}
