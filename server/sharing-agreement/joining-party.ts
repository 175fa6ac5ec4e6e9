import type { SqlEntityManager } from '@mikro-orm/sql';
import { Refusal } from '../errors.ts';
import { Article9Condition } from './agreement-party.entity.ts';
import { presentParties } from './agreement-parts.ts';

/** Refuses Art 9(2)(d): it covers no disclosure outside the body, so that no party of an agreement relies on it (X9, S58). */
export function conditionAvailable({
  article9Condition,
}: {
  article9Condition?: Article9Condition | null;
}): void {
  if (article9Condition === Article9Condition.NOT_FOR_PROFIT_BODY)
    throw new Refusal('NOT_AVAILABLE_TO_THIS_CONTROLLER');
}

/** Refuses an organisation that takes part in the agreement already. */
export async function notAPartyYet(
  em: SqlEntityManager,
  agreement: string,
  organisation: string,
): Promise<void> {
  const there = (await presentParties(em, agreement)).some(party => party.organisation === organisation);
  if (there) throw new Refusal('INVALID_INPUT', { fields: { organisation: 'is a party already' } });
}
