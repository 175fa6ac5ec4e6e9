import EditOutlined from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetRecordRepresentation, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageHeading } from '../layout/PageHeading.tsx';
import { useRegistration } from '../register-context.tsx';
import { titled } from './title.ts';
import { useMayChange } from './useMayChange.ts';

/** Reference and title, and the way to change the record for whoever may. */
export function RecordHeading({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext()!;
  const registration = useRegistration(resource);
  const named = useGetRecordRepresentation(resource);
  const mayChange = useMayChange(record);
  return (
    <PageHeading title={titled(record, String(named(record)))}>
      {children}
      {registration?.edit && mayChange && (
        <Button
          component={Link}
          to={`/${resource}/${record.id}`}
          startIcon={<EditOutlined />}
          variant="outlined"
        >
          {translate('record.edit')}
        </Button>
      )}
    </PageHeading>
  );
}
