import { ResourceContextProvider, useTranslate } from 'react-admin';
import { TransferCreateDocument, type TransferRowFragment } from '../../schema/generated/graphql.ts';
import { PartDialog } from '../core/record/PartDialog.tsx';
import { Parts } from '../core/record/Part.tsx';
import { TransferForm } from './TransferForm.tsx';
import { TransferPart } from './TransferPart.tsx';

interface TransferPartsProps {
  /** What the data go abroad under. */
  under: { contract: string } | { agreement: string };
  transfers: readonly TransferRowFragment[];
  mayAdd: boolean;
  mayChange: boolean;
}

/** Transfers of the data abroad: mechanism, test and review (UK GDPR Ch V, §2.11). */
export function TransferParts({ under, transfers, mayAdd, mayChange }: TransferPartsProps) {
  const translate = useTranslate();
  const add = (
    <PartDialog
      label={translate('pages.transfer.add')}
      verb={translate('pages.transfer.verb')}
      document={TransferCreateDocument}
      variables={(input, requestId) => ({ input: { ...input, ...under }, requestId })}
      defaultValues={{ onBridgeList: false }}
      form={<TransferForm />}
    />
  );
  return (
    <ResourceContextProvider value="parts.Transfer">
      <Parts title="pages.transfer.title" empty="pages.transfer.none" add={mayAdd && add}>
        {transfers.map(transfer => (
          <TransferPart key={transfer.id} transfer={transfer} mayChange={mayChange} />
        ))}
      </Parts>
    </ResourceContextProvider>
  );
}
