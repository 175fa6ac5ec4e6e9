import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientToWrite } from '../access/client-to-write.ts';
import { Client } from '../client/client.entity.ts';
import { clientHooks } from '../client/client.hooks.ts';
import { CollectionContext } from '../client/client.vocabulary.ts';
import {
  ContactDetail,
  ContactDetailKind as Kind,
  ReportedBy,
} from '../contact-detail/contact-detail.entity.ts';
import { contactDetailHooks } from '../contact-detail/contact-detail.hooks.ts';
import type { Context } from '../context.ts';
import { createWhole } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { becameReferral, enquiryToRefer } from '../web-enquiry/become.ts';
import { askWhatIsOpen, receive, sourceProblems } from './receive.ts';
import { recordAnswers } from './record-answers.ts';
import { ReferralSource } from './referral.vocabulary.ts';
import type { RegisterReferralFields } from './register-referral.fields.ts';
import type { Moment } from './settle-consent.ts';

/** What names a new person. */
const NEEDED_OF_A_NEW_PERSON = ['familyName', 'givenName', 'dateOfBirth'] as const;

/**
 * Registers a referral with everything that was said, whole or not at all: the person where she is new, how she is
 * reached, her answers, and of an agency's referral the liaison (S3-S5). Answers its id.
 */
export async function registerReferral(
  context: Context,
  em: SqlEntityManager,
  said: RegisterReferralFields,
): Promise<string> {
  if (!context.ability.can('create', 'Referral')) throw new Refusal('FORBIDDEN');
  const { clock } = context.app;
  const moment = { now: clock.now(), today: clock.today() };
  const enquiry = said.webEnquiry ? await enquiryToRefer(context, em, said.webEnquiry) : null;
  const input = enquiry ? { ...said, receivedAt: enquiry.receivedAt } : said;
  check(input, moment);
  const client = await personOf(context, em, input);
  await addContactDetails(context, em, client, input);
  const referral = await receive(context, em, client, sourceOf(input), {
    webEnquiry: enquiry?.reference ?? null,
  });
  if (enquiry) await becameReferral(context, em, enquiry, referral);
  await recordAnswers(context, em, client, input);
  await em.flush();
  await askWhatIsOpen(em, referral, moment);
  return referral.id;
}

function sourceOf({
  sourceType,
  careSector,
  referringOrganisation,
  referrer,
  sourceReference,
  receivedAt,
  obtainedOn,
}: RegisterReferralFields) {
  return { sourceType, careSector, referringOrganisation, referrer, sourceReference, receivedAt, obtainedOn };
}

function check(input: RegisterReferralFields, moment: Moment): void {
  const { client } = input;
  const wrong = sourceProblems(input, moment);
  for (const field of NEEDED_OF_A_NEW_PERSON) {
    if (!client && !input[field]) wrong[field] = 'is needed';
    if (client && input[field]) wrong[field] = 'belongs to the record that was chosen: it is changed there';
  }
  if (Boolean(input.address) !== Boolean(input.postcode))
    wrong[input.address ? 'postcode' : 'address'] = 'is needed: an address has both';
  if ((input.q1 || input.q2) && !input.how) wrong.how = 'is needed of an answer';
  if (Object.keys(wrong).length > 0) throw new Refusal('INVALID_INPUT', { fields: wrong });
}

async function personOf(
  context: Context,
  em: SqlEntityManager,
  input: RegisterReferralFields,
): Promise<Client> {
  if (input.client) return clientToWrite(context, em, input.client);
  const { nhsNumber, familyName, givenName, dateOfBirth, preferredName, unsafeChannels } = input;
  const collectionContext = contextOf(input);
  const person = {
    nhsNumber,
    familyName,
    givenName,
    dateOfBirth,
    preferredName,
    unsafeChannels,
    collectionContext,
  };
  const made = await createWhole<Client>(context, em, Client, person as Partial<Client>, clientHooks);
  await em.flush();
  return made;
}

/** On which occasion a new person is met first (S22). */
function contextOf({ webEnquiry, sourceType }: RegisterReferralFields): CollectionContext {
  if (webEnquiry) return CollectionContext.WEBSITE;
  return sourceType === ReferralSource.SELF ? CollectionContext.SELF_REFERRAL : CollectionContext.REFERRAL;
}

/** Names of the fields by which the ways to reach a person are given. */
const WAYS = { mobile: Kind.MOBILE, email: Kind.EMAIL, address: Kind.ADDRESS } as const;

async function addContactDetails(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: RegisterReferralFields,
): Promise<void> {
  const reportedBy = input.sourceType === ReferralSource.SELF ? ReportedBy.CLIENT : ReportedBy.REFERRER;
  for (const [field, kind] of Object.entries(WAYS) as [keyof typeof WAYS, Kind][]) {
    const value = input[field];
    if (!value) continue;
    const postcode = kind === Kind.ADDRESS ? input.postcode : null;
    const detail: Partial<ContactDetail> = { client: client.id, kind, value, postcode, reportedBy };
    await createWhole(context, em, ContactDetail, detail, contactDetailHooks).catch((refused: unknown) => {
      throw namedAs(field, refused);
    });
  }
}

/** What is said of a detail's value is said of the field in which it was typed. */
function namedAs(field: string, refused: unknown): unknown {
  const said = refused instanceof Refusal && (refused.extensions.fields as Record<string, string>)?.value;
  return said ? new Refusal('INVALID_INPUT', { fields: { [field]: said } }) : refused;
}
