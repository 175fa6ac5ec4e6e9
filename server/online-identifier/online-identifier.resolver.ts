import type { SqlEntityManager } from '@mikro-orm/sql';
import { Resolver } from 'type-graphql';
import { given } from '../crud/given.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { hold } from '../crud/lock.ts';
import { crudOf } from '../crud/resolver.ts';
import { refuseField } from '../errors.ts';
import { WebEnquiry, WebEnquiryStatus } from '../web-enquiry/web-enquiry.entity.ts';
import { OnlineIdentifier, OnlineIdentifierFields } from './online-identifier.entity.ts';

/** By what people are known on the web; recorded by hand, where somebody writes by social media (S24). */
@Resolver(() => OnlineIdentifier)
export class OnlineIdentifierResolver extends crudOf(
  OnlineIdentifier,
  OnlineIdentifierFields,
  'onlineIdentifiers',
  {
    creating: async (context, em, input) => {
      checkDays(input, context.app.clock.today());
      await ofAnOpenEnquiry(em, input.enquiry);
      return { recordedBy: context.signedIn().id };
    },
    updating: async (context, em, record, input) => {
      const { lastContactOn } = record;
      checkDays({ ...record, ...given(input) }, context.app.clock.today());
      // The period runs from the latest contact, so it never moves back.
      if (input.lastContactOn && input.lastContactOn < lastContactOn)
        refuseField('lastContactOn', 'is before the last contact that is recorded');
      await ofAnOpenEnquiry(em, input.enquiry);
    },
  },
) {}

function checkDays({ seenOn, lastContactOn }: Partial<OnlineIdentifier>, today: string): void {
  notInFuture({ seenOn, lastContactOn }, today);
  if (lastContactOn! < seenOn!) refuseField('lastContactOn', 'is before it was met first');
}

/** What became a case or a referral is somebody's record: nothing of the web is put to it (S24). */
async function ofAnOpenEnquiry(em: SqlEntityManager, reference: string | null | undefined): Promise<void> {
  if (!reference) return;
  // Whoever makes something of it meanwhile takes the same lock.
  await hold(em, `enquiry ${reference}`);
  const enquiry = await em.findOne(WebEnquiry, { reference });
  if (!enquiry) refuseField('enquiry', 'is no web enquiry that you can see');
  if (enquiry.status === WebEnquiryStatus.CONVERTED)
    refuseField('enquiry', 'has become somebody’s record, to which no online identifier is put');
}
