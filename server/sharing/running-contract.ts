import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { ContractStatus, ProcessorContract } from '../processor-contract/processor-contract.entity.ts';

/** Contracts under which a processor works for us. */
const RUNNING = [
  ContractStatus.ACTIVE,
  ContractStatus.REVIEW_DUE,
  ContractStatus.REMEDIATION,
  ContractStatus.NOTICE,
];

/** What is asked of contracts in force, with a processor or with any. */
export function running(processor?: string) {
  return { status: { $in: [...RUNNING] }, ...(processor && { processor }) };
}

/** The contract in force with a processor, which nobody suspends until the transaction ends; null where there is none. Unscoped: whoever shares need not be able to read it. */
export function runningContract(em: SqlEntityManager, processor: string): Promise<ProcessorContract | null> {
  return em.findOne(ProcessorContract, running(processor), {
    filters: false,
    lockMode: LockMode.PESSIMISTIC_READ,
    refresh: true,
    orderBy: { reference: 'DESC' },
  });
}
