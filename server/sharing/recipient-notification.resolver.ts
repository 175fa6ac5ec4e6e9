import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { NotificationStatus, RecipientNotification } from './recipient-notification.entity.ts';
import { recipientNotificationWorkflow } from './recipient-notification.workflow.ts';

/** Recipients that have to be told, made by the system (Art 19). */
@Resolver(() => RecipientNotification)
export class RecipientNotificationResolver extends readsOf(RecipientNotification, 'recipientNotifications') {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it is told; null when that is settled.',
  })
  deadline(@Root() { status, dueOn }: RecipientNotification, @Ctx() context: Context): Deadline | null {
    if (status !== NotificationStatus.DUE) return null;
    return deadline('TELL_RECIPIENT', dueOn, context.app.clock.today());
  }
}

/** Telling, or saying why not. */
@Resolver(() => RecipientNotification)
export class RecipientNotificationEvents extends eventsOf(recipientNotificationWorkflow) {}
