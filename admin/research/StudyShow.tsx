import { useRecordContext, useTranslate } from 'react-admin';
import {
  ApproveResearchStudyDocument,
  ApproveSheetResearchStudyDocument,
  CloseResearchStudyDocument,
  ProposeResearchStudyDocument,
  ProposeSheetResearchStudyDocument,
  RejectResearchStudyDocument,
  ReturnResearchStudyDocument,
} from '../../schema/generated/graphql.ts';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import type { RecordEvents } from '../core/record/WorkflowBar.tsx';
import { deadlineOf } from '../core/show/DeadlineOf.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asDay, asInstant, asLink, asNarrative, asPerson } from '../core/show/shown.tsx';
import { useFollowTabs } from '../history/useFollowTabs.tsx';

const close = <NarrativeEntry source="closingReason" needed />;

const events: RecordEvents = {
  propose: { document: ProposeResearchStudyDocument },
  approve: { document: ApproveResearchStudyDocument },
  approveSheet: { document: ApproveSheetResearchStudyDocument },
  proposeSheet: {
    document: ProposeSheetResearchStudyDocument,
    form: (
      <>
        <NarrativeEntry source="nextSheet" rows={10} needed />
        <TextEntry source="nextSheetReason" needed />
      </>
    ),
    defaultValues: ({ nextSheet, infoSheet }) => ({ nextSheet: nextSheet ?? infoSheet }),
    quiet: true,
  },
  return: {
    document: ReturnResearchStudyDocument,
    form: <NarrativeEntry source="returnReason" needed />,
    quiet: true,
  },
  reject: { document: RejectResearchStudyDocument, form: close, quiet: true },
  close: { document: CloseResearchStudyDocument, form: close, quiet: true },
};

/** One study: what is wanted, why, by whom, and the sheet that people get. */
export function StudyShow() {
  const translate = useTranslate();
  const follow = useFollowTabs('ResearchStudy');
  return (
    <RecordPage
      statusOf="StudyStatus"
      deadline={record => deadlineOf(translate, record)}
      events={events}
      tabs={{ overview: <Overview />, ...follow }}
    />
  );
}

function Overview() {
  const record = useRecordContext();
  return (
    <>
      {record?.nextSheet && (
        <Details title="resources.researchStudies.sections.next">
          <Detail source="nextSheetReason" />
          <Detail source="nextSheetBy" show={asPerson} />
          <Detail source="nextSheet" show={asNarrative} />
        </Details>
      )}
      <Details title="resources.researchStudies.sections.wanted">
        <Detail source="reason" show={asNarrative} />
        <Detail source="informationWanted" show={asNarrative} />
        <Detail source="recipientNames" show={asNarrative} />
        <Detail source="agreement" show={asLink('sharingAgreements', 'title')} onlyIfSet />
        <Detail source="area" show={asNarrative} onlyIfSet />
        <Detail source="parts" show={asNarrative} onlyIfSet />
        <Detail source="endsOn" show={asDay} />
      </Details>
      <Details title="resources.researchStudies.sections.told">
        <Detail source="infoSheet" show={asNarrative} />
        <Detail source="sheetEdition" />
        <Detail source="sheetSince" show={asDay} onlyIfSet />
        <Detail source="considerHours" />
      </Details>
      <Details title="resources.researchStudies.sections.way">
        <Detail source="ethicsReference" />
        <Detail source="ethicsOn" show={asDay} onlyIfSet />
        <Detail source="author" show={asPerson} />
        <Detail source="proposedBy" show={asPerson} onlyIfSet />
        <Detail source="proposedAt" show={asInstant} onlyIfSet />
        <Detail source="returnReason" show={asNarrative} onlyIfSet />
        <Detail source="approvedBy" show={asPerson} onlyIfSet />
        <Detail source="approvedAt" show={asInstant} onlyIfSet />
        <Detail source="closedOn" show={asDay} onlyIfSet />
        <Detail source="closingReason" show={asNarrative} onlyIfSet />
      </Details>
    </>
  );
}
