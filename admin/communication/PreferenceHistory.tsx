import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { PreferenceInquiryListDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { choiceWord } from '../core/words/sentences.ts';

/** More occasions than these no record has; the diary has them all. */
const MOST = 100;

/** Each occasion on which the person said how she wants to be reached, newest first (S47). */
export function PreferenceHistory({ client }: { client: string }) {
  const translate = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ['preferenceInquiries', client],
    queryFn: async ({ signal }) => {
      const asked = { filter: { client: { eq: client } }, perPage: MOST };
      return (await ask(PreferenceInquiryListDocument, asked, signal)).data.list.items;
    },
  });
  return (
    <Parts title="pages.communication.history" empty="pages.communication.never_asked">
      {data.map(({ id, askedAt, source, recordedBy, preferences }) => (
        <Part
          key={id}
          name={instant(String(askedAt))}
          facts={[choiceWord(translate, 'PreferenceSource', source!), recordedBy?.displayName]}
        >
          {preferences.length === 0 && translate('pages.communication.said_none')}
          {preferences
            .map(({ channel, category, allowed }) =>
              translate('pages.communication.said', {
                channel: choiceWord(translate, 'Channel', channel!),
                category: choiceWord(translate, 'CommunicationCategory', category!),
                answer: translate(`pages.communication.${allowed ? 'yes' : 'no'}`),
              }),
            )
            .join(' · ')}
        </Part>
      ))}
    </Parts>
  );
}
