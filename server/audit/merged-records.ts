import type { SqlEntityManager } from '@mikro-orm/sql';
import { Client } from '../client/client.entity.ts';

/** Unscoped: the record that they went to decides. */
const UNSCOPED = { filters: false, disableIdentityMap: true } as const;

/** Records that were merged into a client's: their diary goes on in hers. */
export async function mergedInto(em: SqlEntityManager, subject: string, id: string): Promise<string[]> {
  if (subject !== 'Client') return [];
  const merged = await em.find(Client, { mergedInto: id }, UNSCOPED);
  return merged.map(client => client.id);
}

/** Merged records among these that went to one that the viewer reads; by the rules they are read as that one is. */
export async function readableMerged(em: SqlEntityManager, ids: readonly string[]): Promise<Client[]> {
  const merged = await em.find(Client, { id: { $in: [...ids] }, mergedInto: { $ne: null } }, UNSCOPED);
  if (merged.length === 0) return [];
  const kept = await em.find(Client, { id: { $in: merged.map(client => client.mergedInto!) } });
  return merged
    .filter(client => kept.some(({ id }) => id === client.mergedInto))
    .map(client => ({ ...client, mergedInto: null }));
}
