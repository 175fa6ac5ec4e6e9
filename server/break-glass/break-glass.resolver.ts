import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { glassReviewDue } from '../clock/break-glass.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { appendsOf } from '../crud/verbs.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { BreakGlassGrant, BreakGlassRequest, BreakGlassStatus } from './break-glass.entity.ts';
import { breakGlassGrantWorkflow } from './break-glass.workflow.ts';
import { grant } from './grant.ts';
import { tellGuardians } from './tell.ts';

/** Breaking the glass: it opens at once, and at once others know (§6.4). */
@Resolver(() => BreakGlassGrant)
export class BreakGlassGrantResolver extends appendsOf<BreakGlassGrant>(
  BreakGlassGrant,
  BreakGlassRequest,
  'breakGlassGrants',
  {
    creating: grant,
    created: async (context, em, made) => {
      await tellGuardians(em, made, context.app.clock.today());
      const viewer = context.signedIn();
      const opened = { client: made.client, until: made.expiresAt };
      context.afterwards({
        ...viewer,
        caseload: { ...viewer.caseload, glass: [...viewer.caseload.glass, opened] },
      });
    },
  },
) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when somebody else says whether it was justified; null when that is said.',
  })
  deadline(@Root() { status, grantedAt }: BreakGlassGrant, @Ctx() context: Context): Deadline | null {
    if (status === BreakGlassStatus.REVIEWED) return null;
    return deadline('BREAK_GLASS', glassReviewDue(grantedAt), context.app.clock.today());
  }
}

/** Whether it was justified. */
@Resolver(() => BreakGlassGrant)
export class BreakGlassGrantEvents extends eventsOf(breakGlassGrantWorkflow) {}
