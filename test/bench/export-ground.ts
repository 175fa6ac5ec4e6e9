import type { Client } from 'pg';
import { urlOf, withClient } from '../../server/database/roles.ts';
import type { Ground } from './ground.ts';

/**
 * Runs a work on so many more entries of the record of processing, each like one of the demo's. They leave no trail and
 * are gone afterwards: the other works find the ground as it was.
 */
export function withEntries<T>({ database }: Ground, entries: number, work: () => Promise<T>): Promise<T> {
  return withClient(urlOf(database.adminUrl, 'wellkept'), async client => {
    await client.query('set session_replication_role = replica');
    await removed(client);
    await client.query(MADE, [entries]);
    await client.query('vacuum analyze processing_activity');
    try {
      return await work();
    } finally {
      await removed(client);
      await client.query('vacuum analyze processing_activity');
    }
  });
}

function removed(client: Client): Promise<unknown> {
  return client.query(`delete from processing_activity where reference like 'BEN-%'`);
}

const MADE = `
  with demo as (
    select a as entry, row_number() over (order by reference) as place, count(*) over () as total
    from processing_activity a where status = 'ACTIVE' and role = 'CONTROLLER')
  insert into processing_activity
  select made.* from generate_series(1, $1::int) as n
  join demo on place = n % total + 1
  cross join lateral jsonb_populate_record(entry, jsonb_build_object(
    'id', gen_random_uuid(), 'reference', 'BEN-' || lpad(n::text, 6, '0'))) as made`;
