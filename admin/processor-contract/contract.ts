import { useRecordContext } from 'react-admin';
import type { ProcessorContractOneQuery } from '../../schema/generated/graphql.ts';
import { useViewer } from '../core/session/useViewer.ts';

/** A contract with everything that lives inside it. */
export type Contract = ProcessorContractOneQuery['record'];

/** States in which nothing of a contract is written any more. */
const CLOSED: readonly string[] = ['OFFBOARDED', 'REJECTED'];

/** The contract of the page. */
export function useContract(): Contract {
  return useRecordContext<Contract>()!;
}

/** Whether the viewer's role writes such a part, and the contract still takes it. */
export function useMayWrite(action: 'create' | 'update', subject: string): boolean {
  const viewer = useViewer();
  const { status } = useContract();
  return !CLOSED.includes(status) && (viewer?.ability.can(action, subject) ?? false);
}
