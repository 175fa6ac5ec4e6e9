import ErrorOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { TransferCreateDocument, TransferUpdateDocument } from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { countryName } from '../core/country.ts';
import { useContract, useMayWrite, type Contract } from './contract.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { TransferForm } from '../transfer/TransferForm.tsx';

type Transfer = Contract['transfers'][number];

/** Transfers of the data abroad: mechanism, test and review (UK GDPR Ch V, §2.11). */
export function Transfers() {
  const translate = useTranslate();
  const { id, transfers } = useContract();
  const mayAdd = useMayWrite('create', 'Transfer');
  const add = (
    <PartDialog
      label={translate('pages.contract.add_transfer')}
      verb={translate('pages.contract.add')}
      document={TransferCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, contract: id }, requestId })}
      defaultValues={{ onBridgeList: false }}
      form={<TransferForm />}
    />
  );
  return (
    <Parts title="pages.contract.transfers" empty="pages.contract.no_transfers" add={mayAdd && add}>
      {transfers.map(transfer => (
        <TransferPart key={transfer.id} transfer={transfer} />
      ))}
    </Parts>
  );
}

function TransferPart({ transfer }: { transfer: Transfer }) {
  const translate = useTranslate();
  const mayChange = useMayWrite('update', 'Transfer');
  const { id, version, recipient, country, mechanism, fault, endedOn } = transfer;
  const facts = [
    mechanism && choiceWord(translate, 'TransferMechanism', mechanism),
    transfer.signedOn && translate('pages.contract.signed', { day: day(transfer.signedOn) }),
    transfer.testResult && choiceWord(translate, 'TransferTestResult', transfer.testResult),
    transfer.assessmentReference,
    transfer.deadline && <DeadlineOf record={transfer} />,
    endedOn && translate('pages.contract.ended', { day: day(endedOn) }),
  ];
  return (
    <Part name={`${countryName(country)}: ${recipient}`} facts={facts}>
      {fault && (
        <Typography sx={{ mt: 2, display: 'flex', alignItems: 'center', gap: 2 }}>
          <ErrorOutlined fontSize="small" aria-hidden />
          {choiceWord(translate, 'TransferFault', fault)}
        </Typography>
      )}
      {mayChange && (
        <PartDialog
          quiet
          label={translate('pages.contract.change_transfer')}
          verb={translate('form.save')}
          document={TransferUpdateDocument}
          variables={input => ({ id, version, input })}
          defaultValues={valuesOf(transfer)}
          form={<TransferForm running />}
        />
      )}
    </Part>
  );
}

function valuesOf({
  recipient,
  country,
  mechanism,
  onBridgeList,
  signedOn,
  assessmentReference,
  testResult,
  assessedOn,
  reviewAt,
  derogationReason,
  endedOn,
}: Transfer) {
  return {
    recipient,
    country,
    mechanism,
    onBridgeList,
    signedOn,
    assessmentReference,
    testResult,
    assessedOn,
    reviewAt,
    derogationReason,
    endedOn,
  };
}
