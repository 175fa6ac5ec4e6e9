import { Link } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Shown } from '../core/show/shown.tsx';
import { eventWords } from '../history/event-words.ts';
import { useSubjectWords } from '../history/useSubjectWords.ts';

/** The event in words. */
export const asEvent: Shown = (_, record) => <EventWords record={record} />;

/** A kind of record by its name. */
export const asSubject: Shown = value => <SubjectName subject={String(value)} />;

/** The changed fields by their names. */
export const asFields: Shown = (value, record) => <FieldNames fields={value as string[]} record={record} />;

/** The record whose history the entry stands in, opened where the panel shows it. */
export const asRoot: Shown = (value, record) => (
  <RootLink subject={String(value)} id={String(record.rootId)} />
);

function EventWords({ record }: { record: RaRecord }) {
  const translate = useTranslate();
  return eventWords(translate, String(record.event), [
    { subject: String(record.subject), operation: String(record.operation) },
  ]);
}

function SubjectName({ subject }: { subject: string }) {
  return useSubjectWords().nameOf(subject);
}

function FieldNames({ fields, record }: { fields: string[]; record: RaRecord }) {
  const { fieldOf } = useSubjectWords();
  return fields.map(field => fieldOf(String(record.subject), field)).join(', ');
}

function RootLink({ subject, id }: { subject: string; id: string }) {
  const translate = useTranslate();
  const { nameOf, pathOf } = useSubjectWords();
  const path = pathOf(subject, id);
  if (!path) return nameOf(subject);
  return (
    <>
      {nameOf(subject)} ·{' '}
      <Link component={RouterLink} to={path}>
        {translate('pages.audit.open')}
      </Link>
    </>
  );
}
