import ErrorOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Typography } from '@mui/material';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import { TransferCreateDocument, TransferUpdateDocument } from '../../schema/generated/graphql.ts';
import { day } from '../core/day.ts';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { DeadlineOf } from '../core/show/DeadlineOf.tsx';
import { choiceWord } from '../core/words/sentences.ts';
import { countryName } from '../core/country.ts';
import { Part, Parts } from '../core/record/Part.tsx';
import { TransferForm } from '../transfer/TransferForm.tsx';
import { useAgreement, useMayWrite, type Agreement } from './agreement.ts';

type Transfer = Agreement['transfers'][number];

const CLOSED = ['REJECTED', 'TERMINATED', 'EXPIRED'];

/** Transfers of the data abroad: mechanism, test and review (UK GDPR Ch V, §2.11). */
export function Transfers() {
  const translate = useTranslate();
  const { id, status, transfers } = useAgreement();
  const mayAdd = useMayWrite('create', 'Transfer') && !CLOSED.includes(status);
  const add = (
    <PartDialog
      label={translate('pages.agreement.add_transfer')}
      verb={translate('pages.agreement.add')}
      document={TransferCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, agreement: id }, requestId })}
      defaultValues={{ onBridgeList: false }}
      form={<Entries />}
    />
  );
  return (
    <Parts
      title="resources.sharingAgreements.sections.transfers"
      empty="pages.agreement.no_transfers"
      add={mayAdd && add}
    >
      {transfers.map(transfer => (
        <TransferPart key={transfer.id} transfer={transfer} />
      ))}
    </Parts>
  );
}

function TransferPart({ transfer }: { transfer: Transfer }) {
  const translate = useTranslate();
  const { status } = useAgreement();
  const mayChange = useMayWrite('update', 'Transfer') && !CLOSED.includes(status);
  const { id, version, recipient, country, mechanism, fault, endedOn } = transfer;
  const facts = [
    mechanism && choiceWord(translate, 'TransferMechanism', mechanism),
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
          label={translate('pages.agreement.change_transfer')}
          verb={translate('form.save')}
          document={TransferUpdateDocument}
          variables={input => ({ id, version, input })}
          defaultValues={valuesOf(transfer)}
          form={<Entries running />}
        />
      )}
    </Part>
  );
}

/** The entries that contracts have too, with the words that they have there. */
function Entries({ running }: { running?: boolean }) {
  return (
    <ResourceContextProvider value="processorContracts">
      <TransferForm running={running} />
    </ResourceContextProvider>
  );
}

function valuesOf({ deadline: _deadline, fault: _fault, id: _id, version: _version, ...written }: Transfer) {
  return written;
}
