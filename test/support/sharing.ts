import {
  ConsentTabCreateDocument,
  DisclosureCreateDocument,
  DisclosureOneDocument,
  SharingRecipientsDocument,
  type CreateDisclosureInput,
} from '../../schema/generated/graphql.ts';
import type { PersonKey } from '../../server/demo/people.ts';
import { CaldicottPrinciple } from '../../server/sharing-agreement/sharing-agreement.fields.ts';
import { answersOf } from './consent.ts';
import { assignedTo } from './client.ts';
import { referred } from './referral.ts';
import { agreementInState } from './sharing-agreement.ts';
import type { World } from './world.ts';

/** All eight lines of the check (§2.18). */
export const CALDICOTT = Object.values(CaldicottPrinciple);

/** An agreement under which referrals flow, its other side and its items. */
export async function flowing(world: World) {
  const { id } = await agreementInState(world, 'ACTIVE');
  const { sharingRecipients } = await (await world.as('entry')).ask(SharingRecipientsDocument);
  const recipient = sharingRecipients.find(one => one.agreements.some(each => each.id === id))!;
  const agreement = recipient.agreements.find(each => each.id === id)!;
  return {
    agreement: id,
    recipient: recipient.id,
    name: recipient.name,
    items: agreement.items.map(one => one.id),
  };
}

/** A client of the clinician who has said yes to both questions, the tab ticked (S6). */
export async function agreeing(world: World) {
  const made = await referred(world);
  await (
    await world.as('entry')
  ).ask(ConsentTabCreateDocument, { input: { referral: made.id, dcrsRef: 'DCRS-77' } });
  const client = made.client!.id;
  const assignment = await assignedTo(world, client, 'clinician');
  const consent = (await answersOf(world, client)).find(({ code }) => code === 'Q1_CONSORTIUM_SHARING')!;
  return { client, consent, assignment };
}

type Flow = Awaited<ReturnType<typeof flowing>>;

/** What a form gives of an onward referral. */
export function referral(
  { agreement, recipient, items }: Flow,
  input: Partial<CreateDisclosureInput> & { client: string },
): CreateDisclosureInput {
  return {
    purpose: 'REFERRAL',
    permission: 'CONSENT',
    agreement,
    recipient,
    items,
    caldicottPrinciples: CALDICOTT,
    ...input,
  };
}

/** What a form gives of something that the law demands. */
export function demanded(input: Partial<CreateDisclosureInput> & { client: string }): CreateDisclosureInput {
  return {
    purpose: 'SAFEGUARDING',
    permission: 'LEGAL_OBLIGATION',
    recipientName: 'Wenshire Council duty desk',
    otherItems: 'The address',
    reason: 'An enquiry into the safety of a child.',
    authority: 'Children Act 1989 s.47',
    caldicottPrinciples: CALDICOTT,
    ...input,
  };
}

/** Somebody proposes to share something. */
export async function proposedBy(world: World, person: PersonKey, input: CreateDisclosureInput) {
  return (await (await world.as(person)).ask(DisclosureCreateDocument, { input })).record;
}

/** A disclosure as somebody's page asks for it. */
export async function disclosureOf(world: World, id: string, person: PersonKey = 'entry') {
  return (await (await world.as(person)).ask(DisclosureOneDocument, { id })).record;
}
