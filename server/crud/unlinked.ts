import { raw } from '@mikro-orm/core';
import type { Where } from '../access/where.ts';
import type { EntityClass } from './columns.ts';
import { resourceOf } from './resource.ts';

/**
 * The rows to which no row of another table links, or none in a status: clients whom nobody asked, referrals without
 * a tick. For sights that read everything, as promises do; it asks no rule of the other table.
 */
export function unlinked(other: EntityClass, link: 'client' | 'referral', status?: string): Where {
  const { table } = resourceOf(other);
  const missing = (alias: string) =>
    `not exists (select 1 from ${table} o where o.${link}_id = ${alias}.id${status ? ' and o.status = ?' : ''})`;
  return { [raw<string>(missing, status ? [status] : [])]: [] };
}
