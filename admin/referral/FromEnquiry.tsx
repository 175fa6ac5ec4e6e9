import { Alert } from '@mui/material';
import { useEffect } from 'react';
import { useGetOne, useTranslate, type RaRecord } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { dayOf } from '../core/day.ts';
import { WHOLE } from '../core/record/whole.ts';

/** Fills in what a web enquiry tells, once, where the form was opened from one (S8). It shows nothing. */
export function FromEnquiry() {
  const [params] = useSearchParams();
  const { setValue } = useFormContext();
  const id = params.get('enquiry') ?? '';
  const { data } = useGetOne<RaRecord>('webEnquiries', { id, meta: WHOLE }, { enabled: id !== '' });
  useEffect(() => {
    if (!data) return;
    for (const [field, value] of Object.entries(told(data))) setValue(field, value, { shouldDirty: true });
  }, [data, setValue]);
  return null;
}

/** Names are split as most people write them; whoever registers puts it right. */
function told(enquiry: RaRecord) {
  const names = String(enquiry.personName ?? '').trim();
  const last = names.lastIndexOf(' ');
  return {
    webEnquiry: enquiry,
    sourceType: 'SELF',
    receivedAt: enquiry.receivedAt,
    email: enquiry.email,
    givenName: last < 0 ? names : names.slice(0, last),
    familyName: last < 0 ? null : names.slice(last + 1),
  };
}

/** Says of which enquiry the form makes a referral. */
export function EnquiryNamed() {
  const translate = useTranslate();
  const enquiry = useWatch({ name: 'webEnquiry' }) as RaRecord | null | undefined;
  if (!enquiry) return null;
  const { reference, personName: name, receivedAt } = enquiry;
  const date = dayOf(String(receivedAt));
  return (
    <Alert severity="info" sx={{ mb: 4 }}>
      {translate('pages.enquiry.registering', { reference, name, date })}
    </Alert>
  );
}
