import type { ReactNode } from 'react';
import { CreateBase, useResourceContext, useTranslate } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useRegistration } from '../register-context.tsx';
import { SectionForm } from './SectionForm.tsx';
import { useSaving } from './useSaving.ts';

interface CreatePageProps {
  /** What making it does, where that is more than keeping what was typed. */
  verb?: string;
  children: ReactNode;
}

/** The page that makes a record; its children are the form's sections. */
export function CreatePage(page: CreatePageProps) {
  const subject = useRegistration(useResourceContext()!)!.subject;
  return (
    <Allowed needs={{ action: 'create', subject }}>
      <CreateBase disableAuthentication>
        <NewRecord {...page} />
      </CreateBase>
    </Allowed>
  );
}

function NewRecord({ verb, children }: CreatePageProps) {
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
        verb={verb}
      >
        {children}
      </SectionForm>
    </>
  );
}
