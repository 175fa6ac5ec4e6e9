import { useTranslate } from 'react-admin';
import { AgreementItemUpdateDocument } from '../../schema/generated/graphql.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { NarrativeEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { ChecklistRow } from '../core/show/ChecklistRow.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { isTextOpen, useAgreement, useMayWrite, type Agreement } from './agreement.ts';
import { ITEM_STATES } from './values.ts';

const THERE = { COMPLETE: 'whole', DRAFTED: 'partly', MISSING: 'none' } as const;

/** States in which an item is not written any more. */
const CLOSED = ['ACTIVE', 'EXPIRED', 'TERMINATED', 'REJECTED'];

interface ItemRowProps {
  code: string;
  /** What the code asks of the agreement. */
  asks: string;
  row: Agreement['items'][number];
}

/** One item: what is asked, what the agreement says and where, how far it is, and who looked. */
export function ItemRow({ code, asks, row }: ItemRowProps) {
  const translate = useTranslate();
  const { status } = useAgreement();
  const mayWrite = useMayWrite('update', 'AgreementItem') && !CLOSED.includes(status);
  const { state, text, clauseReference } = row;
  return (
    <ChecklistRow
      {...{ code, asks, text, row }}
      there={THERE[state]}
      facts={[choiceWord(translate, 'AgreementItemState', state), clauseReference]}
      change={mayWrite && <Change {...{ code, row }} />}
    />
  );
}

function Change({
  code,
  row: { id, version, state, text, clauseReference, evidence },
}: Omit<ItemRowProps, 'asks'>) {
  const translate = useTranslate();
  const open = isTextOpen(useAgreement());
  return (
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
  );
}
