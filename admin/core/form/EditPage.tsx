import type { ReactNode } from 'react';
import {
  EditBase,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { PageHeading } from '../layout/PageHeading.tsx';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { WHOLE } from '../record/whole.ts';
import { SectionForm } from './SectionForm.tsx';
import { StaleDialog } from './StaleDialog.tsx';
import { useSaving } from './useSaving.ts';

/** The page that changes a record; its children are the form's sections. */
export function EditPage({ children }: { children: ReactNode }) {
  return (
    <EditBase mutationMode="pessimistic" queryOptions={{ meta: WHOLE }}>
      <LoadedRecord>{children}</LoadedRecord>
    </EditBase>
  );
}

function LoadedRecord({ children }: { children: ReactNode }) {
  const record = useRecordContext();
  return record ? <ChangedRecord record={record}>{children}</ChangedRecord> : <PageSkeleton />;
}

function ChangedRecord({ record, children }: { record: RaRecord; children: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext()!;
  const named = useGetRecordRepresentation(resource);
  const { save, refusal, saved, stale, dropStale } = useSaving(record);
  return (
    <>
      <PageHeading title={translate('form.edit', { name: named(record) })} />
      <SectionForm
        onSubmit={values => save(values)}
        refusal={refusal}
        saved={saved}
        cancelTo={`/${resource}/${record.id}/show`}
      >
        {children}
      </SectionForm>
      {stale && (
        <StaleDialog stale={stale} onSave={values => save(values, stale.theirs)} onClose={dropStale} />
      )}
    </>
  );
}
