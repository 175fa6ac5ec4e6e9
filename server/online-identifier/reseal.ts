import type { SqlEntityManager } from '@mikro-orm/sql';
import { resealed } from '../crud/reseal.ts';
import { seal } from '../crud/sealing.ts';
import { OnlineIdentifier } from './online-identifier.entity.ts';

/** Seals with the present key what an older one sealed, a batch at each run. */
export function resealOnlineIdentifiers(em: SqlEntityManager): Promise<number> {
  return resealed(em, OnlineIdentifier, 'value', ({ value }) => seal('OnlineIdentifier.value', value));
}
