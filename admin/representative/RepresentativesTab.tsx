import { Alert, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, useRecordContext, useTranslate } from 'react-admin';
import {
  ClientRepresentativesDocument,
  EndRepresentativeDocument,
  MarkReaskedRepresentativeDocument,
  RepresentativeUpdateDocument,
  type ClientCompetence,
  type RepresentativeRowFragment,
} from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { day, dayOf, today } from '../core/day.ts';
import { FlagEntry } from '../core/form/FlagEntry.tsx';
import { DayEntry, NarrativeEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartActions } from '../core/record/PartActions.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { AddRepresentative } from './AddRepresentative.tsx';
import { Assessments } from './Assessments.tsx';

/** Who decides about this person's data today, who acts for her, and what was assessed (§2.14). */
export function RepresentativesTab() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id);
  const viewer = useViewer();
  const { data, error } = useQuery({
    queryKey: ['representatives', id],
    queryFn: async ({ signal }) => (await ask(ClientRepresentativesDocument, { id }, signal)).data.client,
  });
  if (error) return <Refusal error={asApiError(error)} />;
  if (!data) return <Skeleton variant="rectangular" height={240} />;
  const { competence, representatives, gillickAssessments } = data;
  const mayAdd = Boolean(viewer?.ability.can('create', 'Representative'));
  return (
    <>
      {competence && (
        <Alert severity="info" sx={{ mb: 6 }}>
          {choiceWord(translate, 'ClientCompetence', competence)}
        </Alert>
      )}
      {/* The fields are those of the parts, though the page is the client's. */}
      <ResourceContextProvider value="representatives">
        <Parts
          title="pages.representative.title"
          empty="pages.representative.empty"
          add={mayAdd && <AddRepresentative client={id} />}
        >
          {representatives.map(one => (
            <Shown key={one.id} one={one} />
          ))}
        </Parts>
      </ResourceContextProvider>
      <ResourceContextProvider value="gillickAssessments">
        <Assessments client={id} open={isAssessed(competence)} assessments={gillickAssessments} />
      </ResourceContextProvider>
    </>
  );
}

/** Whether somebody of this age is assessed at all: below 16 alone (§2.14). */
function isAssessed(competence: ClientCompetence | null): boolean {
  return competence !== null && !['ADULT', 'PRESUMED', 'DECEASED'].includes(competence);
}

function Shown({ one }: { one: RepresentativeRowFragment }) {
  const translate = useTranslate();
  const mayChange = Boolean(useViewer()?.ability.can('update', 'Representative'));
  const { status, lapseReason, inConflict, endsOn, reaskedAt } = one;
  return (
    <Part
      name={one.name}
      facts={[
        choiceWord(translate, 'RepresentativeKind', one.kind),
        <strong key="holds">
          {translate(one.holds ? 'pages.representative.holds' : 'pages.representative.holds_not')}
        </strong>,
        one.evidence && choiceWord(translate, 'AuthorityEvidence', one.evidence),
        one.evidenceSeenOn && translate('pages.representative.seen', { date: day(one.evidenceSeenOn) }),
        translate('pages.representative.from', { date: day(one.startsOn) }),
        endsOn && translate('pages.representative.until', { date: day(endsOn) }),
        lapseReason && choiceWord(translate, 'LapseReason', lapseReason),
        inConflict && <strong key="conflict">{translate('pages.representative.conflict')}</strong>,
        reaskedAt && translate('pages.representative.reasked', { date: dayOf(String(reaskedAt)) }),
        one.deadline && <DeadlineOf key="due" record={one} />,
        one.evidenceNote,
      ]}
    >
      <PartActions
        part={one}
        subject="Representative"
        events={{
          ...(reaskedAt ? {} : { markReasked: { document: MarkReaskedRepresentativeDocument } }),
          end: {
            document: EndRepresentativeDocument,
            form: (
              <DayEntry
                source="endsOn"
                label={translate('pages.representative.ends')}
                defaultValue={today()}
                needed
              />
            ),
          },
        }}
      />
      {mayChange && status === 'ACTIVE' && <Change one={one} />}
    </Part>
  );
}

function Change({ one }: { one: RepresentativeRowFragment }) {
  const translate = useTranslate();
  return (
    <PartDialog
      quiet
      label={translate('pages.representative.change')}
      verb={translate('pages.representative.change')}
      document={RepresentativeUpdateDocument}
      variables={input => ({ id: one.id, version: one.version, input })}
      defaultValues={{ inConflict: one.inConflict, evidenceNote: one.evidenceNote }}
      form={
        <>
          {one.kind === 'PARENT' && (
            <FlagEntry source="inConflict" label={translate('pages.representative.conflict')} />
          )}
          <NarrativeEntry source="evidenceNote" label={translate('pages.representative.note')} />
        </>
      }
    />
  );
}
