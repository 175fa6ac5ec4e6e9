import { useTranslate } from 'react-admin';
import {
  GillickAssessmentCreateDocument,
  type GillickAssessmentRowFragment,
} from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { YesNoEntry } from '../core/form/FlagEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { RESULTS } from './values.ts';

interface AssessmentsProps {
  client: string;
  /** Whether the client may be assessed now. */
  open: boolean;
  assessments: readonly GillickAssessmentRowFragment[];
}

/** What clinicians found of whether a young person decides herself; the matter and the note are theirs alone (C-02). */
export function Assessments({ client, open, assessments }: AssessmentsProps) {
  const translate = useTranslate();
  const mayAssess = Boolean(useViewer()?.ability.can('create', 'GillickAssessment'));
  if (!open && assessments.length === 0) return null;
  return (
    <Parts
      title="pages.gillick.title"
      empty="pages.gillick.empty"
      add={open && mayAssess && <Assess client={client} />}
    >
      {assessments.map(one => (
        <Part
          key={one.id}
          name={choiceWord(translate, 'GillickResult', one.result)}
          facts={[day(one.on), one.by?.displayName, one.matter, one.note]}
        />
      ))}
    </Parts>
  );
}

function Assess({ client }: { client: string }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`pages.gillick.${key}`);
  return (
    <PartDialog
      label={say('add')}
      verb={say('add')}
      items="GillickAssessment"
      document={GillickAssessmentCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, client }, requestId })}
      defaultValues={{ on: today() }}
      form={
        <>
          <DayEntry source="on" label={say('on')} needed />
          <NarrativeEntry source="matter" label={say('matter')} needed />
          <YesNoEntry source="understands" label={say('understands')} needed />
          <ChoiceEntry source="result" label={say('result')} of="GillickResult" values={RESULTS} needed />
          <NarrativeEntry source="note" label={say('note')} />
        </>
      }
    />
  );
}
