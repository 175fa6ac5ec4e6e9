import { Link, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ClientCasesDocument } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** A client's complaints and requests: where each stands, never what it is about; those alone that the viewer may know of. */
export function CasesOfClient() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id);
  const { data, error } = useQuery({
    queryKey: ['casesOfClient', id],
    queryFn: async ({ signal }) => (await ask(ClientCasesDocument, { id }, signal)).data.client,
  });
  if (error) return <Refusal error={asApiError(error)} />;
  if (!data) return <Skeleton variant="rectangular" height={120} />;
  const received = (at: string | null) =>
    at && translate('pages.client_cases.received', { date: dayOf(String(at)) });
  return (
    <>
      <Parts title="pages.client_cases.complaints" empty="pages.client_cases.no_complaints">
        {data.complaints.map(one => (
          <Part
            key={one.id}
            name={<To resource="complaintCases" id={one.id} reference={one.reference} />}
            facts={[
              choiceWord(translate, 'ComplaintStatus', one.status),
              received(one.receivedAt),
              one.acknowledgedAt &&
                translate('pages.client_cases.acknowledged', { date: dayOf(String(one.acknowledgedAt)) }),
              one.deadline && <DeadlineOf record={one} />,
            ]}
          />
        ))}
      </Parts>
      <Parts title="pages.client_cases.requests" empty="pages.client_cases.no_requests">
        {data.intakes.map(one => (
          <Part
            key={one.id}
            name={<To resource="intakes" id={one.id} reference={one.reference} />}
            facts={[
              choiceWord(translate, 'IntakeKind', one.kind),
              choiceWord(translate, 'IntakeStatus', one.status),
              received(one.receivedAt),
              one.deadline && <DeadlineOf record={one} />,
            ]}
          />
        ))}
      </Parts>
    </>
  );
}

function To({ resource, id, reference }: { resource: string; id: string; reference: string }) {
  return (
    <Link component={RouterLink} to={`/${resource}/${id}/show`}>
      {reference}
    </Link>
  );
}
