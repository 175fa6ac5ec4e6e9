import type { SqlEntityManager } from '@mikro-orm/sql';

/** What somebody has begun in a form and not finished; of a draft that has ended nothing but its row is left. */
export interface DraftRow {
  owner: string;
  /** The opened form that it was typed into. */
  form: string;
  sealed: string | null;
  keptAt: Date;
}

const COLUMNS = 'owner_id as "owner", form, sealed, kept_at as "keptAt"';

/** Whose draft it is alone decides who reads it; the table is outside the trail, because what is typed is no record yet. */
export async function draftOf(em: SqlEntityManager, owner: string): Promise<DraftRow | null> {
  const [found] = await em.execute<DraftRow[]>(
    `select ${COLUMNS} from referral_draft where owner_id = ? and sealed is not null`,
    [owner],
  );
  return found ? { ...found, keptAt: new Date(found.keptAt) } : null;
}

/** Keeps it in the place of the one before; what arrives late of a form whose draft has ended is not kept. */
export async function keepDraft(
  em: SqlEntityManager,
  { owner, form, sealed, keptAt }: DraftRow,
): Promise<void> {
  await em.execute(
    `insert into referral_draft (owner_id, form, sealed, kept_at) values (?, ?, ?, ?)
     on conflict (owner_id) do update set form = excluded.form, sealed = excluded.sealed, kept_at = excluded.kept_at
     where referral_draft.form <> excluded.form or referral_draft.sealed is not null`,
    [owner, form, sealed, keptAt],
  );
}

/** Blanks it in place. */
export async function blankDraft(em: SqlEntityManager, owner: string): Promise<void> {
  await em.execute('update referral_draft set sealed = null where owner_id = ?', [owner]);
}

/** Blanks those that were kept before a moment; answers how many. */
export async function blankDraftsBefore(em: SqlEntityManager, moment: Date): Promise<number> {
  const blanked = await em.execute<unknown[]>(
    'update referral_draft set sealed = null where kept_at < ? and sealed is not null returning owner_id',
    [moment],
  );
  return blanked.length;
}

/** Those that were not sealed with this key, held until the transaction ends. */
export async function draftsOfOtherKeys(em: SqlEntityManager, key: string): Promise<DraftRow[]> {
  return em.execute<DraftRow[]>(
    `select ${COLUMNS} from referral_draft where sealed not like ? || '.%' for update skip locked`,
    [key],
  );
}

/** Writes what was sealed anew; when it was kept stays. */
export async function resealDraft(em: SqlEntityManager, owner: string, sealed: string): Promise<void> {
  await em.execute('update referral_draft set sealed = ? where owner_id = ?', [sealed, owner]);
}
