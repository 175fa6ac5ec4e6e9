import type { ActionWords } from '../core/words/words.ts';

/** The words of a contract's events (§4.4). */
export const contractActionWords: Record<string, ActionWords> = {
  startDueDiligence: {
    verb: 'Start due diligence',
    will: 'The processor is examined before anything is negotiated (UK GDPR Art 28(1)).',
    done: 'Due diligence started',
  },
  passDueDiligence: {
    verb: 'Go on to negotiation',
    will: 'An approved due-diligence review has passed within 12 months.',
    done: 'Due diligence passed',
  },
  failDueDiligence: {
    verb: 'Reject the processor',
    will: 'The contract ends here. Nobody can override it.',
    done: 'Processor rejected',
  },
  abandon: { verb: 'Give up', will: 'The contract ends before it began.', done: 'Given up' },
  completeChecklist: {
    verb: 'Hand over for signature',
    will: 'Every clause of UK GDPR Article 28 is present. A manager signs next.',
    done: 'Ready to sign',
  },
  returnToNegotiation: {
    verb: 'Take back',
    will: 'The contract is negotiated again. Signature and advice fall away.',
    done: 'Back in negotiation',
  },
  advise: {
    verb: 'Advise',
    will: 'The manager reads your advice before she signs. If it is not followed, the reason is recorded.',
    done: 'Advice given',
  },
  sign: {
    verb: 'Sign',
    will: 'You sign for the organisation. Whoever entered the contract or advised on it may not sign it.',
    done: 'Signed',
  },
  activate: {
    verb: 'Activate',
    will: 'From now on the processor may have personal data. The first review is in 12 months.',
    done: 'Activated',
  },
  takeOn: {
    verb: 'Take on a running contract',
    will: 'The contract was in force before this register. It is completed by the date that you set.',
    done: 'Taken on',
  },
  startReview: {
    verb: 'Start a review',
    will: 'Something gives cause to look at the contract before its time. The work goes on meanwhile.',
    done: 'Review started',
  },
  passReview: {
    verb: 'Pass the review',
    will: 'Nothing has to be put right. The next review is in 12 months.',
    done: 'Review passed',
  },
  raiseIssues: {
    verb: 'Record what is wrong',
    will: 'Somebody puts it right by a date. The work goes on meanwhile.',
    done: 'Issues recorded',
  },
  fixIssues: {
    verb: 'All is put right',
    will: 'The contract is active again; everything that activation asks for is checked.',
    done: 'Put right',
  },
  adviseOnSuspension: {
    verb: 'Advise on suspension',
    will: 'The senior information risk owner reads your advice before deciding.',
    done: 'Advice given',
  },
  suspend: {
    verb: 'Suspend',
    will: 'The processor’s work stops. Tell the processor at once.',
    done: 'Suspended',
  },
  reinstate: {
    verb: 'Reinstate',
    will: 'The processor’s work goes on, on the data protection officer’s new advice.',
    done: 'Reinstated',
  },
  giveNotice: {
    verb: 'Give notice',
    will: 'The contract ends on the day that you name.',
    done: 'Notice given',
  },
  end: {
    verb: 'End',
    will: 'The last day has come. Within 30 days the data are returned or deleted, with a certificate (UK GDPR Art 28(3)(g)).',
    done: 'Ended',
  },
  offboard: { verb: 'Close', will: 'Every certificate is here. The contract is closed.', done: 'Closed' },
};

/** The words of a due-diligence review's events (§2.8). */
export const dueDiligenceActionWords: Record<string, ActionWords> = {
  acceptRisk: {
    verb: 'Accept the high risk',
    will: 'You accept the risk as senior information risk owner. A fail stays a fail.',
    done: 'Risk accepted',
  },
  approve: {
    verb: 'Approve the review',
    will: 'You agree with the review as a second person. A pass counts for 12 months from its day.',
    done: 'Review approved',
  },
  return: { verb: 'Send the review back', will: 'The reviewer looks again.', done: 'Review sent back' },
  propose: { verb: 'Propose again', will: 'A second person is asked again.', done: 'Review proposed' },
};

/** The words of a sub-processor's events. */
export const subProcessorActionWords: Record<string, ActionWords> = {
  authorise: {
    verb: 'Authorise',
    will: 'The contract starts with this sub-processor (UK GDPR Art 28(2)).',
    done: 'Authorised',
  },
  refuse: { verb: 'Refuse', will: 'The contract starts without this sub-processor.', done: 'Refused' },
  remove: { verb: 'Mark as gone', will: 'It no longer works for the processor.', done: 'Marked as gone' },
};

/** The words of our answers to a notice of change. */
export const changeActionWords: Record<string, ActionWords> = {
  approve: {
    verb: 'Agree to the change',
    will: 'The change takes place and an active contract is reviewed.',
    done: 'Change approved',
  },
  object: {
    verb: 'Object',
    will: 'The processor is told that we object (UK GDPR Art 28(2)).',
    done: 'Objected',
  },
  withdraw: {
    verb: 'Notice taken back',
    will: 'The processor does not go on with the change.',
    done: 'Notice taken back',
  },
};
