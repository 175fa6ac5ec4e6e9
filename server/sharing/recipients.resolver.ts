import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { AgreementParty } from '../sharing-agreement/agreement-party.entity.ts';
import { AgreementStatus, SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';

@ObjectType({ description: 'A data item that an agreement lets flow.' })
class ShareableItem {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'What it is.' }) item!: string;
}

@ObjectType({ description: 'An agreement under which something can be shared with a recipient.' })
class RecipientAgreement {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => String, { description: 'Its reference.' }) reference!: string;
  @Field(() => String, { description: 'What it is called.' }) title!: string;
  @Field(() => SharingPurpose, { description: 'What may be shared under it.' }) purpose!: SharingPurpose;
  @Field(() => AgreementStatus, { description: 'Where it stands; under a suspended one nothing flows.' })
  status!: AgreementStatus;
  @Field(() => [ShareableItem], { description: 'The items that may flow, and no others (S75).' })
  items!: ShareableItem[];
}

@ObjectType({ description: 'An organisation with which something can be shared.' })
class SharingRecipient {
  @Field(() => ID, { description: 'The organisation.' }) id!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => [RecipientAgreement], { description: 'The agreements in which it takes part.' })
  agreements!: RecipientAgreement[];
}

/** Agreements that a proposer chooses from; of a suspended one she is told so. */
const CHOSEN_FROM = [AgreementStatus.ACTIVE, AgreementStatus.UNDER_REVIEW, AgreementStatus.SUSPENDED];

/** Unscoped: whoever proposes need not be able to read the registers (§6.2). */
const UNSCOPED = { filters: false } as const;

/** Whom something can be shared with, for those who may propose it: names and agreed items, nothing else of the registers. */
@Resolver()
export class SharingRecipientsResolver {
  @Query(() => [SharingRecipient], {
    description: 'Organisations and the agreements with each, for those who may propose to share something.',
  })
  async sharingRecipients(@Ctx() context: Context): Promise<SharingRecipient[]> {
    context.signedIn();
    if (!context.ability.can('create', 'Disclosure')) throw new Refusal('FORBIDDEN');
    const em = await context.reader();
    const running = { status: { $in: CHOSEN_FROM } };
    const agreements = await em.find(SharingAgreement, running, {
      ...UNSCOPED,
      orderBy: { reference: 'ASC' },
    });
    const inside = () => ({ agreement: { $in: agreements.map(({ id }) => id) }, removed: false });
    const parties = await em.find(AgreementParty, { ...inside(), leftOn: null }, UNSCOPED);
    const items = await em.find(AgreementDataItem, inside(), { ...UNSCOPED, orderBy: { item: 'ASC' } });
    const organisations = await em.find(Organisation, {}, { ...UNSCOPED, orderBy: { name: 'ASC' } });
    const named = Map.groupBy(items, ({ agreement }) => agreement);
    return organisations.map(({ id, name }) => ({
      id,
      name,
      agreements: agreements
        .filter(one => parties.some(party => party.agreement === one.id && party.organisation === id))
        .map(({ id: agreement, reference, title, purpose, status }) => ({
          id: agreement,
          reference,
          title,
          purpose,
          status,
          items: (named.get(agreement) ?? []).map(({ id: key, item }) => ({ id: key, item })),
        })),
    }));
  }
}
