import { isUUID } from 'class-validator';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { refuseField } from '../errors.ts';
import type { EntityClass } from './columns.ts';
import { once } from './once.ts';
import type { Stored } from './stored.ts';

/**
 * Takes what the public sends by a form: no session, throttled by address, which is not kept, once per requestId.
 * Answers the random code that the person is told.
 */
export async function publicSubmission<T extends Stored & { publicCode: string }>(
  context: Context,
  entity: EntityClass<T>,
  requestId: string,
  make: (em: SqlEntityManager) => Promise<T>,
): Promise<string> {
  if (!isUUID(requestId)) refuseField('requestId', 'is not a UUID');
  await context.app.throttle.publicForm(context.http!.req.ip ?? '');
  return context.write('submit', async em => {
    // The visitor, or whoever is signed in on that computer: what the public sends has no account behind it.
    await context.granted(em);
    const id = await once(context, em, `submit ${entity.name}`, requestId, async () => (await make(em)).id);
    const found = await em.findOneOrFail(entity as never, { id } as never, { filters: false });
    return (found as T).publicCode;
  });
}
