import type { Words } from '../core/words/words.ts';
import { policyActionWords } from './action-words.ts';
import { policyEnums } from './enum-words.ts';

/** What the panel says of the policy library. */
export const policyDocumentWords: Words = {
  resources: {
    policyDocuments: {
      name: 'Policy |||| Policies',
      about:
        'Policies, procedures and appropriate policy documents, each with its editions and its next review.',
      empty: 'The library is empty. Draft the first policy: a manager approves it, and then it is in force.',
      fields: {
        reference: 'Reference',
        kind: 'Kind',
        title: 'Title',
        collection: 'Collection',
        covers: 'What it covers',
        schedule1Conditions: 'Conditions of DPA 2018 Schedule 1',
        principlesMet: 'How the principles are met',
        retentionAndErasure: 'Retention and erasure',
        owner: 'Owner',
        reviewMonths: 'Months between reviews',
        edition: 'Edition',
        status: 'Status',
        author: 'Written by',
        returnReason: 'Why it was sent back',
        approvedBy: 'Approved by',
        inForceFrom: 'In force since',
        inForceTo: 'In force until',
        nextReviewAt: 'Next review',
        reviewedOn: 'Last reviewed',
        reviewedBy: 'Reviewed by',
        reviewFindings: 'What the review found',
        ceasedOn: 'Not relied on since',
        keepUntil: 'Kept at least until',
        closingReason: 'Why it was withdrawn',
        supersedes: 'Edition before',
        deadline: 'Due next',
        createdAt: 'Recorded',
        updatedAt: 'Last changed',
        editions: 'Editions',
        reason: 'Reason',
        findings: 'What the review found',
      },
      help: {
        kind: 'An appropriate policy document is what DPA 2018 Schedule 1 paragraph 39 asks for. The kind cannot be changed later.',
        collection: 'Such as Information governance. It keeps together what is read together.',
        covers: 'Which work and whose data. Add the text itself under Documents once the draft is saved.',
        schedule1Conditions:
          'The conditions that this document is for. Processing that rests on them needs it in force.',
        principlesMet:
          'Each principle of UK GDPR Article 5: lawful, fair and open; limited purpose; no more than needed; accurate; kept no longer; secure; accountable (paragraph 39(a)).',
        retentionAndErasure: 'How long the data are kept and how they are erased (paragraph 39(b)).',
        owner: 'Who looks after it and is asked about it.',
        reviewMonths: '12 at most.',
        ceasedOn: 'The day from which no processing rested on its conditions.',
        findings: 'What was looked at, and why it still holds.',
      },
      sections: {
        what: 'The document',
        appropriate: 'What paragraph 39 asks',
        care: 'Review',
        use: 'Approval and force',
        editions: 'Editions',
      },
    },
  },
  enums: policyEnums,
  actions: { PolicyDocument: policyActionWords },
  missing: {
    APD_CONDITION: 'The condition of DPA 2018 Schedule 1 that the document is for.',
    APD_PRINCIPLES: 'How the principles of UK GDPR Article 5 are met.',
    APD_RETENTION: 'How long the data are kept and how they are erased.',
    EDITION_COMING: 'The next edition is being drafted or waits for approval.',
  },
  pages: {
    'policy.edition': 'Edition %{edition}',
    'policy.since': 'since %{day}',
    'policy.until': 'until %{day}',
    'policy.returned': 'Sent back: %{reason}',
    'policy.ceased':
      'Nothing has relied on this document since %{ceased}. It is kept and reviewed until %{until} (DPA 2018 Schedule 1 paragraph 40), and can be withdrawn after that.',
  },
};
