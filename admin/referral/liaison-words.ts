import type { Words } from '../core/words/words.ts';

/** What the panel says of liaisons with agencies that refer (S5). */
export const liaisonWords: Words = {
  resources: {
    agencyConsentLiaisons: {
      name: 'Liaison with an agency |||| Liaisons with agencies',
      about:
        'Agencies that refer are asked to have the two questions answered, and chased after 5 and 10 working days.',
      empty: 'No agency is being asked.',
      fields: {
        reference: 'Reference',
        referral: 'Referral',
        client: 'Client',
        agency: 'Agency',
        status: 'Status',
        deadline: 'Next',
        askedAt: 'Asked',
        firstChaseOn: 'Chased first on',
        firstChasedAt: 'Chased first',
        dueAt: 'Answer due by',
        secondChasedAt: 'Chased again',
        askClientBy: 'Else the client is asked by',
        response: 'What was said',
        evidence: 'What shows the answers',
        endedAt: 'Ended',
        endedBy: 'Recorded by',
        q1: 'Sharing in the consortium',
        q2: 'Storage for care records and reporting',
        givenAt: 'When the person said so',
        giverKind: 'Who answered',
        giverName: 'Name of whoever answered',
        authority: 'By what authority',
        createdAt: 'Opened',
        updatedAt: 'Last changed',
      },
      help: {
        evidence: 'The form or message of the agency, and where it is. Without it the answers prove nothing.',
        q1: 'What the agency reports that the person said.',
        response: 'Why nobody waits for the agency, or what else it said.',
      },
      sections: { liaison: 'The agency', reply: 'What came of it', overview: 'Overview' },
    },
  },
  actions: {
    AgencyConsentLiaison: {
      request: {
        verb: 'Ask the agency',
        will: 'The agency is asked by mail, and chased after 5 and 10 working days.',
        done: 'Agency asked',
      },
      recordReply: {
        verb: 'Record the answers',
        will: 'The answers become the client’s records, collected by the agency.',
        done: 'Answers recorded',
      },
      contactDirectly: {
        verb: 'Ask the client directly',
        will: 'Nobody waits for the agency any more. The client is asked within 5 working days.',
        done: 'The client is asked directly',
      },
    },
  },
};
