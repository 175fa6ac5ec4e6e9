import type { SqlEntityManager } from '@mikro-orm/sql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { ComplaintCase } from './complaint.entity.ts';
import type { ComplaintStatus } from './complaint.vocabulary.ts';

/**
 * The case to which the viewer adds a part: INVALID_INPUT where it is out of sight, FORBIDDEN where the viewer does
 * not work on it, INVALID_TRANSITION where its state takes no such part.
 */
export async function caseToExtend(
  context: Context,
  em: SqlEntityManager,
  id: string | undefined,
  action: string,
  states: readonly ComplaintStatus[],
): Promise<ComplaintCase> {
  const found = id ? await em.findOne(ComplaintCase, { id }) : null;
  if (!found)
    throw new Refusal('INVALID_INPUT', { fields: { complaint: 'is not a record that you can see' } });
  if (!may(context.ability, action, ComplaintCase, found)) throw new Refusal('FORBIDDEN');
  inState(found, states, action);
  return found;
}

/** Refuses a part in a state of the case that takes none. */
export function inState({ status }: ComplaintCase, states: readonly ComplaintStatus[], event: string): void {
  if (!states.includes(status)) throw new Refusal('INVALID_TRANSITION', { from: status, event });
}
