import type { SqlEntityManager } from '@mikro-orm/sql';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { intakeDates } from '../clock/intake.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { select } from '../crud/read.ts';
import { crudOf } from '../crud/resolver.ts';
import { askedFields } from '../crud/selection.ts';
import { Refusal } from '../errors.ts';
import { RetentionRule } from '../retention-rule/retention-rule.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import {
  InformationRequest,
  InformationRequestFields,
  InformationRequestStatus,
} from './information-request.entity.ts';
import { informationRequestWorkflow } from './information-request.workflow.ts';

/** Who asked how long we keep something; due like every question that comes in (S87). */
@Resolver(() => InformationRequest)
export class InformationRequestResolver extends crudOf(
  InformationRequest,
  InformationRequestFields,
  'informationRequests',
  {
    creating: async (context, em, input) => {
      const { receivedAt, rules } = input as InformationRequestFields;
      notInFuture({ receivedAt }, context.app.clock.now());
      await knownRules(em, rules);
      return { ...intakeDates('QUESTION', receivedAt), loggedBy: context.signedIn().id };
    },
    updating: (_context, em, _record, { rules }) => knownRules(em, rules),
  },
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when it is answered; null when nobody waits any more.',
  })
  deadline(@Root() { status, dueOn }: InformationRequest, @Ctx() context: Context): Deadline | null {
    return status === InformationRequestStatus.RECEIVED
      ? deadline('INFORMATION_REQUEST', dueOn, context.app.clock.today())
      : null;
  }

  @FieldResolver(() => [RetentionRule], {
    nullable: true,
    description: 'The rules that it is about, by code; null where the viewer may not know.',
  })
  retentionRules(
    @Root() { rules }: InformationRequest,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (
      rules &&
      select(context, RetentionRule, { id: { $in: rules } }, askedFields(info), { order: [{ code: 'ASC' }] })
    );
  }
}

/** Answering, and being told that no answer is wanted. */
@Resolver(() => InformationRequest)
export class InformationRequestEvents extends eventsOf(informationRequestWorkflow) {}

async function knownRules(em: SqlEntityManager, rules: string[] | undefined): Promise<void> {
  const named = new Set(rules);
  if (named.size > 0 && (await em.count(RetentionRule, { id: { $in: [...named] } })) < named.size)
    throw new Refusal('INVALID_INPUT', { fields: { rules: 'names a rule that is not in the schedule' } });
}
