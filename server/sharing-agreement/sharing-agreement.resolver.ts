import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { withChildren } from '../crud/children.ts';
import { Deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { Transfer } from '../transfer/transfer.entity.ts';
import { eventsOf } from '../workflow/resolver.ts';
import { AgreementDataItem } from './agreement-data-item.entity.ts';
import { agreementDeadline } from './agreement-deadline.ts';
import { AgreementItem } from './agreement-item.entity.ts';
import { AgreementParty } from './agreement-party.entity.ts';
import { SharingAgreement } from './sharing-agreement.entity.ts';
import { SharingAgreementFields } from './sharing-agreement.fields.ts';
import { sharingAgreementHooks } from './sharing-agreement.hooks.ts';
import { sharingAgreementWorkflow } from './sharing-agreement.workflow.ts';

/** Sharing agreements, with everything that lives inside them. */
@Resolver(() => SharingAgreement)
export class SharingAgreementResolver extends withChildren(
  SharingAgreement,
  {
    parties: { of: AgreementParty, by: 'agreement', about: 'Its parties, ours included.' },
    items: { of: AgreementItem, by: 'agreement', about: 'Its 23 items.' },
    dataItems: { of: AgreementDataItem, by: 'agreement', about: 'The data that may flow.' },
    transfers: { of: Transfer, by: 'agreement', about: 'Transfers of the data abroad.' },
    amendments: { of: SharingAgreement, by: 'supersedes', about: 'Later versions that amend this one.' },
  },
  crudOf(SharingAgreement, SharingAgreementFields, 'sharingAgreements', sharingAgreementHooks),
) {
  @FieldResolver(() => Deadline, { nullable: true, description: 'The next thing with a date.' })
  deadline(@Root() agreement: SharingAgreement, @Ctx() context: Context): Deadline | null {
    return agreementDeadline(agreement, context.app.clock.today());
  }
}

/** The events of §4.3, one mutation each. */
@Resolver(() => SharingAgreement)
export class SharingAgreementEvents extends eventsOf(sharingAgreementWorkflow) {}
