import { TransferParts } from '../transfer/TransferParts.tsx';
import { useContract, useMayWrite } from './contract.ts';

/** Transfers of the data abroad under the contract. */
export function Transfers() {
  const { id, transfers } = useContract();
  const mayAdd = useMayWrite('create', 'Transfer');
  const mayChange = useMayWrite('update', 'Transfer');
  return <TransferParts under={{ contract: id }} {...{ transfers, mayAdd, mayChange }} />;
}
