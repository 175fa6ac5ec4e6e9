import type { ActionWords } from '../core/words/words.ts';

/** The words of a complaint's events. */
export const complaintActionWords: Record<string, ActionWords> = {
  acknowledge: {
    verb: 'Acknowledge',
    will: 'Tells the person that the complaint has arrived and what happens next. The letter L-01 goes to them.',
    done: 'Acknowledged',
  },
  namePeople: {
    verb: 'Name the people',
    will: 'Says whom the complaint is about. They lose sight of it at once (SD-01).',
    done: 'People named',
  },
  nameClient: {
    verb: 'Name the client',
    will: 'Says which client it is about. You can read her record while the case is open; each time you do is logged with the case.',
    done: 'Client named',
  },
  dropClient: {
    verb: 'Take the client off',
    will: 'It was somebody else, or nobody of ours. Her record closes to you at once.',
    done: 'Client taken off',
  },
  assignInvestigator: {
    verb: 'Appoint an investigator',
    will: 'Somebody who is in no conflict with the case looks into it.',
    done: 'Investigator appointed',
  },
  changeInvestigator: {
    verb: 'Change the investigator',
    will: 'Another colleague takes the investigation over.',
    done: 'Investigator changed',
  },
  askComplainant: {
    verb: 'Ask the person',
    will: 'Notes what we asked. Our duty goes on meanwhile; nothing stops the clock.',
    done: 'Information asked',
  },
  infoReceived: {
    verb: 'Note the answer',
    will: 'The investigation goes on with what the person told us.',
    done: 'Information received',
  },
  recordAuthority: {
    verb: 'Note the authority',
    will: 'We have seen that whoever complains may act for the person. The outcome may go to them.',
    done: 'Authority noted',
  },
  agreeResponse: {
    verb: 'Agree a later answer',
    will: 'The person agreed that the NHS answer takes longer than six months. Its date moves.',
    done: 'Later answer agreed',
  },
  updateProgress: {
    verb: 'Tell how it goes',
    will: 'The letter L-02 goes to the person, and the next one is due in 20 working days.',
    done: 'Progress told',
  },
  draftDecision: {
    verb: 'Draft the decision',
    will: 'Every point has its finding. Somebody who did not investigate approves it next.',
    done: 'Decision drafted',
  },
  approve: {
    verb: 'Approve',
    will: 'You agree with findings and decision. The outcome can be sent then.',
    done: 'Approved',
  },
  return: { verb: 'Return', will: 'The decision goes back to the investigator.', done: 'Returned' },
  sendOutcome: {
    verb: 'Send outcome',
    will: 'The letter L-03 goes to the person and cannot be taken back.',
    done: 'Outcome sent',
  },
  requestReview: {
    verb: 'Note a review request',
    will: 'Somebody who neither investigated nor approved looks at it again.',
    done: 'Review requested',
  },
  completeReview: {
    verb: 'Answer the review',
    will: 'The result goes to the person by letter.',
    done: 'Review answered',
  },
  close: { verb: 'Close', will: 'The case ends; its retention period begins today.', done: 'Closed' },
  withdraw: {
    verb: 'Note a withdrawal',
    will: 'The person does not want to go on. The case ends unless we go on of our own motion.',
    done: 'Withdrawn',
  },
  reroute: {
    verb: 'Pass on',
    will: 'It is no complaint about data protection: it goes on elsewhere with the date on which it arrived.',
    done: 'Passed on',
  },
  proposeReceipt: {
    verb: 'Correct the receipt',
    will: 'Proposes another time of receipt. It counts, and every date moves, once a second person confirms (C-10).',
    done: 'Correction proposed',
  },
  confirmReceipt: {
    verb: 'Confirm the corrected receipt',
    will: 'The complaint counts as received then; every date is worked out anew.',
    done: 'Receipt corrected',
  },
  dismissReceipt: {
    verb: 'Leave the receipt as it is',
    will: 'The proposed correction falls; the recorded time of receipt stays.',
    done: 'Correction dismissed',
  },
  reopen: { verb: 'Reopen', will: 'The investigation begins again.', done: 'Reopened' },
};
