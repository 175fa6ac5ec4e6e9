import * as accessLog from './access-log.ts';
import * as account from './account.ts';
import * as attendance from './attendance.ts';
import * as breakGlass from './break-glass.ts';
import * as client from './client.ts';
import * as communication from './communication.ts';
import * as clientMerge from './client-merge.ts';
import * as complaint from './complaint.ts';
import * as consent from './consent.ts';
import * as disposal from './disposal.ts';
import * as dataItem from './data-item.ts';
import * as equality from './equality.ts';
import { visibleFields, whole, type Expectation, type Facts, type Person, type Row } from './expectation.ts';
import * as hold from './hold.ts';
import * as informationRequest from './information-request.ts';
import * as organisation from './organisation.ts';
import * as policyDocument from './policy-document.ts';
import * as payment from './payment.ts';
import * as processing from './processing.ts';
import * as contract from './processor-contract.ts';
import * as recordHolding from './record-holding.ts';
import * as referral from './referral.ts';
import * as representative from './representative.ts';
import * as research from './research.ts';
import * as retention from './retention.ts';
import * as agreement from './sharing-agreement.ts';
import * as sharing from './sharing.ts';
import * as webEnquiry from './web-enquiry.ts';

/** Whether the record that a note, file or letter belongs to is followed (M13). */
function followsParent(row: Row, me: Person, facts: Facts): boolean {
  const parent = facts.one(String(row.subject), row.recordId);
  const follows = EXPECTED[String(row.subject)]?.follows;
  return parent !== undefined && follows !== undefined && follows(parent, me, facts) !== false;
}

function belonging(groups: Record<string, string>): Expectation {
  return { groups, reads: (me, facts) => [whole(groups, row => followsParent(row, me, facts))] };
}

const LETTER = {
  all: 'id version createdAt updatedAt subject recordId template templateVersion title method format sentAt contentHash text',
  recipient: 'recipient pdfPath reference',
};

/** Who reads this of a record knows to whom its letters go. */
const ADDRESSEE: Record<string, string> = {
  ComplaintCase: 'complainantName',
  ConsentRecord: 'client',
  Disclosure: 'recipientName',
  Intake: 'personName',
  ResearchConsentRequest: 'client',
};

/** M13, M19: to whom a letter goes, and the code by which that person knows the case, is read by whoever reads the person's name. */
const Letter: Expectation = {
  groups: LETTER,
  reads: (me, facts) => [
    { rows: row => followsParent(row, me, facts), groups: ['all'] },
    {
      rows: row => {
        const parent = facts.one(String(row.subject), row.recordId);
        const named =
          parent &&
          visibleFields(EXPECTED[String(row.subject)]!, parent, me, facts)?.has(
            ADDRESSEE[String(row.subject)]!,
          );
        return followsParent(row, me, facts) && named === true;
      },
      groups: ['recipient'],
    },
  ],
};

/** The rule book by type. A type of the API that holds rows and is not here fails the probe by name. */
export const EXPECTED: Record<string, Expectation> = {
  ...accessLog,
  ...account,
  ...attendance,
  ...breakGlass,
  ...client,
  ...communication,
  ...clientMerge,
  ...complaint,
  ...consent,
  ...disposal,
  ...dataItem,
  ...equality,
  ...hold,
  ...informationRequest,
  ...organisation,
  ...policyDocument,
  ...payment,
  ...processing,
  ...contract,
  ...recordHolding,
  ...referral,
  ...representative,
  ...research,
  ...retention,
  ...agreement,
  ...sharing,
  ...webEnquiry,
  Letter,
  Note: belonging({ all: 'id version createdAt updatedAt subject recordId text author' }),
  Attachment: belonging({
    all: 'id version createdAt updatedAt subject recordId fileName mediaType bytes contentHash addedBy path',
  }),
};

/** Types that are computed and hold no row of their own: what they show of rows is judged where it stands. */
export const COMPUTED = [
  'AgreementChecklist',
  'AuditEntry',
  'AvailableAction',
  'Change',
  'CollectedToday',
  'ChecklistProgress',
  'ClientNotice',
  'ComplaintReceipt',
  'ContactVerdict',
  'Deadline',
  'EnquiryReceipt',
  'EqualityAsking',
  // No way leads from it to a person; who meets it at all is asked in pages.ts.
  'EqualityMonitoringRecord',
  'Found',
  'ItemPurpose',
  'OutcomeItem',
  'PaymentProcessor',
  'PreferenceLinkMade',
  'PseudonymisedClient',
  'PseudonymisedClients',
  'PromiseEvidence',
  'PromiseRecord',
  'PromiseStanding',
  'PublishedOverride',
  'PublishedRetentionRule',
  'PublishedRetentionSchedule',
  'ReferralDraft',
  'Report',
  'ReportCell',
  'ReportColumn',
  'ReportFigure',
  'ReportRow',
  'ReportScope',
  'ReportSection',
  'ReportTable',
  'RetentionAnswer',
  // Counts; of which kinds, the items' own rule says.
  'RetentionRunCount',
  'RetentionStepView',
  'Right',
  'RecipientAgreement',
  'SecondFactorSetup',
  'ShareableItem',
  'SharingCheck',
  'SharingRecipient',
  'TimelineItem',
  'Viewer',
  'WaitingDecision',
  'WorkCount',
  'WorkItem',
  'Workbench',
];
