import type { SqlEntityManager } from '@mikro-orm/sql';
import { Role } from '../../schema/ability.ts';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import type { Client } from '../client/client.entity.ts';
import type { Context } from '../context.ts';
import { knowsLinks } from '../crud/known-links.ts';
import { Refusal, refuseField } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { AgreementDataItem } from '../sharing-agreement/agreement-data-item.entity.ts';
import { SharingAgreement } from '../sharing-agreement/sharing-agreement.entity.ts';
import { SharingPurpose } from '../sharing-agreement/sharing-agreement.fields.ts';
import type { Disclosure } from './disclosure.entity.ts';
import { DisclosureFields, type DisclosureProposal } from './disclosure.fields.ts';
import { DisclosureKind, DisclosureStatus } from './disclosure.vocabulary.ts';
import { sharingFacts, type Question } from './facts.ts';
import { reasonsAgainst } from './gate.ts';
import { researchOn, restsOn } from './consent-facts.ts';

/** Unscoped: recipients and agreements are chosen from `sharingRecipients`; a clinician reads no register of organisations (§6.2). */
const UNSCOPED = { filters: false } as const;

/** What was proposed, with the names that it has now. */
export interface Proposed {
  client: Client;
  question: Question;
  recipientName: string | null;
  agreementName: string | null;
  shared: string;
}

/** Reads a proposal: INVALID_INPUT for what does not exist, PROCESSING_RESTRICTED for whom nothing is done with. */
export async function proposed(
  context: Context,
  em: SqlEntityManager,
  input: Partial<DisclosureProposal>,
): Promise<Proposed> {
  const viewer = context.signedIn();
  const client = await clientToWrite(context, em, input.client);
  const organisation = await chosen(em, Organisation, 'recipient', input.recipient);
  const agreement = await chosen(em, SharingAgreement, 'agreement', input.agreement);
  const items = input.items ?? [];
  if (input.study && input.purpose !== SharingPurpose.RESEARCH) refuseField('study', 'is for research alone');
  await knowsLinks(em, DisclosureFields, { study: input.study });
  const recipientName = organisation?.name ?? input.recipientName?.trim() ?? null;
  return {
    client,
    recipientName,
    agreementName: agreement && `${agreement.reference} ${agreement.title}`,
    shared: await namesOf(em, items, input.otherItems),
    question: {
      client,
      purpose: input.purpose!,
      permission: input.permission!,
      emergency: input.emergency ?? false,
      reason: input.reason ?? null,
      incapacityReason: input.incapacityReason ?? null,
      authority: input.authority ?? null,
      items,
      otherItems: input.otherItems ?? null,
      caldicottPrinciples: input.caldicottPrinciples ?? [],
      ndoo: input.ndoo ?? null,
      ndooReason: input.ndooReason ?? null,
      restrictionException: null,
      restrictionReason: null,
      recipient: organisation?.id ?? null,
      recipientName,
      agreement: agreement?.id ?? null,
      study: input.study ?? null,
      studyPart: input.studyPart ?? null,
      clinician: viewer.role === Role.CLINICIAN ? viewer.id : null,
    },
  };
}

/** Records a proposal, or refuses it with every reason (S10, S73). An emergency is recorded as shared (M2). */
export async function propose(
  context: Context,
  em: SqlEntityManager,
  input: Partial<DisclosureProposal>,
): Promise<Partial<Disclosure>> {
  const viewer = context.signedIn();
  const { client, question, recipientName, agreementName, shared } = await proposed(context, em, input);
  const { clock } = context.app;
  const today = clock.today();
  const { emergency, purpose } = question;
  const { method } = input;
  if (Boolean(method) !== emergency)
    refuseField('method', emergency ? 'is needed' : 'is said when it is sent');
  refuse(reasonsAgainst(await sharingFacts(em, question, today)));
  // Chosen from what the proposer need not be able to read: the links are written by the system.
  Object.assign(input, {
    recipient: undefined,
    agreement: undefined,
    recipientName: undefined,
    method: undefined,
  });
  const now = clock.now();
  return {
    kind: purpose === SharingPurpose.REFERRAL ? DisclosureKind.ONWARD_REFERRAL : DisclosureKind.DISCLOSURE,
    recipient: question.recipient,
    recipientName: recipientName!,
    agreement: question.agreement,
    agreementName,
    shared,
    consent: await restsOn(em, question, today),
    researchConsent: await researchOn(em, question, today),
    proposedBy: viewer.id,
    proposedAt: now,
    byClinician: question.clinician !== null,
    ...(emergency && { status: DisclosureStatus.SENT, sentBy: viewer.id, sentAt: now, method }),
    ...clientAccessOf(client),
  };
}

/** Refuses with every reason, the first one on top. */
export function refuse(reasons: ReturnType<typeof reasonsAgainst>): void {
  const [first] = reasons;
  if (first) throw new Refusal(first, { missing: reasons });
}

/** What is shared, one item a line, as the agreement names it now. */
export async function namesOf(
  em: SqlEntityManager,
  items: readonly string[],
  otherItems: string | null | undefined,
): Promise<string> {
  const named = await em.find(AgreementDataItem, { id: { $in: [...items] }, removed: false }, UNSCOPED);
  return [...named.map(({ item }) => item).toSorted(), otherItems?.trim()].filter(Boolean).join('\n');
}

async function chosen<T extends object>(
  em: SqlEntityManager,
  entity: abstract new () => T,
  field: string,
  id: string | null | undefined,
): Promise<T | null> {
  if (!id) return null;
  const found = (await em.findOne(entity as never, { id } as never, UNSCOPED)) as T | null;
  return found ?? refuseField(field, 'is none that can be chosen');
}
