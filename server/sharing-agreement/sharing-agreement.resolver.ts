import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from '../crud/columns.ts';
import { Deadline } from '../crud/deadline.ts';
import { crudOf } from '../crud/resolver.ts';
import { askedFields } from '../crud/selection.ts';
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
export class SharingAgreementResolver extends crudOf(
  SharingAgreement,
  SharingAgreementFields,
  'sharingAgreements',
  sharingAgreementHooks,
) {
  @FieldResolver(() => [AgreementParty], { description: 'Its parties, ours included.' })
  parties(@Root() agreement: SharingAgreement, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(AgreementParty, agreement, context, info);
  }

  @FieldResolver(() => [AgreementItem], { description: 'Its 23 items.' })
  items(@Root() agreement: SharingAgreement, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(AgreementItem, agreement, context, info);
  }

  @FieldResolver(() => [AgreementDataItem], { description: 'The data that may flow.' })
  dataItems(@Root() agreement: SharingAgreement, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(AgreementDataItem, agreement, context, info);
  }

  @FieldResolver(() => [Transfer], { description: 'Transfers of the data abroad.' })
  transfers(@Root() agreement: SharingAgreement, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return parts(Transfer, agreement, context, info);
  }

  @FieldResolver(() => [SharingAgreement], { description: 'Later versions that amend this one.' })
  amendments(@Root() agreement: SharingAgreement, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.links.children(SharingAgreement, 'supersedes', agreement.id, askedFields(info));
  }

  @FieldResolver(() => Deadline, { nullable: true, description: 'The next thing with a date.' })
  deadline(@Root() agreement: SharingAgreement, @Ctx() context: Context): Deadline | null {
    return agreementDeadline(agreement, context.app.clock.today());
  }
}

function parts(entity: EntityClass, agreement: SharingAgreement, context: Context, info: GraphQLResolveInfo) {
  return context.links.children(entity, 'agreement', agreement.id, askedFields(info));
}

/** The events of §4.3, one mutation each. */
@Resolver(() => SharingAgreement)
export class SharingAgreementEvents extends eventsOf(sharingAgreementWorkflow) {}
