import type { SqlEntityManager } from '@mikro-orm/sql';
import { Organisation } from '../organisation/organisation.entity.ts';

/** The id of the one organisation with this reference or name; null where it is none, or several. */
export async function organisationNamed(em: SqlEntityManager, text: string): Promise<string | null> {
  const found = await em.find(
    Organisation,
    { $or: [{ reference: text }, { name: { $ilike: text.replace(/[\\%_]/g, String.raw`\$&`) } }] },
    { limit: 2, disableIdentityMap: true },
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** Those whom some texts name, each looked up once. */
export async function organisationsNamed(
  em: SqlEntityManager,
  texts: readonly string[],
): Promise<Map<string, string | null>> {
  const named = new Map<string, string | null>();
  for (const text of texts) named.set(text, await organisationNamed(em, text));
  return named;
}
