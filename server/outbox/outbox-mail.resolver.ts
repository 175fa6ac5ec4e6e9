import { Resolver } from 'type-graphql';
import { readsOf } from '../crud/resolver.ts';
import { OutboxMail } from './outbox-mail.entity.ts';

/** The administrator sees that mails leave, not what they say. */
@Resolver(() => OutboxMail)
export class OutboxMailResolver extends readsOf(OutboxMail, 'outboxMails') {}
