import {
  PolicyKind as Kind,
  Schedule1Condition as Condition,
  type PolicyDocumentFields,
} from '../policy-document/policy-document.entity.ts';

/** What the demo's people wrote of a document. */
export type PolicyText = Pick<PolicyDocumentFields, 'kind' | 'title' | 'covers'> &
  Partial<PolicyDocumentFields>;

const GOVERNANCE = 'Information governance';
const PEOPLE = 'People and workplace';
const CARE = 'Care';

const PRINCIPLES = [
  'Lawful, fair and open: the condition is named in the record of processing, and the privacy notice tells people of it.',
  'Purpose: the data are used for this alone; another use goes through the change-of-use test first.',
  'No more than needed: the form asks for the listed items and for nothing else.',
  'Accurate: whoever gave the data can have them put right at any time.',
  'Kept no longer: the retention schedule names the period, and disposal takes two people.',
  'Secure: few roles read them, each reading leaves a trace.',
  'Accountable: the officer reviews this document every year.',
].join('\n');

function policy(title: string, collection: string, covers: string, kind = Kind.POLICY): PolicyText {
  return { kind, title, collection, covers };
}

function appropriate(
  subject: string,
  condition: Condition,
  covers: string,
  retentionAndErasure: string,
): PolicyText {
  return {
    kind: Kind.APPROPRIATE_POLICY_DOCUMENT,
    title: `${subject}: appropriate policy document`,
    collection: GOVERNANCE,
    covers,
    schedule1Conditions: [condition],
    principlesMet: PRINCIPLES,
    retentionAndErasure,
  };
}

/** The documents of the demo's library. */
export const POLICY_TEXTS: readonly PolicyText[] = [
  policy(
    'Data protection policy',
    GOVERNANCE,
    'How everybody who works for the consortium handles personal data: clients, staff, supporters, visitors.',
  ),
  policy(
    'Information security policy',
    GOVERNANCE,
    'Devices, passwords, the network, and what to do when something is lost.',
  ),
  policy(
    'Records management policy',
    GOVERNANCE,
    'How records are made, named, kept and destroyed; the retention schedule belongs to it.',
  ),
  policy(
    'Complaints policy',
    GOVERNANCE,
    'How complaints about the handling of personal data are taken, looked into and answered.',
  ),
  policy(
    'Safeguarding policy',
    CARE,
    'Protecting children and adults at risk: whom to tell, what to record, when to share without consent.',
  ),
  policy(
    'Health and safety policy',
    PEOPLE,
    'Accidents, risk assessments, adjustments at the workplace and the reports that the law asks for.',
  ),
  policy(
    'Equality, diversity and inclusion policy',
    PEOPLE,
    'Why we ask about background and needs, of clients and of staff, and what we do with the answers.',
  ),
  policy(
    'Homeworking policy',
    PEOPLE,
    'Working with personal data outside the office: rooms, screens, paper, telephone calls.',
  ),
  policy(
    'Procedure for mandated returns',
    CARE,
    'Who prepares the monthly national return on talking therapies, who checks it, and how it is sent.',
    Kind.PROCEDURE,
  ),
  policy(
    'Procedure for recording telephone calls',
    CARE,
    'Which lines are recorded, what callers are told, who may listen and when recordings go.',
    Kind.PROCEDURE,
  ),
  appropriate(
    'Employment',
    Condition.EMPLOYMENT,
    'Sickness, occupational health and adjustments of staff and volunteers, as employment law asks.',
    'As the retention schedule says of staff files and occupational health (RR-STAFF, RR-OH). Erased from the personnel system, paper is shredded.',
  ),
  appropriate(
    'Equality monitoring',
    Condition.EQUALITY,
    'Ethnicity, religion or belief, health and sexual orientation of clients who choose to answer, without their names.',
    'As the retention schedule says (RR-EQ), and sooner when a person asks us in writing to stop.',
  ),
  appropriate(
    'Safeguarding',
    Condition.SAFEGUARDING,
    'Concerns about children and adults at risk, where asking for consent would put somebody in danger.',
    'With the care record that the concern belongs to; never shorter than an inquiry may need it.',
  ),
  appropriate(
    'Fraud prevention',
    Condition.FRAUD,
    'Checks of expense claims against the anti-fraud network; we left the network.',
    'What the network sent was deleted when we left it; our own notes go with the accounts that they belong to (RR-FIN).',
  ),
  appropriate(
    'Counselling without consent',
    Condition.COUNSELLING,
    'Helpline callers who speak of somebody else whose consent cannot be asked for.',
    'Notes go with the log of communications (RR-COMMS).',
  ),
];
