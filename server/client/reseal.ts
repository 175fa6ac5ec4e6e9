import type { SqlEntityManager } from '@mikro-orm/sql';
import { resealed } from '../crud/reseal.ts';
import { birthMark } from './birth-mark.ts';
import { Client } from './client.entity.ts';

/** Seals what an older key sealed with the present one, a batch at each run, until the older key can be taken away. */
export function resealClients(em: SqlEntityManager): Promise<number> {
  return resealed(em, Client, 'birthMark', client => birthMark(client.familyName, client.dateOfBirth));
}
