import type { ReactNode } from 'react';
import {
  EditBase,
  RecordContextProvider,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { AccessDenied } from '../layout/Notice.tsx';
import { PageHeading } from '../layout/PageHeading.tsx';
import { PageSkeleton } from '../layout/PageSkeleton.tsx';
import { useMayChange } from '../record/useMayChange.ts';
import { WHOLE } from '../record/whole.ts';
import { useRegistration } from '../register-context.tsx';
import { SectionForm } from './SectionForm.tsx';
import { StaleDialog } from './StaleDialog.tsx';
import { Typed } from './Typed.tsx';
import { useBeginning } from './useBeginning.ts';
import { useSaving } from './useSaving.ts';

/** The page that changes a record; its children are the form's sections. */
export function EditPage({ children }: { children: ReactNode }) {
  const subject = useRegistration(useResourceContext()!)!.subject;
  return (
    <Allowed needs={{ action: 'update', subject }}>
      <EditBase mutationMode="pessimistic" queryOptions={{ meta: WHOLE }} disableAuthentication>
        <LoadedRecord>{children}</LoadedRecord>
      </EditBase>
    </Allowed>
  );
}

function LoadedRecord({ children }: { children: ReactNode }) {
  const record = useRecordContext();
  return record ? (
    <BegunRecord key={record.id} record={record}>
      {children}
    </BegunRecord>
  ) : (
    <PageSkeleton />
  );
}

/** Whatever becomes of the record meanwhile takes neither the form away nor what is typed into it. */
function BegunRecord({ record, children }: { record: RaRecord; children: ReactNode }) {
  const { began, onTyped } = useBeginning(record);
  if (!useMayChange(began)) return <AccessDenied />;
  return (
    <RecordContextProvider value={began}>
      <ChangedRecord record={began}>
        {children}
        <Typed onTyped={onTyped} />
      </ChangedRecord>
    </RecordContextProvider>
  );
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
