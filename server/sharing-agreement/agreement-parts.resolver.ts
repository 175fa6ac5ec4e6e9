import type { SqlEntityManager } from '@mikro-orm/sql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { deadline, Deadline } from '../crud/deadline.ts';
import { writableParent } from '../crud/parent.ts';
import { crudOf } from '../crud/resolver.ts';
import { editsOf } from '../crud/verbs.ts';
import { Refusal } from '../errors.ts';
import { AgreementDataItem, AgreementDataItemFields } from './agreement-data-item.entity.ts';
import { AgreementItem, AgreementItemFields, AgreementItemState } from './agreement-item.entity.ts';
import { AgreementParty, AgreementPartyFields } from './agreement-party.entity.ts';
import { isPresent } from './agreement-parts.ts';
import { conditionAvailable, notAPartyYet } from './joining-party.ts';
import { SharingAgreement } from './sharing-agreement.entity.ts';
import { given } from '../crud/given.ts';

/** A policy document is renewed while data flow: it is no part of the agreement's text. */
const RENEWED: readonly string[] = ['policyDocument', 'policyReviewAt'];

/** Parties are entered while the text is open; later ones join by accession (M9). */
@Resolver(() => AgreementParty)
export class AgreementPartyResolver extends crudOf(AgreementParty, AgreementPartyFields, 'agreementParties', {
  creating: async (context, em, input) => {
    conditionAvailable(input);
    const agreement = await openText(context, em, input.agreement);
    if (!input.organisation) throw new Refusal('INVALID_INPUT', { fields: { organisation: 'is needed' } });
    await notAPartyYet(em, agreement.id, input.organisation);
    return { agreementStatus: agreement.status, joinedOn: context.app.clock.today() };
  },
  updating: async (context, em, party, input) => {
    conditionAvailable(input);
    if (Object.keys(given(input)).every(field => RENEWED.includes(field)))
      await writableParent(context, em, SharingAgreement, 'agreement', party.agreement);
    else await openText(context, em, party.agreement);
    if (input.removed && party.ourselves)
      throw new Refusal('INVALID_INPUT', { fields: { removed: 'is our own organisation' } });
  },
}) {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'When its policy document is reviewed; null where it has none.',
  })
  deadline(@Root() { policyReviewAt, ...party }: AgreementParty, @Ctx() context: Context): Deadline | null {
    if (!policyReviewAt || !isPresent(party)) return null;
    return deadline('POLICY_DOCUMENT', policyReviewAt, context.app.clock.today(), { review: true });
  }
}

/** The items are made with the agreement; their text is open while it is drafted or reviewed, their state until it is signed. */
@Resolver(() => AgreementItem)
export class AgreementItemResolver extends editsOf(AgreementItem, AgreementItemFields, 'agreementItems', {
  updating: async (context, em, item, input) => {
    if (input.text !== undefined && input.text !== item.text) await openText(context, em, item.agreement);
    const { state, text, clauseReference } = { ...item, ...given(input) };
    if (state !== AgreementItemState.MISSING && !text && !clauseReference) {
      throw new Refusal('INVALID_INPUT', { fields: { text: 'is needed, or the place in the document' } });
    }
    item.reviewer = context.signedIn().id;
    item.reviewedAt = context.app.clock.now();
  },
}) {}

/** Nothing flows but what stands here (S75). */
@Resolver(() => AgreementDataItem)
export class AgreementDataItemResolver extends crudOf(
  AgreementDataItem,
  AgreementDataItemFields,
  'agreementDataItems',
  {
    creating: async (context, em, input) => ({
      agreementStatus: (await openText(context, em, input.agreement)).status,
    }),
    updating: async (context, em, dataItem) => void (await openText(context, em, dataItem.agreement)),
  },
) {}

/** The agreement whose text the viewer may change: an approved one changes by amendment only (M16). */
async function openText(
  context: Context,
  em: SqlEntityManager,
  id: string | undefined,
): Promise<SharingAgreement> {
  const agreement = await writableParent(context, em, SharingAgreement, 'agreement', id);
  if (!may(context.ability, 'update', SharingAgreement, agreement, 'aims')) throw new Refusal('FORBIDDEN');
  return agreement;
}
