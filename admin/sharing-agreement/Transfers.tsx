import { TransferParts } from '../transfer/TransferParts.tsx';
import { useAgreement, useMayWrite } from './agreement.ts';

const CLOSED = ['REJECTED', 'TERMINATED', 'EXPIRED'];

/** Transfers of the data abroad under the agreement. */
export function Transfers() {
  const { id, status, transfers } = useAgreement();
  const open = !CLOSED.includes(status);
  const mayAdd = useMayWrite('create', 'Transfer') && open;
  const mayChange = useMayWrite('update', 'Transfer') && open;
  return <TransferParts under={{ agreement: id }} {...{ transfers, mayAdd, mayChange }} />;
}
