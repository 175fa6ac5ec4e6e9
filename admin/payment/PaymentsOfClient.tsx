import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import {
  PaymentShareListDocument,
  ReversePaymentShareDocument,
  type PaymentShareRowFragment,
} from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { instant } from '../core/day.ts';
import { NarrativeEntry } from '../core/form/TextEntry.tsx';
import { Part, Parts } from '../core/record/Part.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { useViewer } from '../core/session/useViewer.ts';
import { choiceWord } from '../core/words/sentences.ts';
import { AddPaymentShare } from './AddPaymentShare.tsx';
import { asPounds } from './values.ts';

/** More are in the diary. */
const MOST = 200;

/** Payment data of a client that banks and payment providers received, newest first; for whoever may read it (S72). */
export function PaymentsOfClient() {
  const viewer = useViewer();
  const client = useRecordContext();
  if (!client || !viewer?.ability.can('read', 'PaymentShare')) return null;
  return <Payments client={String(client.id)} mayAdd={viewer.ability.can('create', 'PaymentShare')} />;
}

function Payments({ client, mayAdd }: { client: string; mayAdd: boolean }) {
  const { data = [] } = useQuery({
    queryKey: ['paymentShares', client],
    queryFn: async ({ signal }) => {
      const asked = { filter: { client: { eq: client } }, perPage: MOST };
      return (await ask(PaymentShareListDocument, asked, signal)).data.list.items;
    },
  });
  const reversed = new Set(data.map(({ reverses }) => reverses?.id));
  return (
    <Parts
      title="pages.payment.title"
      empty="pages.payment.empty"
      add={mayAdd && <AddPaymentShare client={client} />}
    >
      {data.map(share => (
        <Entry
          key={share.id}
          share={share}
          isReversed={reversed.has(share.id)}
          mayReverse={mayAdd && !share.reverses && !reversed.has(share.id)}
        />
      ))}
    </Parts>
  );
}

interface EntryProps {
  share: PaymentShareRowFragment;
  isReversed: boolean;
  mayReverse: boolean;
}

function Entry({ share, isReversed, mayReverse }: EntryProps) {
  const translate = useTranslate();
  const { amountPence, last4, purpose, processor, token, at, recordedBy, reverses, reversalReason } = share;
  const amount = asPounds(amountPence ?? 0);
  return (
    <Part
      name={translate(reverses ? 'pages.payment.reversal' : 'pages.payment.entry', { amount, last4 })}
      facts={[
        isReversed && translate('pages.payment.reversed'),
        processor?.name,
        choiceWord(translate, 'PaymentPurpose', purpose),
        instant(String(at)),
        recordedBy?.displayName,
        token === '' ? translate('pages.payment.token_gone') : translate('pages.payment.token_is', { token }),
      ]}
    >
      {reversalReason && <Typography>{reversalReason}</Typography>}
      {mayReverse && <Reverse share={share} />}
    </Part>
  );
}

function Reverse({ share: { id, version } }: { share: PaymentShareRowFragment }) {
  const translate = useTranslate();
  return (
    <PartDialog
      quiet
      label={translate('actions.PaymentShare.reverse.verb')}
      verb={translate('actions.PaymentShare.reverse.verb')}
      document={ReversePaymentShareDocument}
      variables={(input, requestId) => ({ id, version, input, requestId })}
      form={
        <NarrativeEntry
          source="reversalReason"
          label={translate('pages.payment.why')}
          help={translate('actions.PaymentShare.reverse.will')}
          needed
        />
      }
    />
  );
}
