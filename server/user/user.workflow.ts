import { Designation, Role } from '../../schema/ability.ts';
import { sendInvitation } from '../auth/invitation.ts';
import { Choice, Choices, Day } from '../crud/columns.ts';
import { Refusal } from '../errors.ts';
import { event, notTheSamePerson, workflow, type Failure, type Step } from '../workflow/workflow.ts';
import { exclusionOf } from './exclusions.ts';
import { lastDayOf } from './time-box.ts';
import { AccountStatus, User, designationsOn } from './user.entity.ts';

/** What an administrator asks for. */
class ProposeRightsInput {
  @Choice(Role, 'Role', { about: 'The role asked for.' })
  role!: Role;

  @Choices(Designation, 'Designation', { about: 'The designations asked for.' })
  designations!: Designation[];

  @Day({ about: 'The last day on which they are held; needed with a designation.', optional: true })
  designationsUntil?: string | null;
}

const notMyself = notTheSamePerson<User>(user => [user.id]);
const notMyProposal = notTheSamePerson<User>(user => [user.id, user.proposedBy]);

/** What was free when it was asked for may exclude itself by now: another account of the human has moved since (§6.1). */
async function withinExclusions({ em, record, today }: Step<User, unknown>): Promise<Failure | null> {
  const { personId, proposedRole, proposedDesignations } = record;
  const rights = proposedRole
    ? { role: proposedRole, designations: proposedDesignations }
    : { role: record.role, designations: designationsOn(record, today) };
  return (await exclusionOf(em, record.id, { personId, ...rights }, today))
    ? { code: 'SOD_VIOLATION' }
    : null;
}

/** Rights that would be over as soon as they are given are asked for anew (§6.1). */
function notOver({ record, today }: Step<User, unknown>): Failure | null {
  const { proposedDesignations: asked, proposedDesignationsUntil: until } = record;
  const over = asked.length > 0 && (until === null || until < today);
  return over ? { code: 'APPROVAL_MISSING', missing: ['PROPOSAL_LAPSED'] } : null;
}

function endSessions(user: User): void {
  user.sessionEpoch += 1;
}

function forgetProposal(user: User): void {
  Object.assign(user, {
    proposedRole: null,
    proposedDesignations: [],
    proposedDesignationsUntil: null,
    proposedBy: null,
  });
}

/** Accounts: nobody gives rights alone and nobody changes their own (SD-07). */
export const userWorkflow = workflow(User, {
  approveAccount: event<User, object>({
    about: 'A manager lets a joiner in; the invitation leaves by mail.',
    from: [AccountStatus.PENDING],
    to: AccountStatus.ACTIVE,
    separation: [notMyProposal, withinExclusions],
    effect: ({ context, em, record, now }) => {
      Object.assign(record, { proposedBy: null, closedAt: null });
      sendInvitation(context.app, em, record, now);
    },
  }),
  proposeRights: event<User, ProposeRightsInput>({
    about: 'An administrator asks for another role or other designations; they wait for a manager.',
    from: [AccountStatus.ACTIVE],
    input: ProposeRightsInput,
    separation: [notMyself],
    effect: async ({ em, record, input, viewer, today }) => {
      const { role, designations } = input;
      const proposedDesignationsUntil = lastDayOf(input, today);
      const rights = { personId: record.personId, role, designations };
      const why = await exclusionOf(em, record.id, rights, today);
      if (why) throw new Refusal('SOD_VIOLATION', { fields: { role: why } });
      Object.assign(record, {
        proposedRole: role,
        proposedDesignations: designations,
        proposedDesignationsUntil,
        proposedBy: viewer.id,
      });
    },
  }),
  approveRights: event<User, object>({
    about: 'A manager grants what was asked for; the person is signed out everywhere.',
    from: [AccountStatus.ACTIVE],
    separation: [notMyProposal, withinExclusions],
    guards: [
      ({ record }) => (record.proposedRole ? null : { code: 'APPROVAL_MISSING', missing: ['proposedRole'] }),
      notOver,
    ],
    effect: ({ record }) => {
      Object.assign(record, {
        role: record.proposedRole,
        designations: record.proposedDesignations,
        designationsUntil: record.proposedDesignationsUntil,
      });
      forgetProposal(record);
      endSessions(record);
    },
  }),
  rejectProposal: event<User, object>({
    about: 'A manager refuses what was asked for; a joiner’s account is closed.',
    from: [AccountStatus.PENDING, AccountStatus.ACTIVE],
    to: ({ record }) => (record.status === AccountStatus.PENDING ? AccountStatus.CLOSED : record.status),
    guards: [
      ({ record }) => (record.proposedBy ? null : { code: 'APPROVAL_MISSING', missing: ['proposedRole'] }),
    ],
    effect: ({ record }) => forgetProposal(record),
  }),
  sendInvitation: event<User, object>({
    about: 'Sends a fresh link that sets a password; the old password and second factor end when it is used.',
    from: [AccountStatus.ACTIVE],
    separation: [notMyself],
    effect: ({ context, em, record, now }) => sendInvitation(context.app, em, record, now),
  }),
  closeAccount: event<User, object>({
    about: 'Closes a leaver’s account: signed out at once, everywhere.',
    from: [AccountStatus.PENDING, AccountStatus.ACTIVE],
    to: AccountStatus.CLOSED,
    separation: [notMyself],
    effect: ({ record, now }) => {
      record.closedAt = now;
      forgetProposal(record);
      endSessions(record);
    },
  }),
  reopenAccount: event<User, object>({
    about: 'Asks for a closed account to be opened again; it waits for a manager.',
    from: [AccountStatus.CLOSED],
    to: AccountStatus.PENDING,
    separation: [notMyself],
    effect: ({ record, viewer }) => {
      record.proposedBy = viewer.id;
    },
  }),
});
