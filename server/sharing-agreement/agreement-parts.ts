import type { SqlEntityManager } from '@mikro-orm/sql';
import type { EntityClass } from '../crud/columns.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { AgreementDataItem } from './agreement-data-item.entity.ts';
import { AgreementItem } from './agreement-item.entity.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { AgreementStatus } from './sharing-agreement.entity.ts';

/** What lives inside an agreement and follows its state. */
interface Part {
  id: string;
  agreement: string | null;
  agreementStatus: AgreementStatus;
}

const PARTS: readonly EntityClass<Part>[] = [AgreementParty, AgreementItem, AgreementDataItem];

/** Every part of one kind, whoever asks: guards and timers look at the whole agreement, not at what a viewer may read. */
export function partsOf<T extends { agreement: string | null }>(
  em: SqlEntityManager,
  part: EntityClass<T>,
  agreement: string,
): Promise<T[]> {
  return em.find(part as never, { agreement } as never, { filters: false }) as Promise<T[]>;
}

/** The parties that take part now: not entered by mistake, not gone. */
export async function presentParties(em: SqlEntityManager, agreement: string): Promise<AgreementParty[]> {
  const parties = await partsOf(em, AgreementParty, agreement);
  return parties.filter(isPresent);
}

/** Whether a party takes part now. */
export function isPresent({ removed, leftOn }: Pick<AgreementParty, 'removed' | 'leftOn'>): boolean {
  return !removed && !leftOn;
}

/** Tells the parts where their agreement stands: the rules of who reads and writes them ask it (§6.2, M14). */
export async function markParts(
  em: SqlEntityManager,
  agreement: string,
  status: AgreementStatus,
): Promise<void> {
  for (const part of PARTS) {
    for (const record of await partsOf(em, part, agreement)) record.agreementStatus = status;
  }
  for (const transfer of await partsOf(em, Transfer, agreement))
    transfer.inDraft = status === AgreementStatus.DRAFT;
}
