import type { Words } from '../core/words/words.ts';

/** The words of colleagues and their accounts. */
export const userWords: Words = {
  resources: {
    users: {
      name: 'Colleague |||| Colleagues',
      about:
        'Who works here and in which role. Accounts are made by the administrator and let in by a manager.',
      empty: 'Nobody is here yet.',
      fields: {
        displayName: 'Name',
        personId: 'The person behind the account',
        email: 'Sign-in address',
        role: 'Role',
        designations: 'Designations',
        designationsUntil: 'Designated until',
        status: 'Account',
        lineManager: 'Reports to',
        sameHumanAs: 'Another account of the same person',
        lastSignInAt: 'Last signed in',
        closedAt: 'Closed',
        proposedRole: 'Role asked for',
        proposedDesignations: 'Designations asked for',
        proposedDesignationsUntil: 'Designations asked for until',
        proposedBy: 'Asked by',
        updatedAt: 'Last changed',
      },
      help: {
        designationsUntil:
          'The last day on which the designations are held; needed with them. Afterwards they give no rights until they are asked for again.',
        role: 'One role an account. A manager approves before the person can sign in.',
        sameHumanAs: 'So that nobody is counted as two people where two people are needed.',
        lineManager: 'Counts for conflicts of interest in complaints.',
      },
      sections: { person: 'The person', rights: 'Rights', account: 'Account' },
    },
  },
  enums: { AccountStatus: { PENDING: 'Waiting for a manager', ACTIVE: 'Active', CLOSED: 'Closed' } },
  missing: { PROPOSAL_LAPSED: 'A last day that is still to come: what was asked for would be over already.' },
  pages: { 'users.ended': '%{names} (ended on %{day})' },
  actions: {
    User: {
      approveAccount: {
        verb: 'Let in',
        will: 'The person gets an invitation by mail and can sign in.',
        done: 'Let in',
      },
      proposeRights: {
        verb: 'Ask for other rights',
        will: 'A manager decides. Until then nothing changes.',
        done: 'Rights asked for',
      },
      approveRights: {
        verb: 'Grant the rights',
        will: 'The person is signed out and has the new rights at the next sign-in.',
        done: 'Rights granted',
      },
      rejectProposal: { verb: 'Refuse', will: 'Nothing changes; a new account is closed.', done: 'Refused' },
      sendInvitation: {
        verb: 'Send an invitation',
        will: 'The person gets a link that sets a new password.',
        done: 'Invitation sent',
      },
      closeAccount: {
        verb: 'Close the account',
        will: 'The person is signed out everywhere at once and cannot sign in.',
        done: 'Closed',
      },
      reopenAccount: { verb: 'Ask to open it again', will: 'A manager decides.', done: 'Asked for' },
    },
  },
};
