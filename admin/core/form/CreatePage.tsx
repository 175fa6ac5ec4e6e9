import type { ReactNode } from 'react';
import { CreateBase, useResourceContext, useTranslate } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useRegistration } from '../register-context.tsx';
import { SectionForm } from './SectionForm.tsx';
import { useSaving } from './useSaving.ts';

/** The page that makes a record; its children are the form's sections. */
export function CreatePage({ children }: { children: ReactNode }) {
  const subject = useRegistration(useResourceContext()!)!.subject;
  return (
    <Allowed needs={{ action: 'create', subject }}>
      <CreateBase>
        <NewRecord>{children}</NewRecord>
      </CreateBase>
    </Allowed>
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
