import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { PaymentProcessorsDocument, PaymentShareCreateDocument } from '../../schema/generated/graphql.ts';
import { ask } from '../core/api.ts';
import { ChoiceEntry } from '../core/form/ChoiceEntry.tsx';
import { InstantEntry } from '../core/form/InstantEntry.tsx';
import { OptionEntry } from '../core/form/OptionEntry.tsx';
import { TextEntry } from '../core/form/TextEntry.tsx';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { PoundsEntry } from './PoundsEntry.tsx';
import { PURPOSES } from './values.ts';

/** Records that payment data went to a bank or payment provider, chosen among those with a contract in force (S72). */
export function AddPaymentShare({ client }: { client: string }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`pages.payment.${key}`);
  return (
    <PartDialog
      label={say('add')}
      verb={say('verb')}
      document={PaymentShareCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, client }, requestId })}
      defaultValues={{ purpose: 'PAYMENT' }}
      form={
        <>
          <Processor />
          <ChoiceEntry source="purpose" label={say('purpose')} of="PaymentPurpose" values={PURPOSES} needed />
          <PoundsEntry source="amountPence" label={say('amount')} help={say('amount_help')} needed />
          <TextEntry source="last4" label={say('last4')} help={say('last4_help')} needed />
          <TextEntry source="token" label={say('token')} help={say('token_help')} needed />
          <InstantEntry source="at" label={say('at')} help={say('at_help')} />
        </>
      }
    />
  );
}

function Processor() {
  const translate = useTranslate();
  const { data = [] } = useQuery({
    queryKey: ['paymentProcessors'],
    queryFn: async ({ signal }) => (await ask(PaymentProcessorsDocument, {}, signal)).data.paymentProcessors,
  });
  return (
    <OptionEntry
      source="processor"
      label={translate('pages.payment.processor')}
      help={translate('pages.payment.processor_help')}
      options={data}
      needed
    />
  );
}
