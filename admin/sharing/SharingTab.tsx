import { Button, Link } from '@mui/material';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DisclosureRowFragment } from '../../schema/generated/graphql.ts';
import { dayOf } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** More than a page of them nobody reads here; the list behind shows all. */
const MOST = 100;

/** What is shared about a client, with whom and where it stands. */
export function SharingTab() {
  const translate = useTranslate();
  const record = useRecordContext();
  const viewer = useViewer();
  const { data = [] } = useGetList<DisclosureRowFragment>('disclosures', {
    filter: { client: { eq: record?.id } },
    sort: { field: 'proposedAt', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
  });
  if (!record) return null;
  const client = { id: record.id, reference: record.reference };
  const add = `/disclosures/create?${new URLSearchParams({ source: JSON.stringify({ client }) })}`;
  return (
    <Parts
      title="pages.sharing.title"
      empty="pages.sharing.empty"
      add={
        viewer?.ability.can('create', 'Disclosure') && (
          <Button component={RouterLink} to={add} size="small" variant="outlined">
            {translate('pages.sharing.add')}
          </Button>
        )
      }
    >
      {data.map(disclosure => (
        <Part
          key={disclosure.id}
          name={
            <Link component={RouterLink} to={`/disclosures/${disclosure.id}/show`}>
              {disclosure.reference} {disclosure.recipientName}
            </Link>
          }
          facts={[
            choiceWord(translate, 'SharingPurpose', disclosure.purpose),
            choiceWord(translate, 'SharingPermission', disclosure.permission),
            choiceWord(translate, 'DisclosureStatus', disclosure.status),
            disclosure.sentAt
              ? translate('pages.sharing.sent', { date: dayOf(String(disclosure.sentAt)) })
              : translate('pages.sharing.proposed', { date: dayOf(String(disclosure.proposedAt)) }),
            disclosure.deadline && <DeadlineOf record={disclosure} />,
          ]}
        />
      ))}
    </Parts>
  );
}
