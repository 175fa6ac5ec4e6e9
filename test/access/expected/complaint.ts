import * as people from './case-people.ts';
import {
  anyOf,
  role,
  whole,
  type Expectation,
  type Facts,
  type May,
  type Person,
  type Reading,
  type Row,
} from './expectation.ts';

const COMPLAINT = {
  // M19: reference, status, received and acknowledged; the day by which; the hold is a flag (§6.2 LegalHold "R flag only").
  status:
    'id version reference status receivedAt ackDue acknowledgedAt onHold deadline availableActions allegations actions contacts regulatorContacts',
  logged: 'loggedBy',
  // M6: deadlines.
  dates: `createdAt updatedAt ackRaw dataProtectionAckDue nhsAckDue nhsResponseDue agreedResponseDue statutory assignBy nextProgressDue outcomeTarget managementAlertOn infoDueOn
    reviewBy reviewDue regulatorReplyBy alerts`,
  // §6.2 `m`: ids, dates, status, counts.
  metadata: `channel tracks theme ackDate ackOnTime ackBreached outcomeCountsAsAck acknowledgementMethod lastContactAt infoAskedAt clockInputs ruleVersion
    approvedAt outcomeSentAt reviewRequestedAt reviewOutcome escalatedAt closedAt retentionTrigger`,
  content: `title summary aboutDataProtectionOffice isDataSubject authority isChild letterFormat subjects contestedActBy witnesses subjectPeople
    contestedActPeople witnessPeople linkedReferences investigator approver reviewer decision apology learning returnReason reviewReason
    reviewFindings responseAgreement reroutedTo endReason checklist proposedReceivedAt receiptReason receiptProposer`,
  // Whose it is among our clients: of whoever may know it (M19), never of whom it is kept from (C-08).
  whose: 'client',
  // M19; the code stands for the person (M24).
  identity: 'complainantName complainantEmail complainantPhone complainantAddress dataSubjectName publicCode',
};
const METADATA = ['status', 'dates', 'metadata'];
const WITHOUT_IDENTITY = [...METADATA, 'logged', 'content'];

/** §6.2 "ComplaintCase", C-08, M5, M6, M14, M17, M19. */
function readings(me: Person, facts: Facts): Reading[] {
  const content = (row: Row) => people.readsContent(row, me, facts);
  const own: Reading = {
    rows: row => row.loggedBy === me.id && !people.isHiddenFrom(row, me),
    groups: ['status', 'logged'],
  };
  switch (me.role) {
    case 'DPO':
      return [
        { rows: row => !people.isHiddenFrom(row, me), groups: ['status', 'dates'] },
        whole(COMPLAINT, content),
        own,
      ];
    case 'DATA_ENTRY':
      return [
        { rows: () => true, groups: ['status'] },
        { rows: row => !people.isBarred(row, me), groups: ['status', 'whose'] },
      ];
    case 'CLINICIAN':
      return [
        own,
        { rows: row => own.rows(row) && !people.isBarred(row, me), groups: [...own.groups, 'whose'] },
        whole(COMPLAINT, content),
      ];
    case 'MANAGER':
      return [own, { rows: () => true, groups: METADATA }, { rows: content, groups: WITHOUT_IDENTITY }];
    case 'AUDITOR':
      return [{ rows: () => true, groups: METADATA }];
    default:
      return [];
  }
}

/** M6: an officer complained about loses the actions; which code refuses her is open, the separation of duties does. */
const officer: May = (row, me) =>
  me.role === 'DPO' && !people.isHiddenFrom(row, me) && (people.isBarred(row, me) ? 'either' : true);
/** M14: where no officer may; where one may besides, the rule book leaves it open. */
const reviewer: May = (row, me, facts) => people.isReviewerCalled(row, me, facts) && 'either';
const investigator: May = (row, me, facts) => me.role !== 'DATA_ENTRY' && people.investigates(row, me, facts);
const dpo = anyOf(officer, reviewer);
const worker = anyOf((row, me) => people.isFreeOfficer(row, me), investigator, reviewer);

export const ComplaintCase: Expectation = {
  groups: COMPLAINT,
  reads: readings,
  follows: (row, me, facts) => people.readsContent(row, me, facts),
  creates: role('DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER'),
  updates: (row, me) => people.isFreeOfficer(row, me),
  events: {
    acknowledge: anyOf(dpo, role('DATA_ENTRY')),
    reroute: dpo,
    // C-10: an unnamed actor is the DPO (M16).
    proposeReceipt: dpo,
    confirmReceipt: dpo,
    dismissReceipt: dpo,
    assignInvestigator: dpo,
    changeInvestigator: dpo,
    namePeople: dpo,
    // §6.2 `c`: naming opens the client to the officer, so it is hers alone.
    nameClient: officer,
    dropClient: officer,
    askComplainant: investigator,
    infoReceived: investigator,
    // CP-13, M19: whoever handles the case.
    recordAuthority: anyOf(dpo, investigator),
    // CP-12: an unnamed actor is the DPO (M16).
    agreeResponse: dpo,
    updateProgress: anyOf(dpo, investigator),
    draftDecision: investigator,
    approve: dpo,
    return: dpo,
    sendOutcome: dpo,
    requestReview: anyOf(dpo, role('DATA_ENTRY')),
    completeReview: dpo,
    close: dpo,
    withdraw: dpo,
    reopen: dpo,
  },
};

