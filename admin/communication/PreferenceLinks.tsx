import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import {
  PreferenceLinkListDocument,
  RevokePreferenceLinkDocument,
  type PreferenceLinkRowFragment,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { dayOf, instant } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { MakeLink } from './MakeLink.tsx';

/** More links than these nobody has made for one person. */
const MOST = 50;

/** The links by which a person changes her preferences herself (S47). */
export function PreferenceLinks({ client, mayWrite }: { client: string; mayWrite: boolean }) {
  const { data = [] } = useQuery({
    queryKey: ['preferenceLinks', client],
    queryFn: async ({ signal }) => {
      const asked = { filter: { client: { eq: client } }, perPage: MOST };
      return (await ask(PreferenceLinkListDocument, asked, signal)).data.list.items;
    },
  });
  return (
    <Parts
      title="pages.communication.links"
      empty="pages.communication.no_links"
      add={mayWrite && <MakeLink client={client} />}
    >
      {data.map(link => (
        <Shown key={link.id} link={link} mayWrite={mayWrite} />
      ))}
    </Parts>
  );
}

function Shown({ link, mayWrite }: { link: PreferenceLinkRowFragment; mayWrite: boolean }) {
  const translate = useTranslate();
  const {
    id,
    version,
    createdAt,
    expiresAt,
    status,
    opens,
    mailed,
    lastUsedAt,
    madeBy,
    revokedAt,
    revokedBy,
  } = link;
  const state = opens ? 'open' : status === 'REVOKED' ? 'revoked' : 'ended';
  const at = state === 'revoked' ? String(revokedAt) : String(expiresAt);
  return (
    <Part
      name={translate('pages.communication.link', { date: dayOf(String(createdAt)) })}
      facts={[
        translate(`pages.communication.link_${state}`, { time: instant(at) }),
        revokedBy?.displayName ?? madeBy?.displayName,
        mailed && translate('pages.communication.link_mailed'),
        lastUsedAt && translate('pages.communication.link_used', { time: instant(String(lastUsedAt)) }),
      ]}
    >
      {mayWrite && state === 'open' && (
        <PartDialog
          quiet
          label={translate('actions.PreferenceLink.revoke.verb')}
          verb={translate('actions.PreferenceLink.revoke.verb')}
          document={RevokePreferenceLinkDocument}
          variables={(_, requestId) => ({ id, version, requestId })}
          form={<Typography>{translate('actions.PreferenceLink.revoke.will')}</Typography>}
        />
      )}
    </Part>
  );
}
