import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { RecordPage } from '../core/record/RecordPage.tsx';
import { SecureField } from '../core/access/SecureField.tsx';
import { Detail, Details } from '../core/show/Details.tsx';
import { asChoice, asInstant, asYesNo, asPerson } from '../core/show/shown.tsx';
import { Changes } from '../history/Changes.tsx';
import type { ChangedField } from '../history/changed-value.ts';
import { ItActed } from '../core/show/ItActed.tsx';
import { asEvent, asFields, asRoot, asSubject } from './shown.tsx';

/** One entry of the audit trail. */
export function AuditEntryShow() {
  return <RecordPage tabs={{ overview: <Overview /> }} />;
}

function Overview() {
  return (
    <>
      <Details title="resources.auditEntries.sections.entry">
        <Detail source="at" show={asInstant} />
        <Detail source="actor">
          <SecureField source="actor" show={asPerson} empty={<ItActed />} />
        </Detail>
        <Detail source="event" show={asEvent} />
        <Detail source="operation" show={asChoice('AuditOperation')} />
        <Detail source="subject" show={asSubject} />
        <Detail source="recordId" />
        <Detail source="rootSubject" show={asRoot} />
        <Detail source="fields" show={asFields} />
        <Detail source="request" />
        <Detail source="sealed" show={asYesNo} />
      </Details>
      <ChangesSection />
    </>
  );
}

function ChangesSection() {
  const translate = useTranslate();
  const record = useRecordContext()!;
  const changes = (record.changes ?? []) as ChangedField[];
  return (
    <Box component="section">
      <Typography variant="h2">{translate('resources.auditEntries.sections.changes')}</Typography>
      {changes.length > 0 ? (
        <Changes subject={String(record.subject)} changes={changes} />
      ) : (
        <Typography color="textSecondary">{translate('pages.audit.no_values')}</Typography>
      )}
    </Box>
  );
}
