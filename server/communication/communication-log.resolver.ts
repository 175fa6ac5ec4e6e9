import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import type { Context } from '../context.ts';
import { appendsOf } from '../crud/verbs.ts';
import { Refusal, refuseField } from '../errors.ts';
import { CommunicationLog, CommunicationLogFields } from './communication-log.entity.ts';
import { CommunicationDirection } from './communication.vocabulary.ts';
import { mayContact } from './may-contact.ts';

/** Communications are recorded once and never altered (S45). */
@Resolver(() => CommunicationLog)
export class CommunicationLogResolver extends appendsOf(
  CommunicationLog,
  CommunicationLogFields,
  'communicationLogs',
  { creating },
) {}

/** What went out has to be allowed, and what was recorded has to have been said before (S43, S45). */
async function creating(
  context: Context,
  em: SqlEntityManager,
  input: Partial<CommunicationLog>,
): Promise<object> {
  const client = await clientToWrite(context, em, input.client);
  const now = context.app.clock.now();
  const at = input.at ?? now;
  if (at > now) refuseField('at', 'is in the future');
  if (input.recordingRef && !input.recordingNoticeGiven)
    refuseField('recordingNoticeGiven', 'is needed: without it nothing may be recorded');
  if (input.direction === CommunicationDirection.OUTGOING) {
    const reasons = await mayContact(em, client, input.channel!, input.category!);
    if (reasons.length > 0) throw new Refusal('CONTACT_NOT_ALLOWED', { missing: reasons });
  }
  return { ...clientAccessOf(client), at, staff: context.signedIn().id };
}
