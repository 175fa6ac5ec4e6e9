import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { may } from '../access/scope.ts';
import { executedFrom, reviewDueOn } from '../clock/disposal.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { CivilDate } from '../crud/scalars.ts';
import { appendsOf, editsOf } from '../crud/verbs.ts';
import { readsOf } from '../crud/resolver.ts';
import { countItems } from '../database/disposal-store.ts';
import { Refusal } from '../errors.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { underWay } from './begin-run.ts';
import { decided } from './decide-item.ts';
import { DestructionCertificate } from './destruction-certificate.entity.ts';
import {
  DisposalBlock,
  DisposalDecision,
  DisposalKind,
  RetentionRunStatus as S,
} from './disposal.vocabulary.ts';
import { queueStep } from './queue-step.ts';
import { RetentionRunItem, RetentionRunItemFields } from './retention-run-item.entity.ts';
import { RetentionRun, RetentionRunFields } from './retention-run.entity.ts';
import { retentionRunWorkflow } from './retention-run.workflow.ts';

@ObjectType({ description: 'How many items of a run stand alike: of what kind, under which rule, and how.' })
class RetentionRunCount {
  @Field(() => DisposalKind, { description: 'What kind of record.' }) kind!: DisposalKind;
  @Field(() => String, { description: 'The code of the rule.' }) ruleCode!: string;
  @Field(() => DisposalDecision, { description: 'What was decided.' }) decision!: DisposalDecision;
  @Field(() => DisposalBlock, { nullable: true, description: 'Why they are not destroyed all the same.' })
  blockedBy!: DisposalBlock | null;
  @Field(() => Boolean, { description: 'Whether they are destroyed.' }) done!: boolean;
  @Field(() => Boolean, { description: 'Whether destroying them failed.' }) failed!: boolean;
  @Field(() => Int, { description: 'How many items.' }) items!: number;
  @Field(() => Int, { description: 'How many records they stand for.' }) records!: number;
}

/** Disposal runs: begun each month by the system or by an officer, never written by hand (§4.7). */
@Resolver(() => RetentionRun)
export class RetentionRunResolver extends appendsOf(RetentionRun, RetentionRunFields, 'retentionRuns', {
  creating: async (context, em) => {
    if (await underWay(em)) throw new Refusal('INVALID_TRANSITION', { missing: ['RUN_OPEN'] });
    return { startedBy: context.signedIn().id, asOf: context.app.clock.today() };
  },
  created: (_context, em, run) => queueStep(em, run.id),
}) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when the list is gone through and approved, or until when the approval is good.',
  })
  deadline(@Root() { status, asOf, approvalEndsOn }: RetentionRun, @Ctx() context: Context): Deadline | null {
    const today = context.app.clock.today();
    if (status === S.APPROVED && approvalEndsOn) return deadline('DISPOSAL_APPROVAL', approvalEndsOn, today);
    if (status === S.AWAITING_2ND_APPROVAL) return deadline('DISPOSAL_DECISION', reviewDueOn(asOf), today);
    const waits = status === S.CANDIDATES_LISTED || status === S.IN_REVIEW;
    return waits ? deadline('DISPOSAL_REVIEW', reviewDueOn(asOf), today) : null;
  }

  @FieldResolver(() => CivilDate, {
    nullable: true,
    description: 'From which day the system carries it out; until then an administrator may.',
  })
  executedFrom(@Root() { approvedOn }: RetentionRun): string | null {
    return approvedOn && executedFrom(approvedOn);
  }

  @FieldResolver(() => [RetentionRunCount], {
    description: 'Its items, counted by how they stand; kinds that the viewer reads.',
  })
  async counts(@Root() { id }: RetentionRun, @Ctx() context: Context): Promise<RetentionRunCount[]> {
    const counted = await countItems(await context.reader(), id);
    return (counted as RetentionRunCount[]).filter(({ kind }) =>
      may(context.ability, 'read', RetentionRunItem, { kind }),
    );
  }
}

/** The events of a run, one mutation each. */
@Resolver(() => RetentionRun)
export class RetentionRunEvents extends eventsOf(retentionRunWorkflow) {}

/** What a run lists; the officer decides of each. */
@Resolver(() => RetentionRunItem)
export class RetentionRunItemResolver extends editsOf(
  RetentionRunItem,
  RetentionRunItemFields,
  'retentionRunItems',
  { updating: decided },
) {}

/** Certificates of destruction: issued by the system and read. */
@Resolver(() => DestructionCertificate)
export class DestructionCertificateResolver extends readsOf(
  DestructionCertificate,
  'destructionCertificates',
) {}
