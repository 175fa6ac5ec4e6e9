import { Client } from './client.ts';
import { serves } from './client-people.ts';
import {
  isOwn,
  role,
  visibleFields,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Row,
} from './expectation.ts';

const STUDY = {
  metadata: `id version createdAt updatedAt reference status ethicsReference ethicsOn endsOn considerHours sheetEdition sheetSince author
    proposedBy proposedAt approvedBy approvedAt closedOn deadline availableActions`,
  content: `title agreement items recipients reason area parts infoSheet informationWanted recipientNames nextSheet nextSheetReason nextSheetBy
    returnReason closingReason`,
};

/** Those who ask people need the studies for which people are or were asked, and no draft (§6.2 "R" of DEO and CLIN). */
const isAskedFor = (row: Row) => ['OPEN', 'CLOSED'].includes(String(row.status));

/** §6.2 "ResearchStudy": DPO C R U A, DEO and CLIN R of what is asked for, MGR R(study) A(study), AUD R m; S49 "DPO approves study" is the proposal, the second person is the manager. */
export const ResearchStudy: Expectation = {
  groups: STUDY,
  reads: me => [
    whole(STUDY, () => ['DPO', 'MANAGER'].includes(me.role)),
    whole(STUDY, row => ['DATA_ENTRY', 'CLINICIAN'].includes(me.role) && isAskedFor(row)),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  follows: role('DPO', 'MANAGER'),
  creates: role('DPO'),
  updates: (row, me) => me.role === 'DPO' && row.status === 'DRAFT',
  events: {
    propose: role('DPO'),
    proposeSheet: role('DPO'),
    close: role('DPO'),
    approve: role('MANAGER'),
    approveSheet: role('MANAGER'),
    return: role('MANAGER'),
    reject: (row, me) =>
      (me.role === 'DPO' && row.status === 'DRAFT') || (me.role === 'MANAGER' && row.status === 'APPROVAL'),
  },
};

const REQUEST = {
  metadata: `id version createdAt updatedAt reference study status raisedByPerson askedBy sheetEdition givenAt givenBy considerUntil explicit how
    writtenEvidence giverKind answeredAt recordedAt takenBy countsUntil valid withdrawnAt withdrawalSaidAt withdrawnHow withdrawnBy availableActions`,
  content: `client infoSheet informationWanted reason parts recipients recipientNames agreedItems agreedParts expressWords evidenceReference
    evidenceHash giverName authority`,
};

const clientOf = (row: Row, facts: Facts) => facts.one('Client', row.client)!;

/** C-05, C-06. */
const isOpen: May = (row, me, facts) => {
  const client = clientOf(row, facts);
  const named = client.sensitive !== true || (client.namedUsers as string[]).includes(me.id);
  return named && !isOwn(client, me, facts);
};

/** Meets the client: DEO, CLIN `o`; the DPO R of every answer, as of other consents. */
const reads: May = (row, me, facts) => {
  if (me.role === 'DPO') return isOpen(row, me, facts);
  return (
    ['DATA_ENTRY', 'CLINICIAN'].includes(me.role) &&
    visibleFields(Client, clientOf(row, facts), me, facts) !== null
  );
};

/** §6.4: broken glass gives a clinician to read, and nothing else. */
function onlyThroughGlass(row: Row, me: Person, facts: Facts): boolean {
  const unbroken = { ...facts, rows: (type: string) => (type === 'BreakGlassGrant' ? [] : facts.rows(type)) };
  return me.role === 'CLINICIAN' && visibleFields(Client, clientOf(row, facts), me, unbroken) === null;
}

/** §4.6 "anyone may log" a withdrawal, whoever reads the answer. */
const withdraws: May = (row, me, facts) =>
  reads(row, me, facts) === true && !onlyThroughGlass(row, me, facts);

/** §6.2 DEO T, CLIN T o: she cares for the client today (C-01). */
const obtains: May = (row, me, facts) => {
  if (me.role === 'DATA_ENTRY') return reads(row, me, facts);
  const cares = facts
    .rows('Assignment')
    .some(
      one =>
        one.client === row.client &&
        one.clinician === me.id &&
        String(one.startsOn) <= facts.today &&
        (one.endsOn === null || facts.today < String(one.endsOn)),
    );
  return me.role === 'CLINICIAN' && cares && reads(row, me, facts) === true;
};

/** §6.2 "ResearchConsentRequest": DPO R, DEO C R T, CLIN C R o T o, MGR –, AUD R m. */
export const ResearchConsentRequest: Expectation = {
  groups: REQUEST,
  reads: (me, facts) => [
    whole(REQUEST, row => reads(row, me, facts) === true),
    { rows: () => me.role === 'AUDITOR', groups: ['metadata'] },
  ],
  // M13, M19: scans and letters name the client: for whoever meets her.
  follows: (row, me, facts) =>
    withdraws(row, me, facts) === true && (me.role !== 'DPO' || clientOf(row, facts).restricted === true),
  looksBack: withdraws,
  // SD-11; of a client who is stored only nothing is asked (§2.6).
  creates: (client, me, facts) => serves(client, me, facts),
  inside: ['client', 'Client'],
  events: { giveInformation: obtains, grant: obtains, refuse: obtains, withdraw: withdraws },
};
