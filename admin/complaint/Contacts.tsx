import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  ConcludeRegulatorContactDocument,
  RegulatorContactCreateDocument,
  ReplyRegulatorContactDocument,
} from '../../schema/generated/graphql.ts';
import { DayEntry, NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { day, instant } from '../core/day.ts';
import { choiceWord } from '../core/words/sentences.ts';
import type { Complaint } from './Investigation.tsx';

/** What passed between us and the person, and between us and the regulator. */
export function Contacts() {
  const translate = useTranslate();
  const record = useRecordContext<Complaint>();
  const viewer = useViewer();
  if (!record) return null;
  // Who may not read what it is about has nothing to add either.
  const mayAdd = record.title !== null && viewer?.ability.can('create', 'RegulatorContact');
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {translate('pages.complaint.contacts')}
      </Typography>
      {record.contacts.length === 0 && (
        <Typography color="textSecondary">{translate('pages.complaint.no_contacts')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, mt: 0, display: 'grid', gap: 3 }}>
        {record.contacts.map(contact => (
          <li key={contact.id}>
            <strong>{choiceWord(translate, 'ContactKind', contact.kind ?? '')}</strong> ·{' '}
            {contact.at ? instant(String(contact.at)) : '–'} ·{' '}
            {choiceWord(translate, 'ContactMethod', contact.method ?? '')}
            <Box sx={{ whiteSpace: 'pre-wrap' }}>{contact.summary}</Box>
          </li>
        ))}
      </Box>
      <Typography variant="h2" sx={{ mt: 8, mb: 2 }}>
        {translate('pages.complaint.regulator')}
      </Typography>
      {record.regulatorContacts.length === 0 && (
        <Typography color="textSecondary">{translate('pages.complaint.no_regulator')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, mt: 0, display: 'grid', gap: 3 }}>
        {record.regulatorContacts.map(contact => (
          <RegulatorItem key={contact.id} contact={contact} />
        ))}
      </Box>
      {mayAdd && (
        <PartDialog
          label={translate('pages.complaint.add_regulator')}
          verb={translate('pages.complaint.add')}
          document={RegulatorContactCreateDocument}
          variables={(input, requestId) => ({ input: { ...input, complaint: record.id }, requestId })}
          form={
            <>
              <TextEntry source="icoRef" needed />
              <DayEntry source="contactedOn" needed />
              <DayEntry source="replyBy" needed />
              <NarrativeEntry source="question" needed />
            </>
          }
        />
      )}
    </>
  );
}

function RegulatorItem({ contact }: { contact: Complaint['regulatorContacts'][number] }) {
  const translate = useTranslate();
  const may = (action: string) => contact.availableActions?.some(a => a.action === action && a.enabled);
  const variables = (input: Record<string, unknown>, requestId: string) => ({
    id: contact.id,
    version: contact.version,
    input,
    requestId,
  });
  return (
    <li>
      <strong>{contact.icoRef}</strong> · {contact.contactedOn && day(contact.contactedOn)} ·{' '}
      <DeadlineOf record={contact} />
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{contact.question}</Box>
      {contact.outcome && <Typography color="textSecondary">{contact.outcome}</Typography>}
      {may('reply') && (
        <PartDialog
          quiet
          label={translate('pages.complaint.replied')}
          verb={translate('pages.complaint.save')}
          document={ReplyRegulatorContactDocument}
          variables={variables}
          form={<DayEntry source="repliedOn" needed />}
        />
      )}
      {may('conclude') && (
        <PartDialog
          quiet
          label={translate('pages.complaint.concluded')}
          verb={translate('pages.complaint.save')}
          document={ConcludeRegulatorContactDocument}
          variables={variables}
          form={
            <>
              <DayEntry source="concludedOn" needed />
              <NarrativeEntry source="outcome" needed />
            </>
          }
        />
      )}
    </li>
  );
}
