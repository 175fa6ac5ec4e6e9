import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { emergencySharingDue } from '../clock/sharing.ts';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import type { Hooks } from '../crud/write.ts';
import { creating, updating } from '../crud/writing.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { changeProposal } from './change-proposal.ts';
import { Disclosure } from './disclosure.entity.ts';
import { DisclosureFields, DisclosureProposal } from './disclosure.fields.ts';
import { disclosureWorkflow } from './disclosure.workflow.ts';
import { propose } from './propose.ts';
import { RecipientNotification } from './recipient-notification.entity.ts';
import { tellOfVitalInterests } from './tell.ts';

const hooks: Hooks<Disclosure> = {
  creating: propose,
  created: tellOfVitalInterests,
  updating: changeProposal,
};

const Reads = readsOf(Disclosure, 'disclosures');
const Creates = creating(Reads, Disclosure, DisclosureProposal, hooks);

/** What is shared about clients, through one gate (S10, S73). */
@Resolver(() => Disclosure)
export class DisclosureResolver extends withChildren(
  Disclosure,
  {
    notifications: {
      of: RecipientNotification,
      by: 'disclosure',
      about: 'Whether the recipient has to be told, or was, that something changed (Art 19).',
    },
  },
  updating(Creates, Disclosure, DisclosureFields, hooks),
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when the officer looks at what was shared in an emergency; null when she has (M2).',
  })
  deadline(@Root() { emergency, sentAt, reviewedAt }: Disclosure, @Ctx() context: Context): Deadline | null {
    if (!emergency || !sentAt || reviewedAt) return null;
    return deadline('EMERGENCY_SHARING', emergencySharingDue(sentAt), context.app.clock.today());
  }
}

/** Approving, sending, refusing, and looking at emergencies afterwards. */
@Resolver(() => Disclosure)
export class DisclosureEvents extends eventsOf(disclosureWorkflow) {}
