import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { callOf, mutationsOf, plausible, valueOf, type RootField } from './api.ts';
import {
  visibleFields,
  type Expectation,
  type Facts,
  type Person,
  type Row,
  type Verdict,
} from './expected/expectation.ts';
import { EXPECTED } from './expected/register.ts';
import { nameOf } from './judge.ts';
import type { Probe } from './reading.ts';

/** What a mutation does, as the rule book would say it. */
export interface Deed {
  field: RootField;
  type: string;
  expectation: Expectation;
  kind: 'create' | 'update' | 'event';
  event: string;
}

/** Mutations that are no create, update or event of a record, each tried in a test of its own. */
export const OTHERS = [
  'acceptInvitation',
  'addNote',
  'cancelImport',
  'captureEqualityAnswers',
  'changePassword',
  'confirmSecondFactor',
  'demoLogin',
  'dropReferralDraft',
  'keepReferralDraft',
  'login',
  'logout',
  'makePreferenceLink',
  'recordPreferences',
  'registerReferral',
  'signOutEverywhere',
  'startImport',
  'startSecondFactor',
  'submitComplaint',
  'submitEnquiry',
];

/** The deeds of the API, and the names of mutations of which nothing is expected. */
export function deedsOf(api: GraphQLSchema): { deeds: Deed[]; unexpected: string[] } {
  const deeds: Deed[] = [];
  const unexpected: string[] = [];
  for (const field of mutationsOf(api).filter(f => !OTHERS.includes(f.name))) {
    const answered = getNamedType(field.type);
    const type = isObjectType(answered) ? answered.name : '';
    const expectation = EXPECTED[type];
    const event = field.name.replace(new RegExp(`(${type}|${type.replace(/Case$/, '')})$`), '');
    const kind = event === 'create' || event === 'update' ? event : 'event';
    const known = expectation && (kind === 'event' ? expectation.events?.[event] : expectation[`${kind}s`]);
    if (known) deeds.push({ field, type, expectation, kind, event });
    else unexpected.push(field.name);
  }
  return { deeds, unexpected };
}

/** No record has it: whoever may write is told STALE_VERSION, and nothing is changed. */
const NO_VERSION = -1;

/** Fires every event and update of the API at rows of every standing, and holds the codes against the rule book. */
export async function changeFindings(probe: Probe): Promise<string[]> {
  const findings: string[] = [];
  const deeds = deedsOf(probe.api).deeds.filter(d => d.kind !== 'create');
  for (const [turn, deed] of deeds.entries()) {
    for (const row of ofEveryStanding(deed, probe, turn))
      findings.push(...(await changeFinding(deed, row, probe)));
  }
  return findings;
}

/** What the rule book says of a deed. */
export function verdictOf({ expectation, kind, event }: Deed, row: Row, { me, facts }: Probe): Verdict {
  const may = kind === 'event' ? expectation.events![event]! : expectation.updates!;
  return may(row, me, facts);
}

/** Whether the rule book shows somebody the row of a deed. */
export function sees({ expectation }: Deed, row: Row, { me, facts }: Probe): boolean {
  return visibleFields(expectation, row, me, facts) !== null;
}

/** One row that may be changed, one that may only be seen, one out of sight, oneself and accounts of every role; another one in each turn. */
function ofEveryStanding(deed: Deed, probe: Probe, turn: number): Row[] {
  const found = new Map<string, Row>();
  const refused: Row[] = [];
  for (const row of probe.facts.rows(deed.type)) {
    const verdict = verdictOf(deed, row, probe);
    const seen = sees(deed, row, probe);
    const standing = `${seen} ${verdict} ${row.id === probe.me.id} ${row.role ?? ''}`;
    if (!found.has(standing)) found.set(standing, row);
    if (seen && verdict === false) refused.push(row);
  }
  return [...new Set([...found.values(), ...refused.slice(turn % Math.max(refused.length, 1)).slice(0, 1)])];
}

async function changeFinding(deed: Deed, row: Row, probe: Probe): Promise<string[]> {
  const { field, kind } = deed;
  const variables = {
    ...argumentsOf(deed, probe),
    id: row.id,
    version: NO_VERSION,
    ...(kind === 'update' && { input: {} }),
  };
  const { errors } = await probe.asker.ask(callOf('mutation', field), variables);
  const code = errors[0]?.extensions.code;
  const verdict = verdictOf(deed, row, probe);
  const expected = sees(deed, row, probe)
    ? verdict === 'either'
      ? ['STALE_VERSION', 'FORBIDDEN']
      : [verdict ? 'STALE_VERSION' : 'FORBIDDEN']
    : ['NOT_FOUND'];
  if (expected.includes(String(code))) return [];
  return [
    `${field.name} of ${nameOf(row)} (${row.status ?? ''}) answered ${code} to ${probe.me.key}, not ${expected.join(' or ')} ${JSON.stringify(errors[0]?.extensions.fields ?? '')}`,
  ];
}

