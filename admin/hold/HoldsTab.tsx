import { Link, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { LegalHoldCreateDocument, LegalHoldListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { NotFollowed } from '../history/NotFollowed.tsx';
import { HoldEntries } from './HoldEntries.tsx';

interface HoldsTabProps {
  subject: string;
  id: string;
  /** RECORD_TYPE on the page of a rule: then every record under it is held. */
  scope?: 'SUBJECT' | 'RECORD_TYPE';
}

/** The holds on a record, and the way to place one (§3.5). */
export function HoldsTab({ subject, id, scope = 'SUBJECT' }: HoldsTabProps) {
  const translate = useTranslate();
  const mayPlace = useViewer()?.ability.can('create', 'LegalHold');
  const { data, error, isPending } = useQuery({
    queryKey: ['holds', subject, id],
    queryFn: async ({ signal }) => {
      const filter = { subject: { eq: subject }, recordId: { eq: id } };
      return (await ask(LegalHoldListDocument, { filter, perPage: 100 }, signal)).data.list.items;
    },
  });
  if (error) return <NotFollowed error={error} />;
  if (isPending)
    return <Skeleton variant="rectangular" height={160} aria-label={translate('frame.loading')} />;
  const place = (
    <PartDialog
      label={translate('pages.hold.place')}
      verb={translate('pages.hold.place')}
      document={LegalHoldCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, scope, subject, recordId: id }, requestId })}
      form={<HoldEntries />}
    />
  );
  return (
    <Parts title="pages.hold.title" empty="pages.hold.none" add={mayPlace && place}>
      {data.map(hold => (
        <Part
          key={hold.id}
          name={
            <Link component={RouterLink} to={`/legalHolds/${hold.id}/show`}>
              {choiceWord(translate, 'HoldReason', hold.reason)}
            </Link>
          }
          facts={[
            choiceWord(translate, 'HoldStatus', hold.status),
            translate('pages.hold.since', { date: dayOf(hold.placedAt) }),
            hold.releasedAt && translate('pages.hold.released', { date: dayOf(hold.releasedAt) }),
            hold.deadline && <DeadlineOf record={hold} />,
          ]}
        >
          {hold.ground}
        </Part>
      ))}
    </Parts>
  );
}
