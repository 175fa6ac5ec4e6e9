import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { telling } from './telling.ts';

/** What is known of the work before it begins, which spares statements. */
interface Known {
  /** The record that it answers: the claim names it already. */
  answer?: string;
  /** That this record was found inside the viewer's reach: the claim grants the work (Context.granted). */
  found?: true;
}

const CLAIM = `insert into handled_request (request_id, actor, operation, record_id)
  select ?::uuid, ?, ?, ?::uuid from told on conflict do nothing returning 1`;

/** INVALID_INPUT where a requestId is not a UUID. */
export function checkRequestId(requestId: string): void {
  if (!isUUID(requestId)) throw new Refusal('INVALID_INPUT', { fields: { requestId: 'is not a UUID' } });
}

/**
 * Does work once per requestId (a UUID) of a viewer: the same click twice answers the first one's record.
 * A second attempt that arrives meanwhile waits on the unique key and then finds the first one's answer.
 */
export async function once(
  context: Context,
  em: SqlEntityManager,
  operation: string,
  requestId: string | undefined,
  work: () => Promise<string>,
  { answer, found }: Known = {},
): Promise<string> {
  if (!requestId) {
    if (found) await context.granted(em);
    return work();
  }
  checkRequestId(requestId);
  const key = [requestId, context.viewer?.id ?? 'public', operation];
  const values = [...key, answer ?? null];
  const claimed = await (found ? context.grantedWith(em, CLAIM, values) : telling(em, {}, CLAIM, values));
  if (claimed.length === 0) {
    const [done] = await em.execute<{ record_id: string }[]>(
      'select record_id from handled_request where request_id = ? and actor = ? and operation = ?',
      key,
    );
    return done!.record_id;
  }
  const id = await work();
  if (id === answer) return id;
  await em.flush();
  await em.execute(
    'update handled_request set record_id = ? where request_id = ? and actor = ? and operation = ?',
    [id, ...key],
  );
  return id;
}
