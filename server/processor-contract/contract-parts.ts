import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntityClass } from '../crud/columns.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';
import { DeletionCertificate } from './deletion-certificate.entity.ts';
import { DueDiligenceReview } from './due-diligence-review.entity.ts';
import { ProcessorInstruction } from './processor-instruction.entity.ts';
import { SubProcessorChange } from './sub-processor-change.entity.ts';
import { SubProcessor } from './sub-processor.entity.ts';

/** What lives inside a contract. */
interface Part {
  id: string;
  contract: string | null;
  inDraft: boolean;
}

const PARTS: readonly EntityClass<Part>[] = [
  ContractClause,
  DueDiligenceReview,
  SubProcessor,
  SubProcessorChange,
  ProcessorInstruction,
  DeletionCertificate,
  Transfer,
];

/** Every part of one kind, whoever asks: guards and timers look at the whole contract, not at what a viewer may read. */
export function partsOf<T extends Part>(
  em: SqlEntityManager,
  part: EntityClass<T>,
  contract: string,
): Promise<T[]> {
  return em.find(part as never, { contract } as never, { filters: false }) as Promise<T[]>;
}

/** Tells the parts whether the contract is a draft: the data-entry officer's rules stand on it (§6.2). */
export async function markParts(em: SqlEntityManager, contract: string, inDraft: boolean): Promise<void> {
  for (const part of PARTS) {
    for (const record of await partsOf(em, part, contract)) record.inDraft = inDraft;
  }
}
