import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AGREEMENT_ITEMS } from '../../schema/agreement-items.ts';
import { ChecklistProgress } from '../core/show/ChecklistProgress.tsx';
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
      <ChecklistProgress
        words={translate('pages.agreement.progress', { complete, asked, drafted })}
        share={{ done: complete, of: asked }}
        stops={translate('pages.agreement.stops')}
        missing={missing}
      />
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
