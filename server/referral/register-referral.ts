import type { SqlEntityManager } from '@mikro-orm/sql';
import { clientAccessOf } from '../access/client-access.columns.ts';
import { clientToWrite } from '../access/client-to-write.ts';
import { Client } from '../client/client.entity.ts';
import { clientHooks } from '../client/client.hooks.ts';
import {
  ContactDetail,
  ContactDetailKind as Kind,
  ReportedBy,
} from '../contact-detail/contact-detail.entity.ts';
import { contactDetailHooks } from '../contact-detail/contact-detail.hooks.ts';
import { questionsDue } from '../clock/referral.ts';
import type { Context } from '../context.ts';
import { notInFuture } from '../crud/input-dates.ts';
import { create, createWhole } from '../crud/write.ts';
import { Refusal } from '../errors.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { londonDate } from '../clock/calendar.ts';
import { answersFor, bothAnswered } from './answers.ts';
import { art14DueOf } from './art14-due.ts';
import { openLiaison } from './open-liaison.ts';
import { recordAnswers } from './record-answers.ts';
import { Referral } from './referral.entity.ts';
import { ReferralSource } from './referral.vocabulary.ts';
import type { RegisterReferralFields } from './register-referral.fields.ts';
import { settleReferral } from './settle-consent.ts';

/** What names a new person. */
const NEEDED_OF_A_NEW_PERSON = ['familyName', 'givenName', 'dateOfBirth'] as const;

/**
 * Registers a referral with everything that was said, whole or not at all: the person where she is new, how she is
 * reached, her answers, and of an agency's referral the liaison (S3-S5). Answers its id.
 */
export async function registerReferral(
  context: Context,
  em: SqlEntityManager,
  input: RegisterReferralFields,
): Promise<string> {
  if (!context.ability.can('create', 'Referral')) throw new Refusal('FORBIDDEN');
  const { clock } = context.app;
  const moment = { now: clock.now(), today: clock.today() };
  check(input, moment.now);
  const client = await personOf(context, em, input);
  await addContactDetails(context, em, client, input);
  const referral = await received(context, em, client, input);
  await recordAnswers(context, em, client, input);
  await em.flush();
  const isAnswered = bothAnswered(await answersFor(em, referral, moment.today));
  if (referral.sourceType === ReferralSource.AGENCY) await openLiaison(em, referral, isAnswered, moment);
  // An agency is chased on dates of its own; everybody else is asked by us.
  else if (!isAnswered) referral.questionsDueOn = questionsDue(moment.today);
  await settleReferral(em, referral, moment);
  return referral.id;
}

function check(input: RegisterReferralFields, now: Date): void {
  const { receivedAt, obtainedOn, sourceType, referringOrganisation, client } = input;
  notInFuture({ receivedAt }, now);
  notInFuture({ obtainedOn }, londonDate(now));
  const wrong: Record<string, string> = {};
  for (const field of NEEDED_OF_A_NEW_PERSON) {
    if (!client && !input[field]) wrong[field] = 'is needed';
    if (client && input[field]) wrong[field] = 'belongs to the record that was chosen: it is changed there';
  }
  if (sourceType === ReferralSource.AGENCY && !referringOrganisation)
    wrong.referringOrganisation = 'is needed: the agency is asked for the two answers (S5)';
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
  const person = { nhsNumber, familyName, givenName, dateOfBirth, preferredName, unsafeChannels };
  const made = await createWhole<Client>(context, em, Client, person as Partial<Client>, clientHooks);
  await em.flush();
  return made;
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

async function received(
  context: Context,
  em: SqlEntityManager,
  client: Client,
  input: RegisterReferralFields,
): Promise<Referral> {
  const { sourceType, careSector, referringOrganisation, sourceReference, receivedAt } = input;
  const obtainedOn = input.obtainedOn ?? londonDate(receivedAt);
  const referrer = input.referrer ?? (await nameOf(em, referringOrganisation));
  const written = { sourceType, careSector, referringOrganisation, referrer, sourceReference, receivedAt };
  const referral = await create(
    context,
    em,
    Referral,
    { ...written, obtainedOn, client: client.id },
    { ...clientAccessOf(client), art14DueOn: art14DueOf({ sourceType, obtainedOn, firstContactOn: null }) },
  );
  await em.flush();
  return referral;
}

async function nameOf(em: SqlEntityManager, organisation: string | null): Promise<string | null> {
  return organisation ? ((await em.findOne(Organisation, { id: organisation }))?.name ?? null) : null;
}
