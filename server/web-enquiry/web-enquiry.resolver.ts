import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { enquiryDue } from '../clock/web-enquiry.ts';
import type { Context } from '../context.ts';
import { Deadline, deadline } from '../crud/deadline.ts';
import { readsOf } from '../crud/resolver.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { WebEnquiry, WebEnquiryStatus } from './web-enquiry.entity.ts';
import { webEnquiryWorkflow } from './web-enquiry.workflow.ts';

/** What came through the website; made by the public form alone (S8). */
@Resolver(() => WebEnquiry)
export class WebEnquiryResolver extends readsOf(WebEnquiry, 'webEnquiries') {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'By when somebody deals with it, our own target; null once somebody has.',
  })
  deadline(@Root() { status, receivedAt }: WebEnquiry, @Ctx() context: Context): Deadline | null {
    return status === WebEnquiryStatus.OPEN
      ? deadline('WEB_ENQUIRY', enquiryDue(receivedAt), context.app.clock.today())
      : null;
  }
}

/** Answering, making what it is in truth, and leaving it. */
@Resolver(() => WebEnquiry)
export class WebEnquiryEvents extends eventsOf(webEnquiryWorkflow) {}
