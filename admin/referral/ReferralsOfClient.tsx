import { Button, Link, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ReferralListDocument } from '../../schema/generated/graphql.ts';
import { asApiError } from '../core/api-error.ts';
import { ask } from '../core/api.ts';
import { dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { Refusal } from '../core/show/Refusal.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** A client's referrals, newest first, and the way to register the next. */
export function ReferralsOfClient() {
  const translate = useTranslate();
  const record = useRecordContext();
  const viewer = useViewer();
  const client = String(record?.id);
  const { data, error } = useQuery({
    queryKey: ['referrals', client],
    queryFn: async ({ signal }) =>
      (await ask(ReferralListDocument, { filter: { client: { eq: client } } }, signal)).data.list.items,
  });
  if (error) return <Refusal error={asApiError(error)} />;
  if (!record || !data) return <Skeleton variant="rectangular" height={120} />;
  const { id, reference, familyName, givenName } = record;
  const mayRegister = viewer?.ability.can('create', 'Referral') === true;
  return (
    <Parts
      title="pages.referral.list"
      empty="pages.referral.none"
      add={
        mayRegister && (
          <Button
            component={RouterLink}
            to="/referrals/create"
            state={{ record: { client: { id, reference, familyName, givenName } } }}
            variant="outlined"
            size="small"
          >
            {translate('pages.referral.new')}
          </Button>
        )
      }
    >
      {data.map(referral => (
        <Part
          key={referral.id}
          name={
            <Link component={RouterLink} to={`/referrals/${referral.id}/show`}>
              {referral.reference}
            </Link>
          }
          facts={[
            choiceWord(translate, 'ReferralStatus', referral.status),
            referral.referrer ?? choiceWord(translate, 'ReferralSource', referral.sourceType),
            translate('pages.referral.received', { date: dayOf(String(referral.receivedAt)) }),
            referral.deadline && <DeadlineOf record={referral} />,
          ]}
        />
      ))}
    </Parts>
  );
}
