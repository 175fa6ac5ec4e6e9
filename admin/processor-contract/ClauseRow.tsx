import { useTranslate } from 'react-admin';
import { ContractClauseUpdateDocument } from '../../schema/generated/graphql.ts';
import type { ProcessorClause } from '../../schema/processor-clauses.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { ChecklistRow } from '../core/show/ChecklistRow.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useMayWrite, type Contract } from './contract.ts';
import { CLAUSE_STATES } from './values.ts';

const THERE = { PRESENT: 'whole', PARTIAL: 'partly', ABSENT: 'none' } as const;

interface ClauseRowProps {
  clause: ProcessorClause;
  row: Contract['clauses'][number];
  asked: boolean;
}

/** One clause: what the law asks, whether and where the contract holds it, and who looked. */
export function ClauseRow({ clause: { code, article, text }, row, asked }: ClauseRowProps) {
  const translate = useTranslate();
  const mayWrite = useMayWrite('update', 'ContractClause');
  const { id, version, state, clauseReference, evidence } = row;
  const source = translate('pages.contract.source', { article });
  const standing = asked
    ? choiceWord(translate, 'ClauseState', state)
    : translate('pages.contract.not_asked');
  const change = (
    <PartDialog
      quiet
      label={translate('pages.contract.edit_clause', { code })}
      verb={translate('form.save')}
      document={ContractClauseUpdateDocument}
      variables={input => ({ id, version, input })}
      defaultValues={{ state, clauseReference, evidence }}
      form={
        <>
          <ChoiceEntry source="state" of="ClauseState" values={CLAUSE_STATES} help={source} needed />
          <TextEntry source="clauseReference" width={20} />
          <NarrativeEntry source="evidence" rows={3} />
        </>
      }
    />
  );
  return (
    <ChecklistRow
      {...{ code, row }}
      asks={text}
      there={THERE[state]}
      facts={[source, standing, clauseReference]}
      change={mayWrite && change}
    />
  );
}
