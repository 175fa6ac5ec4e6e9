import { useRecordContext, useTranslate } from 'react-admin';
import {
  AssignmentCreateDocument,
  AssignmentUpdateDocument,
  type AssignmentRowFragment,
} from '../../schema/generated/graphql.ts';
import { day, today } from '../core/day.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { LinkEntry } from '../core/form/LinkEntry.tsx';
import { DayEntry, TextEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';

const ENDS = ['TRANSFER', 'CARE_ENDED', 'MISTAKE'] as const satisfies readonly NonNullable<
  AssignmentRowFragment['endReason']
>[];

/** Who cares for the client, and who did. */
export function AssignmentTab() {
  const translate = useTranslate();
  const record = useRecordContext();
  const viewer = useViewer();
  if (!record) return null;
  const assignments = record.assignments as AssignmentRowFragment[];
  const mayWrite = Boolean(viewer?.ability.can('create', 'Assignment'));
  return (
    <Parts
      title="pages.assignment.title"
      empty="pages.assignment.empty"
      add={mayWrite && <Assign client={String(record.id)} />}
    >
      {assignments.map(assignment => (
        <Part
          key={assignment.id}
          name={assignment.clinician?.displayName}
          facts={[
            assignment.organisation?.name,
            translate('pages.assignment.from', { date: day(assignment.startsOn) }),
            assignment.endsOn && translate('pages.assignment.until', { date: day(assignment.endsOn) }),
            assignment.endReason && choiceWord(translate, 'AssignmentEnd', assignment.endReason),
            assignment.reason,
          ]}
        >
          {mayWrite && !assignment.endsOn && <End assignment={assignment} />}
        </Part>
      ))}
    </Parts>
  );
}

function Assign({ client }: { client: string }) {
  const translate = useTranslate();
  return (
    <PartDialog
      label={translate('pages.assignment.assign')}
      verb={translate('pages.assignment.assign')}
      document={AssignmentCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, client }, requestId })}
      defaultValues={{ startsOn: today() }}
      form={
        <>
          <LinkEntry
            source="clinician"
            label={translate('pages.assignment.clinician')}
            resource="users"
            name="displayName"
            filter={{ role: { eq: 'CLINICIAN' } }}
            needed
          />
          <LinkEntry
            source="organisation"
            label={translate('pages.assignment.organisation')}
            resource="organisations"
            filter={{ kind: { eq: 'MEMBER' } }}
            needed
          />
          <DayEntry source="startsOn" label={translate('pages.assignment.starts')} needed />
          <TextEntry source="reason" label={translate('pages.assignment.reason')} />
        </>
      }
    />
  );
}

function End({ assignment }: { assignment: AssignmentRowFragment }) {
  const translate = useTranslate();
  return (
    <PartDialog
      quiet
      label={translate('pages.assignment.end')}
      verb={translate('pages.assignment.end')}
      document={AssignmentUpdateDocument}
      variables={input => ({ id: assignment.id, version: assignment.version, input })}
      defaultValues={{ endsOn: today() }}
      form={
        <>
          <DayEntry
            source="endsOn"
            label={translate('pages.assignment.ends')}
            help={translate('pages.assignment.ends_help')}
            needed
          />
          <ChoiceEntry
            source="endReason"
            label={translate('pages.assignment.end_reason')}
            of="AssignmentEnd"
            values={ENDS}
            needed
          />
        </>
      }
    />
  );
}
