import type { SqlEntityManager } from '@mikro-orm/sql';
import { hold } from '../crud/lock.ts';
import { Refusal } from '../errors.ts';
import { SavedView } from './saved-view.entity.ts';

/** More views than these of one list nobody finds anything in. */
const MOST_VIEWS = 50;

/** A view as it is to be kept; a new one has no id yet. */
type Wanted = Pick<SavedView, 'owner' | 'list' | 'name' | 'isDefault' | 'removed'> & { id?: string };

/** Sees to it that a person's views of one list differ in name and that one at most opens it; INVALID_INPUT names the field. */
export async function keepApart(em: SqlEntityManager, wanted: Wanted): Promise<void> {
  if (wanted.removed) return;
  const { owner, list } = wanted;
  // Two windows of the same person would both find the name free.
  await hold(em, `saved views of ${owner} in ${list}`);
  const offered = await em.find(SavedView, { owner, list, removed: false });
  const others = offered.filter(view => view.id !== wanted.id);
  if (others.some(view => read(view.name) === read(wanted.name)))
    refuse('is already the name of another view of this list');
  if (others.length >= MOST_VIEWS)
    refuse(`cannot be added: there are ${MOST_VIEWS} views of this list already. Remove one first`);
  if (wanted.isDefault) others.filter(view => view.isDefault).forEach(view => (view.isDefault = false));
}

/** A name as the eye reads it. */
function read(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function refuse(why: string): never {
  throw new Refusal('INVALID_INPUT', { fields: { name: why } });
}
