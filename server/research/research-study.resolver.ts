import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { given } from '../crud/given.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { crudOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { ResearchStudy, ResearchStudyFields, StudyStatus } from './research-study.entity.ts';
import { researchStudyWorkflow } from './research-study.workflow.ts';
import { scopeOf } from './study-scope.ts';

/** Studies for which people are asked (S49). */
@Resolver(() => ResearchStudy)
export class ResearchStudyResolver extends crudOf(ResearchStudy, ResearchStudyFields, 'researchStudies', {
  creating: async (context, em, input) => {
    notInFuture({ ethicsOn: input.ethicsOn }, context.app.clock.today());
    return { ...(await scopeOf(em, input)), author: context.signedIn().id };
  },
  updating: async (context, em, record, input) => {
    notInFuture({ ethicsOn: input.ethicsOn }, context.app.clock.today());
    const scope = await scopeOf(em, { ...record, ...given(input) });
    Object.assign(record, { ...scope, author: context.signedIn().id });
  },
}) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when the study is closed: its last day by the protocol.',
  })
  deadline(@Root() { status, endsOn }: ResearchStudy, @Ctx() context: Context): Deadline | null {
    if (status !== StudyStatus.OPEN) return null;
    return deadline('CLOSE_STUDY', endsOn, context.app.clock.today(), { review: true });
  }
}

/** The events of a study, one mutation each. */
@Resolver(() => ResearchStudy)
export class ResearchStudyEvents extends eventsOf(researchStudyWorkflow) {}