function caseOf(part: Row, facts: Facts): Row | undefined {
  return facts.one('ComplaintCase', part.complaint);
}

/** The same question, asked of the case that a part belongs to. */
function ofCase(may: May): May {
  return (part, me, facts) => {
    const parent = caseOf(part, facts);
    return parent ? may(parent, me, facts) : false;
  };
}

/** C-02: `complaint.investigation.*`; whoever reads the content of the case reads its parts. */
function part(fields: string, rest: Partial<Expectation>): Expectation {
  const groups = { all: `id version createdAt updatedAt complaint ${fields}` };
  return {
    groups,
    reads: (me, facts) => [
      whole(groups, row => {
        const parent = caseOf(row, facts);
        if (!parent) return false;
        // §4.1 "actions with owners": who has to do it reads what.
        const mine =
          'owner' in row && row.owner === me.id && me.role !== 'DATA_ENTRY' && !people.isBarred(parent, me);
        return people.readsContent(parent, me, facts) || mine;
      }),
    ],
    follows: () => 'either',
    inside: ['complaint', 'ComplaintCase'],
    ...rest,
  };
}

export const Allegation = part('text theme finding reasons', { creates: worker, updates: ofCase(worker) });

export const ComplaintAction = part('what owner dueOn doneOn status deadline availableActions', {
  creates: worker,
  updates: ofCase(worker),
  events: {
    complete: anyOf(
      ofCase(worker),
      (row, me, facts) => row.owner === me.id && !people.isBarred(caseOf(row, facts)!, me),
    ),
  },
});

export const ComplaintContact = part('kind method at summary by progressDue', { creates: worker });

const keepsRegulator = anyOf((row, me) => people.isFreeOfficer(row, me), reviewer);

/** §4.1 "ICO contacts us": DPO. */
export const RegulatorContact = part(
  'icoRef contactedOn replyBy question status repliedOn concludedOn outcome deadline availableActions',
  {
    creates: keepsRegulator,
    updates: ofCase((row, me) => people.isFreeOfficer(row, me)),
    events: { reply: ofCase(keepsRegulator), conclude: ofCase(keepsRegulator) },
  },
);

const INTAKE = {
  status:
    'id version createdAt updatedAt reference kind requestedRight channel feePence status receivedAt dueOn dueRaw clockInputs ruleVersion acknowledgedAt doneAt loggedBy deadline availableActions',
  whose: 'client',
  content: 'personName personContact details owner acknowledgedHow outcome reroutedFrom',
};

/** The complaint that an intake was, where it was rerouted: who is kept from that is kept from this. */
function isKeptFrom(row: Row, me: Person, facts: Facts): boolean {
  const origin = facts.rows('ComplaintCase').find(complaint => complaint.reroutedTo === row.id);
  return origin !== undefined && (people.isBarred(origin, me) || people.isHiddenFrom(origin, me));
}

const dealsWith: May = (row, me, facts) =>
  (me.role === 'DPO' || row.owner === me.id) && !isKeptFrom(row, me, facts);

/** §6.2 `c`: naming opens the client to the officer, so it is hers alone. */
const officerDeals: May = (row, me, facts) => me.role === 'DPO' && !isKeptFrom(row, me, facts);

/** M12, M13: any staff logs, the owner and the DPO deal with it; AUD as of every case (§6.2 `m`). */
export const Intake: Expectation = {
  groups: INTAKE,
  reads: (me, facts) => [
    {
      rows: row => (row.loggedBy === me.id && me.role !== 'ADMIN') || me.role === 'AUDITOR',
      groups: ['status'],
    },
    {
      // Who logged it for a client of hers wrote whose it is.
      rows: row =>
        row.loggedBy === me.id &&
        ['DATA_ENTRY', 'CLINICIAN'].includes(me.role) &&
        !isKeptFrom(row, me, facts),
      groups: ['status', 'whose'],
    },
    whole(INTAKE, row => dealsWith(row, me, facts) === true),
  ],
  follows: dealsWith,
  creates: role('DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER'),
  updates: dealsWith,
  events: {
    acknowledge: dealsWith,
    complete: dealsWith,
    nameClient: officerDeals,
    dropClient: officerDeals,
  },
};
