import type { ReactNode } from 'react';
import { CreateBase, useResourceContext, useTranslate } from 'react-admin';
import { PageHeading } from '../layout/PageHeading.tsx';
import { SectionForm } from './SectionForm.tsx';
import { useSaving } from './useSaving.ts';

/** The page that makes a record; its children are the form's sections. */
export function CreatePage({ children }: { children: ReactNode }) {
  return (
    <CreateBase>
      <NewRecord>{children}</NewRecord>
    </CreateBase>
  );
}

function NewRecord({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext()!;
  const { save, refusal, saved } = useSaving();
  const name = translate(`resources.${resource}.name`, { smart_count: 1 }).toLowerCase();
  return (
    <>
      <PageHeading title={translate('form.create', { name })} />
      <SectionForm
        onSubmit={values => save(values)}
        refusal={refusal}
        saved={saved}
        cancelTo={`/${resource}`}
      >
        {children}
      </SectionForm>
    </>
  );
}
