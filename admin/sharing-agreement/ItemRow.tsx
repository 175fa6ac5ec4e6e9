import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlineOutlined';
import ContrastOutlined from '@mui/icons-material/ContrastOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AgreementItemUpdateDocument } from '../../schema/generated/graphql.ts';
import { instant } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { isTextOpen, useAgreement, useMayWrite, type Agreement } from './agreement.ts';
import { ITEM_STATES } from './values.ts';

const MARKS = { COMPLETE: CheckCircleOutlined, DRAFTED: ContrastOutlined, MISSING: RadioButtonUnchecked };

interface ItemRowProps {
  code: string;
  /** What the code asks of the agreement. */
  asks: string;
  row: Agreement['items'][number];
}

/** One item: what is asked, what the agreement says and where, how far it is, and who looked. */
export function ItemRow({ code, asks, row }: ItemRowProps) {
  const translate = useTranslate();
  const Mark = MARKS[row.state];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        columnGap: 3,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Mark
        fontSize="small"
        color={row.state === 'COMPLETE' ? 'success' : 'inherit'}
        aria-hidden
        sx={{ mt: 0.5 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography>
          <strong>{code}</strong> {asks}
        </Typography>
        <Typography color="textSecondary">
          {[choiceWord(translate, 'AgreementItemState', row.state), row.clauseReference]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {row.text && (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{row.text}</Typography>
        )}
        {row.evidence && <Typography sx={{ overflowWrap: 'anywhere' }}>{row.evidence}</Typography>}
        {row.reviewer && row.reviewedAt && (
          <Typography variant="caption" color="textSecondary">
            {translate('pages.agreement.looked', {
              name: row.reviewer.displayName,
              at: instant(String(row.reviewedAt)),
            })}
          </Typography>
        )}
      </Box>
      <Change code={code} row={row} />
    </Box>
  );
}

/** States in which an item is not written any more. */
const CLOSED = ['ACTIVE', 'EXPIRED', 'TERMINATED', 'REJECTED'];

function Change({
  code,
  row: { id, version, state, text, clauseReference, evidence },
}: Omit<ItemRowProps, 'asks'>) {
  const translate = useTranslate();
  const agreement = useAgreement();
  const mayWrite = useMayWrite('update', 'AgreementItem');
  if (!mayWrite || CLOSED.includes(agreement.status)) return null;
  const open = isTextOpen(agreement);
  return (
    <Box sx={{ flexBasis: { xs: '100%', sm: 'auto' }, pl: { xs: 4, sm: 0 } }}>
      <PartDialog
        quiet
        label={translate('pages.agreement.edit_item', { code })}
        verb={translate('form.save')}
        document={AgreementItemUpdateDocument}
        variables={input => ({ id, version, input })}
        defaultValues={{ state, clauseReference, evidence, ...(open && { text }) }}
        form={
          <>
            <ChoiceEntry source="state" of="AgreementItemState" values={ITEM_STATES} needed />
            {open && <NarrativeEntry source="text" rows={5} />}
            <TextEntry source="clauseReference" width={20} />
            <NarrativeEntry source="evidence" rows={3} />
          </>
        }
      />
    </Box>
  );
}