/** Tries to make records of every type, in every kind of surrounding record; makes some. */
export async function createFindings(probe: Probe): Promise<string[]> {
  const findings: string[] = [];
  for (const deed of deedsOf(probe.api).deeds.filter(d => d.kind === 'create')) {
    for (const around of surroundings(deed, probe))
      findings.push(...(await createFinding(deed, around, probe)));
  }
  return findings;
}

/** The records in which a part could be made, one of each standing; `undefined` for what lives in nothing. */
function surroundings({ expectation }: Deed, { me, facts }: Probe): (Row | undefined)[] {
  if (!expectation.inside) return [undefined];
  const [, type] = expectation.inside;
  const found = new Map<string, Row>();
  for (const row of facts.rows(type)) {
    const standing = `${visibleFields(EXPECTED[type]!, row, me, facts) !== null} ${expectation.creates!(row, me, facts)}`;
    if (!found.has(standing)) found.set(standing, row);
  }
  return [...found.values()];
}

/** Fields that a form would not send together with the rest. */
const NOT_AT_ONCE: Record<string, string[]> = {
  Transfer: ['agreement'],
  Allegation: ['finding', 'reasons'],
  Client: ['unsafeChannels', 'sensitive', 'namedUsers', 'relatedStaff', 'dateOfDeath'],
  ContactDetail: ['replaces'],
  Disclosure: ['study', 'studyPart'],
  ResearchStudy: ['considerHours'],
  BreakGlassGrant: ['nhsNumber', 'dateOfBirth'],
  Assignment: ['endsOn', 'endReason'],
};

async function createFinding(deed: Deed, around: Row | undefined, probe: Probe): Promise<string[]> {
  const { field, expectation } = deed;
  const { me, facts, asker } = probe;
  const variables = argumentsOf(deed, probe);
  if (around) variables.input[expectation.inside![0]] = around.id;
  const { errors } = await asker.ask(callOf('mutation', field), variables);
  const code = String(errors[0]?.extensions.code);
  const verdict = expectation.creates!(around ?? ({ id: '' } as Row), me, facts);
  const inSight = !around || visibleFields(EXPECTED[expectation.inside![1]]!, around, me, facts) !== null;
  // §2.6: who may know that she is stored only is told so.
  const stored = around?.restricted === true && code === 'PROCESSING_RESTRICTED';
  const refused = code === 'FORBIDDEN' || stored || (!inSight && code === 'INVALID_INPUT');
  const wrong =
    code === 'INTERNAL' ||
    code === 'UNAUTHENTICATED' ||
    (verdict === false ? !refused : verdict === true && code === 'FORBIDDEN');
  if (!wrong) return [];
  return [
    `${field.name}${around ? ` in ${nameOf(around)} (${around.status})` : ''} answered ${code} to ${me.key} ${JSON.stringify(errors[0]?.extensions.fields ?? '')}`,
  ];
}

/** Plausible arguments of a deed. */
export function argumentsOf(
  { field, type }: Deed,
  probe: Probe,
): Record<string, unknown> & { input: Record<string, unknown> } {
  const given = field.args.map(arg => [arg.name, valueOf(arg.type, leafOf(probe), [arg.name])]);
  const variables = { input: {}, ...Object.fromEntries(given), requestId: null };
  for (const name of NOT_AT_ONCE[type] ?? []) delete variables.input[name];
  return variables;
}

/** Links lead to records that exist, wherever a name tells to what. */
function leafOf({ facts }: { facts: Facts; me: Person }) {
  const now = new Date(Date.now() - 60_000).toISOString();
  const TYPES: Record<string, string> = {
    processor: 'Organisation',
    organisation: 'Organisation',
    recipient: 'Organisation',
    commissioner: 'Organisation',
    rule: 'RetentionRule',
    complaint: 'ComplaintCase',
    contract: 'ProcessorContract',
    agreement: 'SharingAgreement',
    client: 'Client',
    referral: 'Referral',
    controller: 'Organisation',
    purpose: 'Purpose',
    policy: 'PolicyDocument',
    appropriatePolicy: 'PolicyDocument',
    retentionRule: 'RetentionRule',
    study: 'ResearchStudy',
  };
  const idFor = (name: string) => facts.rows(TYPES[name] ?? 'User')[0]?.id;
  return plausible({ today: now.slice(0, 10), now, idFor });
}
