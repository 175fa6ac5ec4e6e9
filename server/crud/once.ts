import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';

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
): Promise<string> {
  if (!requestId) return work();
  if (!isUUID(requestId)) throw new Refusal('INVALID_INPUT', { fields: { requestId: 'is not a UUID' } });
  const key = [requestId, context.viewer?.id ?? 'public', operation];
  const claimed = await em.execute(
    'insert into handled_request (request_id, actor, operation) values (?, ?, ?) on conflict do nothing returning 1',
    key,
  );
  if (claimed.length === 0) {
    const [done] = await em.execute<{ record_id: string }[]>(
      'select record_id from handled_request where request_id = ? and actor = ? and operation = ?',
      key,
    );
    return done!.record_id;
  }
  const id = await work();
  await em.flush();
  await em.execute(
    'update handled_request set record_id = ? where request_id = ? and actor = ? and operation = ?',
    [id, ...key],
  );
  return id;
}
