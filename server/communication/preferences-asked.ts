import type { SqlEntityManager } from '@mikro-orm/sql';
import { PreferenceInquiry } from './preference-inquiry.entity.ts';

/** Whether a client was asked how she wants to be reached; "none" is an answer (S47). Unscoped: a guard asks for whoever fires. */
export async function preferencesAsked(em: SqlEntityManager, client: string): Promise<boolean> {
  return (await em.count(PreferenceInquiry, { client }, { filters: false })) > 0;
}
