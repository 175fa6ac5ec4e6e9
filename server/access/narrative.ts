import { isUUID } from 'class-validator';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { resourcesInUse, type Resource } from '../crud/resource.ts';
import { Refusal } from '../errors.ts';
import { readByAssignment } from '../access-log/case-reads.ts';
import { noteRead } from '../access-log/client-reads.ts';
import { may } from './scope.ts';

/** A record, whole, whose narrative the viewer may read. */
export interface Followed {
  resource: Resource;
  record: object;
}

/**
 * The record of which notes, attachments, letters or timeline are asked: they follow the narrative of their parent
 * (M13), which is the action `follow` of the rules, of a diary alone also `history`. NOT_FOUND where it may not be followed, existing or not (C-11).
 */
export async function followed(
  context: Context,
  em: SqlEntityManager,
  subject: string,
  id: string,
  actions: readonly string[] = ['follow'],
): Promise<Followed> {
  context.signedIn();
  const resource = resourcesInUse().find(({ name }) => name === subject);
  if (!resource || !isUUID(id)) throw new Refusal('NOT_FOUND');
  const record = (await em.findOne(resource.entity as never, { id } as never)) as object | null;
  if (!record || !actions.some(action => may(context.ability, action, resource.entity, record)))
    throw new Refusal('NOT_FOUND');
  if (resource.name === 'Client')
    noteRead(context.clientReads, { client: id, items: [], fields: ['Client.history'] });
  if (resource.name === 'ComplaintCase')
    for (const read of readByAssignment(context.viewer, [record as { id: string }]))
      context.caseReads.add(read);
  return { resource, record };
}
