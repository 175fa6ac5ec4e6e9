import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  ApproveSubProcessorChangeDocument,
  ObjectSubProcessorChangeDocument,
  SubProcessorChangeCreateDocument,
  WithdrawSubProcessorChangeDocument,
} from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { useContract, useMayWrite, type Contract } from './contract.ts';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { CHANGE_KINDS } from './values.ts';

const reason = <NarrativeEntry source="reason" needed />;
const EVENTS = {
  approve: { document: ApproveSubProcessorChangeDocument, form: reason },
  object: { document: ObjectSubProcessorChangeDocument, form: reason },
  withdraw: { document: WithdrawSubProcessorChangeDocument, form: reason },
};

/** Notices that sub-processors change, and our answers within the objection window (§2.8). */
export function SubProcessorChanges() {
  const translate = useTranslate();
  const { id, subProcessors, subProcessorChanges } = useContract();
  const mayAdd = useMayWrite('create', 'SubProcessorChange') && subProcessors.length > 0;
  const add = (
    <PartDialog
      label={translate('pages.contract.add_change')}
      verb={translate('pages.contract.add')}
      document={SubProcessorChangeCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, contract: id }, requestId })}
      defaultValues={{ notifiedAt: today() }}
      form={
        <>
          <ChoiceEntry source="kind" of="SubProcessorChangeKind" values={CHANGE_KINDS} needed />
          <OptionEntry source="subProcessor" options={subProcessors} needed />
          <NarrativeEntry source="description" needed />
          <DayEntry source="notifiedAt" needed />
        </>
      }
    />
  );
  return (
    <Parts title="pages.contract.changes" empty="pages.contract.no_changes" add={mayAdd && add}>
      {subProcessorChanges.map(change => (
        <ChangePart key={change.id} change={change} />
      ))}
    </Parts>
  );
}

function ChangePart({ change }: { change: Contract['subProcessorChanges'][number] }) {
  const translate = useTranslate();
  const facts = [
    choiceWord(translate, 'SubProcessorDecision', change.status),
    translate('pages.contract.notified', { day: day(change.notifiedAt) }),
    change.deadline && <DeadlineOf record={change} />,
    change.decidedBy && translate('pages.contract.decided_by', { name: change.decidedBy.displayName }),
  ];
  return (
    <Part
      name={`${choiceWord(translate, 'SubProcessorChangeKind', change.kind)}: ${change.subProcessor?.name ?? ''}`}
      facts={facts}
    >
      <Box sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>{change.description}</Box>
      {change.reason && <Box sx={{ mt: 2, whiteSpace: 'pre-wrap' }}>{change.reason}</Box>}
      <PartActions part={change} subject="SubProcessorChange" events={EVENTS} />
    </Part>
  );
}
