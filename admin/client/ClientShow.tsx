import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ClientNoticeDocument } from '../../schema/generated/graphql.ts';
import { PossibleDuplicates } from '../client-merge/PossibleDuplicates.tsx';
import { ReadsOfClient } from '../access-log/ReadsOfClient.tsx';
import { GlassBanner } from '../break-glass/GlassBanner.tsx';
import { ask } from '../core/api.ts';
import { PageSkeleton } from '../core/layout/PageSkeleton.tsx';
import { CommunicationsTab } from '../communication/CommunicationsTab.tsx';
import { PreferencesTab } from '../communication/PreferencesTab.tsx';
import { AssignmentTab } from '../assignment/AssignmentTab.tsx';
import { CasesOfClient } from '../complaint/CasesOfClient.tsx';
import { ConsentGlance } from '../consent/ConsentGlance.tsx';
import { ConsentTab } from '../consent/ConsentTab.tsx';
import { EqualityTab } from '../equality/EqualityTab.tsx';
import { ResearchOfClient } from '../research/ResearchOfClient.tsx';
import { RepresentativesTab } from '../representative/RepresentativesTab.tsx';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asChoices, asDay, asInstant, asNarrative } from '../core/show/shown.tsx';
import { PaymentsOfClient } from '../payment/PaymentsOfClient.tsx';
import { SharingTab } from '../sharing/SharingTab.tsx';
import { useHistoryTab } from '../history/useHistoryTab.tsx';
import { ReferralsOfClient } from '../referral/ReferralsOfClient.tsx';
import { asNhsNumber } from './ClientList.tsx';
import { ClosedClient } from './ClosedClient.tsx';
import { MergedClient } from './MergedClient.tsx';

/** One client; of a record that is closed to the viewer, why it is (C-04, C-05). */
export function ClientShow() {
  const { id = '' } = useParams();
  const { data, isPending } = useQuery({
    queryKey: ['clientNotice', id],
    queryFn: async ({ signal }) => (await ask(ClientNoticeDocument, { id }, signal)).data.clientNotice,
  });
  if (isPending) return <PageSkeleton />;
  if (data?.mergedInto)
    return <MergedClient into={data.mergedInto} reference={String(data.mergedIntoReference)} />;
  return data?.restricted || data?.sensitive ? <ClosedClient {...data} /> : <OpenClient />;
}

function OpenClient() {
  const { id = '' } = useParams();
  const history = useHistoryTab('Client');
  const asks = useViewer()?.ability.can('create', 'EqualityMonitoringRecord');
  return (
    <RecordPage
      actions={<ReadsOfClient />}
      tabs={{
        overview: <Overview />,
        contact: <PreferencesTab />,
        communications: <CommunicationsTab />,
        consent: (
          <>
            <ConsentTab client={id} />
            <ResearchOfClient />
          </>
        ),
        caseload: <AssignmentTab />,
        referrals: <ReferralsOfClient />,
        sharing: <Sharing />,
        representatives: <RepresentativesTab />,
        ...(asks && { equality: <EqualityTab client={id} /> }),
        cases: <CasesOfClient />,
        ...history,
      }}
    />
  );
}

function Sharing() {
  return (
    <>
      <SharingTab />
      <PaymentsOfClient />
    </>
  );
}

function Overview() {
  return (
    <>
      <GlassBanner />
      <Warnings />
      <PossibleDuplicates />
      <Details title="resources.clients.sections.who">
        <Detail source="reference" />
        <Detail source="title" onlyIfSet />
        <Detail source="givenName" />
        <Detail source="familyName" />
        <Detail source="preferredName" onlyIfSet />
        <Detail source="nhsNumber" show={asNhsNumber} />
        <Detail source="dateOfDeath" show={asDay} onlyIfSet />
      </Details>
      <ConsentGlance />
      <Details title="resources.clients.sections.reach">
        <Detail source="preferredChannel" show={asChoice('Channel')} />
        <Detail source="unsafeChannels" show={asChoices('Channel')} />
      </Details>
      <Details title="resources.clients.sections.items">
        <Detail source="dateOfBirth" show={asDay} />
        <Detail source="age" />
        <Detail source="gender" show={asChoice('Gender')} />
        <Detail source="ethnicity" show={asChoice('Ethnicity')} />
        <Detail source="employmentStatus" show={asChoice('EmploymentStatus')} />
        <Detail source="accessibilityNeeds" show={asNarrative} />
      </Details>
      <Details title="resources.clients.sections.record">
        <Detail source="careRecordId" onlyIfSet />
        <Detail source="collectionContext" show={asChoice('CollectionContext')} onlyIfSet />
        <Detail source="createdAt" show={asInstant} />
        <Detail source="updatedAt" show={asInstant} />
      </Details>
    </>
  );
}

/** What has to be known before anything is done. */
function Warnings() {
  const translate = useTranslate();
  const record = useRecordContext();
  if (!record) return null;
  const told = [
    record.restricted && 'restricted',
    record.sensitive && 'sensitive',
    record.regime === 'DECEASED' && 'deceased',
    record.unsafeChannels?.length > 0 && 'unsafe',
  ].filter(Boolean);
  return told.map(warning => (
    <Alert key={String(warning)} severity="warning" sx={{ mb: 4 }}>
      {translate(`pages.client.${String(warning)}`)}
    </Alert>
  ));
}
