import type { ActionWords } from '../core/words/words.ts';

/** The words of an agreement's events (§4.3). */
export const agreementActionWords: Record<string, ActionWords> = {
  submit: {
    verb: 'Hand over for review',
    will: 'The data protection officer looks at the draft. Items 1 to 17 are drafted, and the impact assessment is screened.',
    done: 'Handed over',
  },
  advise: {
    verb: 'Advise to go on',
    will: 'Your advice goes with the agreement. Where confidential patient information flows the Caldicott Guardian is next, else the manager.',
    done: 'Advice given',
  },
  return: {
    verb: 'Send back',
    will: 'The agreement is a draft again. Advice, approvals and signatures fall away.',
    done: 'Sent back',
  },
  reject: { verb: 'Reject', will: 'The agreement ends here. A new one may be drafted.', done: 'Rejected' },
  signAsGuardian: {
    verb: 'Sign as Caldicott Guardian',
    will: 'You confirm that the sharing meets the eight Caldicott principles. A manager approves next.',
    done: 'Signed by the Caldicott Guardian',
  },
  approve: {
    verb: 'Approve',
    will: 'You approve for the management. Whoever entered the agreement or advised on it may not approve it. It is signed once every party has signed.',
    done: 'Approved',
  },
  recordSignature: {
    verb: 'Record a signature',
    will: 'One signature for each party, ours included.',
    done: 'Signature recorded',
  },
  attest: {
    verb: 'Attest to the recipient',
    will: 'You attest that the recipient is entitled to the data and will keep them secure.',
    done: 'Attested',
  },
  decideOptOut: {
    verb: 'Decide on the opt-out',
    will: 'You record whether the National Data Opt-Out applies. It does not stop the mandated national return.',
    done: 'Opt-out decided',
  },
  recordDpia: {
    verb: 'Record the assessment',
    will: 'Data flow only under an approved assessment, where one is needed (UK GDPR Art 35).',
    done: 'Impact assessment recorded',
  },
  activate: {
    verb: 'Activate',
    will: 'From now on data may flow. An agreement that this one amends ends today.',
    done: 'Activated',
  },
  takeOn: {
    verb: 'Take on a running agreement',
    will: 'The agreement was in force before this register. It is under review until it is complete.',
    done: 'Taken on',
  },
  startReview: {
    verb: 'Start a review',
    will: 'Something gives cause to look at the agreement before its time. Sharing continues.',
    done: 'Review started',
  },
  renew: {
    verb: 'Renew',
    will: 'The review ends. Everything is complete, and the next review is within 12 months.',
    done: 'Renewed',
  },
  amend: {
    verb: 'Draft an amendment',
    will: 'A new version is drafted as a record of its own. This one runs until that one is active.',
    done: 'Amendment drafted',
  },
  accede: { verb: 'Add a party', will: 'The party has signed a dated accession.', done: 'Party joined' },
  leave: {
    verb: 'Record that a party left',
    will: 'Nothing flows to or from this party after its last day.',
    done: 'Party left',
  },
  suspend: {
    verb: 'Suspend',
    will: 'New disclosures stop at once. A manager reinstates on the advice of the data protection officer.',
    done: 'Suspended',
  },
  adviseOnSuspension: {
    verb: 'Advise on suspension',
    will: 'Your advice to whoever suspends or reinstates.',
    done: 'Advice given',
  },
  reinstate: {
    verb: 'Reinstate',
    will: 'Data may flow again. The data protection officer has advised since the suspension; you are the second person.',
    done: 'Reinstated',
  },
  terminate: {
    verb: 'Terminate',
    will: 'The agreement ends today. Every party confirms within 30 days that it returned or deleted the data.',
    done: 'Terminated',
  },
  confirmReturn: {
    verb: 'Record a confirmation',
    will: 'The party has returned or deleted the data, copies included.',
    done: 'Confirmation recorded',
  },
};
