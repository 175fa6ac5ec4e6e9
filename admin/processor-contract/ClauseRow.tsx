import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlineOutlined';
import ContrastOutlined from '@mui/icons-material/ContrastOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ContractClauseUpdateDocument } from '../../schema/generated/graphql.ts';
import type { ProcessorClause } from '../../schema/processor-clauses.ts';
import { instant } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useMayWrite, type Contract } from './contract.ts';
import { CLAUSE_STATES } from './values.ts';

const MARKS = { PRESENT: CheckCircleOutlined, PARTIAL: ContrastOutlined, ABSENT: RadioButtonUnchecked };

interface ClauseRowProps {
  clause: ProcessorClause;
  row: Contract['clauses'][number];
  asked: boolean;
}

/** One clause: what the law asks, whether and where the contract holds it, and who looked. */
export function ClauseRow({ clause: { code, article, text }, row, asked }: ClauseRowProps) {
  const translate = useTranslate();
  const mayWrite = useMayWrite('update', 'ContractClause');
  const Mark = MARKS[row.state];
  const state = asked
    ? choiceWord(translate, 'ClauseState', row.state)
    : translate('pages.contract.not_asked');
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
        color={row.state === 'PRESENT' ? 'success' : 'inherit'}
        aria-hidden
        sx={{ mt: 0.5 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography>
          <strong>{code}</strong> {text}
        </Typography>
        <Typography color="textSecondary">
          {[translate('pages.contract.source', { article }), state, row.clauseReference]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {row.evidence && <Typography sx={{ overflowWrap: 'anywhere' }}>{row.evidence}</Typography>}
        {row.reviewer && row.reviewedAt && (
          <Typography variant="caption" color="textSecondary">
            {translate('pages.contract.looked', {
              name: row.reviewer.displayName,
              at: instant(String(row.reviewedAt)),
            })}
          </Typography>
        )}
      </Box>
      {mayWrite && (
        <Box sx={{ flexBasis: { xs: '100%', sm: 'auto' }, pl: { xs: 4, sm: 0 } }}>
          <PartDialog
            quiet
            label={translate('pages.contract.edit_clause', { code })}
            verb={translate('form.save')}
            document={ContractClauseUpdateDocument}
            variables={input => ({ id: row.id, version: row.version, input })}
            defaultValues={{ state: row.state, clauseReference: row.clauseReference, evidence: row.evidence }}
            form={
              <>
                <ChoiceEntry
                  source="state"
                  of="ClauseState"
                  values={CLAUSE_STATES}
                  help={translate('pages.contract.source', { article })}
                  needed
                />
                <TextEntry source="clauseReference" width={20} />
                <NarrativeEntry source="evidence" rows={3} />
              </>
            }
          />
        </Box>
      )}
    </Box>
  );
}
