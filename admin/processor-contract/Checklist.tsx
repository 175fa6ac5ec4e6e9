import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PROCESSOR_CLAUSES } from '../../schema/processor-clauses.ts';
import { ChecklistProgress } from '../core/show/ChecklistProgress.tsx';
import { ClauseRow } from './ClauseRow.tsx';
import { useContract, type Contract } from './contract.ts';

/** The steps towards ACTIVE, of which one is offered at a time; their guards say what is missing. */
const TOWARDS_ACTIVE = ['activate', 'passReview', 'fixIssues', 'reinstate', 'completeChecklist'];

/** The 20 particulars and clauses of UK GDPR Art 28, how far they are, and what stops activation. */
export function Checklist() {
  const translate = useTranslate();
  const contract = useContract();
  const { asked, present, partial } = contract.checklist;
  const missing = stopping(contract);
  return (
    <>
      <ChecklistProgress
        words={translate('pages.contract.progress', { present, asked, partial })}
        share={{ done: present, of: asked }}
        stops={translate('pages.contract.stops')}
        missing={missing}
      />
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, maxWidth: '60rem' }}>
        {PROCESSOR_CLAUSES.map(clause => {
          const row = contract.clauses.find(each => each.code === clause.code);
          return (
            row && (
              <ClauseRow key={clause.code} clause={clause} row={row} asked={isAsked(contract, clause.code)} />
            )
          );
        })}
      </Box>
    </>
  );
}

function stopping({ status, availableActions, missingCodes }: Contract): string[] {
  const step = availableActions?.find(({ action }) => TOWARDS_ACTIVE.includes(action));
  const settled = ['ACTIVE', 'NOTICE', 'ENDED', 'OFFBOARDED', 'REJECTED'].includes(status);
  return step ? step.missing : settled ? [] : missingCodes;
}

/** A clause that is not asked of this contract is neither there nor missed. */
function isAsked({ clauses, missingCodes }: Contract, code: string): boolean {
  return missingCodes.includes(code) || clauses.some(each => each.code === code && each.state === 'PRESENT');
}
