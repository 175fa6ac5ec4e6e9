import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { accessOf } from './case-access.columns.ts';
import { caseOf } from './case-parts.ts';
import { ComplaintStatus } from './complaint.vocabulary.ts';
import { caseToExtend } from './part-access.ts';
import {
  RegulatorContact,
  RegulatorContactFields,
  RegulatorContactStatus,
} from './regulator-contact.entity.ts';
import { regulatorContactWorkflow, settleRegulator } from './regulator-contact.workflow.ts';

/** The regulator's letters about a complaint, in any state of it (M1). */
@Resolver(() => RegulatorContact)
export class RegulatorContactResolver extends crudOf(
  RegulatorContact,
  RegulatorContactFields,
  'regulatorContacts',
  {
    creating: async (context, em, { complaint, contactedOn, replyBy }) => {
      const parent = await caseToExtend(context, em, complaint, 'escalate', Object.values(ComplaintStatus));
      if (contactedOn! > context.app.clock.today())
        throw new Refusal('INVALID_INPUT', { fields: { contactedOn: 'is in the future' } });
      if (replyBy! < contactedOn!)
        throw new Refusal('INVALID_INPUT', { fields: { replyBy: 'is before the letter came' } });
      parent.escalatedAt ??= context.app.clock.now();
      return accessOf(parent);
    },
    created: async (_context, em, record) => settleRegulator(em, await caseOf(em, record), [record]),
    updating: async (_context, em, record, input) =>
      settleRegulator(em, await caseOf(em, record), [
        Object.assign(record, input.replyBy && { replyBy: input.replyBy }),
      ]),
  },
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it awaits our reply; null when it has one.',
  })
  deadline(
    @Root() { status, replyBy, repliedOn }: RegulatorContact,
    @Ctx() context: Context,
  ): Deadline | null {
    return status === RegulatorContactStatus.OPEN && !repliedOn
      ? deadline('REPLY_TO_REGULATOR', replyBy, context.app.clock.today())
      : null;
  }
}

/** Replying to the regulator, and its conclusion. */
@Resolver(() => RegulatorContact)
export class RegulatorContactEvents extends eventsOf(regulatorContactWorkflow) {}
