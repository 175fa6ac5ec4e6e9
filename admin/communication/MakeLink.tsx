import { Alert, Button, FormLabel, OutlinedInput, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  MakePreferenceLinkDocument,
  type MakePreferenceLinkMutation,
} from '../../schema/generated/graphql.ts';
import { asApiError, type ApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { FormDialog } from '../core/form/FormDialog.tsx';

/** Makes a personal link and shows it this once. */
export function MakeLink({ client }: { client: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {translate('pages.communication.make_link')}
      </Button>
      {open && <Opened client={client} onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened({ client, onClose }: { client: string; onClose: () => void }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<ApiError | null>(null);
  const [made, setMade] = useState<MakePreferenceLinkMutation['made'] | null>(null);
  const requestId = useRef(crypto.randomUUID());
  const make = async () => {
    setRefusal(null);
    try {
      const asked = { client, requestId: requestId.current };
      setMade((await ask(MakePreferenceLinkDocument, asked)).data.made);
      await queries.invalidateQueries();
    } catch (thrown) {
      setRefusal(asApiError(thrown));
    }
  };
  return (
    <FormDialog
      title={translate('pages.communication.make_link')}
      verb={translate('pages.communication.make_verb')}
      refusal={refusal}
      done={made && <Made {...made} />}
      onSubmit={make}
      onClose={onClose}
    >
      <Typography>{translate('pages.communication.make_will')}</Typography>
    </FormDialog>
  );
}

function Made({ url, mailed }: MakePreferenceLinkMutation['made']) {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What was pressed is gone; the keyboard goes on at what came.
  useEffect(() => input.current?.focus(), []);
  if (!url) return <Alert severity="warning">{translate('pages.communication.made_before')}</Alert>;
  return (
    <>
      <FormLabel htmlFor={id} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {translate('pages.communication.the_link')}
      </FormLabel>
      <OutlinedInput
        id={id}
        value={url}
        readOnly
        fullWidth
        inputRef={input}
        onFocus={event => event.target.select()}
      />
      <Typography sx={{ mt: 2 }}>
        {translate(`pages.communication.${mailed ? 'was_mailed' : 'not_mailed'}`)}
      </Typography>
    </>
  );
}
