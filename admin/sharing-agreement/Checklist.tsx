import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AGREEMENT_ITEMS } from '../../schema/agreement-items.ts';
import { MissingList } from '../core/show/Refusal.tsx';
import { useAgreement, type Agreement } from './agreement.ts';
import { ItemRow } from './ItemRow.tsx';

/** The steps whose guards say what is missing, of which one is offered at a time. */
const TOWARDS_ACTIVE = ['submit', 'activate', 'renew', 'reinstate'];

/** States in which nothing stops activation any more. */
const SETTLED = ['ACTIVE', 'EXPIRED', 'TERMINATED', 'REJECTED'];

/** The 23 items of the ICO's code, how far they are, and what stops the next step. */
export function Checklist() {
  const translate = useTranslate();
  const agreement = useAgreement();
  if (!agreement.checklist) return <Typography>{translate('record.hidden')}</Typography>;
  const { asked, complete, drafted } = agreement.checklist;
  const missing = stopping(agreement);
  return (
    <>
      <Typography id="progress">
        {translate('pages.agreement.progress', { complete, asked, drafted })}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-labelledby="progress"
        value={(complete / asked) * 100}
        sx={{ my: 3, maxWidth: '44rem', height: 8, borderRadius: 1 }}
      />
      {missing.length > 0 && (
        <Alert severity="info" sx={{ mb: 6, maxWidth: '44rem' }}>
          {translate('pages.agreement.stops')}
          <MissingList missing={missing} />
        </Alert>
      )}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '60rem' }}>
        {AGREEMENT_ITEMS.map(({ code, text }) => {
          const row = agreement.items.find(item => item.code === code);
          return row && <ItemRow key={code} code={code} asks={text} row={row} />;
        })}
      </Box>
    </>
  );
}

function stopping({ status, availableActions, missingCodes }: Agreement): string[] {
  if (SETTLED.includes(status)) return [];
  const step = availableActions?.find(({ action }) => TOWARDS_ACTIVE.includes(action));
  return step ? step.missing : (missingCodes ?? []);
}
