import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlineOutlined';
import ContrastOutlined from '@mui/icons-material/ContrastOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { instant } from '../day.ts';

const MARKS = { whole: CheckCircleOutlined, partly: ContrastOutlined, none: RadioButtonUnchecked };

interface ChecklistRowProps {
  code: string;
  /** What the code asks of the document. */
  asks: string;
  /** How far it is there, as a mark; the words stand among the facts. */
  there: keyof typeof MARKS;
  facts: readonly (string | null)[];
  /** What the document says of it. */
  text?: string | null;
  /** Where that is found, and who looked when. */
  row: { evidence: string | null; reviewer: { displayName: string } | null; reviewedAt: unknown };
  /** The way to change it, for whoever may. */
  change: ReactNode;
}

/** One point of a checklist: what is asked, how far it is there and where, and who looked. */
export function ChecklistRow({ code, asks, there, facts, text, row, change }: ChecklistRowProps) {
  const translate = useTranslate();
  const Mark = MARKS[there];
  const { evidence, reviewer, reviewedAt } = row;
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
      <Mark fontSize="small" color={there === 'whole' ? 'success' : 'inherit'} aria-hidden sx={{ mt: 0.5 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography>
          <strong>{code}</strong> {asks}
        </Typography>
        <Typography color="textSecondary">{facts.filter(Boolean).join(' · ')}</Typography>
        {text && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>}
        {evidence && <Typography sx={{ overflowWrap: 'anywhere' }}>{evidence}</Typography>}
        {reviewer && Boolean(reviewedAt) && (
          <Typography variant="caption" color="textSecondary">
            {translate('record.looked', { name: reviewer.displayName, at: instant(String(reviewedAt)) })}
          </Typography>
        )}
      </Box>
      {change && <Box sx={{ flexBasis: { xs: '100%', sm: 'auto' }, pl: { xs: 4, sm: 0 } }}>{change}</Box>}
    </Box>
  );
}
