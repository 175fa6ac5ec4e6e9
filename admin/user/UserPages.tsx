import * as documents from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { ChoicesEntry } from '../core/form/ChoicesEntry.tsx';
import { CreatePage } from '../core/form/CreatePage.tsx';
import { EditPage } from '../core/form/EditPage.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { Section } from '../core/form/Section.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import type { Column, ListFilter } from '../core/list/column.ts';
import { RegisterList } from '../core/list/RegisterList.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asAddress, asChoice, asChoices, asDay, asInstant, asLink, asMail } from '../core/show/shown.tsx';
import { asStatus } from '../core/show/StatusChip.tsx';
import { asDesignations } from './Designations.tsx';

const ROLES = ['DPO', 'DATA_ENTRY', 'CLINICIAN', 'MANAGER', 'ADMIN', 'AUDITOR'] as const;
const DESIGNATIONS = [
  'DEPUTY_DPO',
  'CALDICOTT_GUARDIAN',
  'SIRO',
  'COMPLAINTS_REVIEWER',
  'SAFEGUARDING_LEAD',
  'SECOND_REVIEWER',
] as const;

const columns: readonly Column[] = [
  { source: 'displayName' },
  { source: 'role', show: asChoice('Role') },
  { source: 'designations', show: asDesignations, sortable: false },
  { source: 'email', show: asAddress, sortable: false },
  { source: 'status', show: asStatus('AccountStatus'), sortable: false },
  { source: 'lastSignInAt', show: asInstant, sortable: false, spare: true },
];

const filters: readonly ListFilter[] = [{ kind: 'choice', source: 'role', of: 'Role', values: ROLES }];

/** Colleagues. */
export function UserList() {
  return <RegisterList columns={columns} filters={filters} sort={{ field: 'displayName', order: 'ASC' }} />;
}

/** A joiner. */
export function UserCreate() {
  return (
    <CreatePage>
      <Section name="person">
        <TextEntry source="displayName" needed />
        <TextEntry source="email" type="email" needed />
        <LinkEntry source="lineManager" resource="users" name="displayName" />
        <LinkEntry source="sameHumanAs" resource="users" name="displayName" />
      </Section>
      <Section name="rights">
        <ChoiceEntry source="role" of="Role" values={ROLES} needed />
        <ChoicesEntry source="designations" of="Designation" values={DESIGNATIONS} defaultValue={[]} />
        <DayEntry source="designationsUntil" />
      </Section>
    </CreatePage>
  );
}

/** Name, address and line manager; rights are asked for by an event. */
export function UserEdit() {
  return (
    <EditPage>
      <Section name="person">
        <TextEntry source="displayName" needed />
        <TextEntry source="email" type="email" needed />
        <LinkEntry source="lineManager" resource="users" name="displayName" />
      </Section>
    </EditPage>
  );
}

const rights = (
  <>
    <ChoiceEntry source="role" of="Role" values={ROLES} needed />
    <ChoicesEntry source="designations" of="Designation" values={DESIGNATIONS} />
    <DayEntry source="designationsUntil" />
  </>
);

/** One colleague. */
export function UserShow() {
  return (
    <RecordPage
      statusOf="AccountStatus"
      events={{
        approveAccount: { document: documents.ApproveAccountDocument },
        approveRights: { document: documents.ApproveRightsDocument },
        rejectProposal: { document: documents.RejectProposalDocument },
        proposeRights: {
          document: documents.ProposeRightsDocument,
          form: rights,
          // What is renewed is held already; until when is said anew.
          defaultValues: ({ role, designations }) => ({ role, designations }),
        },
        sendInvitation: { document: documents.SendInvitationDocument },
        reopenAccount: { document: documents.ReopenAccountDocument },
        closeAccount: { document: documents.CloseAccountDocument },
      }}
      tabs={{ overview: <Overview /> }}
    />
  );
}

function Overview() {
  return (
    <>
      <Details title="resources.users.sections.person">
        <Detail source="displayName" />
        <Detail source="email" show={asMail} />
        <Detail source="lineManager" show={asLink('users', 'displayName')} />
      </Details>
      <Details title="resources.users.sections.rights">
        <Detail source="role" show={asChoice('Role')} />
        <Detail source="designations" show={asDesignations} />
        <Detail source="designationsUntil" show={asDay} onlyIfSet />
        <Detail source="proposedRole" show={asChoice('Role')} onlyIfSet />
        <Detail source="proposedDesignations" show={asChoices('Designation')} onlyIfSet />
        <Detail source="proposedDesignationsUntil" show={asDay} onlyIfSet />
        <Detail source="proposedBy" show={asLink('users', 'displayName')} onlyIfSet />
      </Details>
      <Details title="resources.users.sections.account">
        <Detail source="lastSignInAt" show={asInstant} />
        <Detail source="closedAt" show={asInstant} onlyIfSet />
      </Details>
    </>
  );
}
