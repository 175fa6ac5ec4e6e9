import { FlushMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { BreakGlassGrant } from '../break-glass/break-glass.entity.ts';
import { EventAttendance } from '../attendance/event-attendance.entity.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { ContactDetail } from '../contact-detail/contact-detail.entity.ts';
import { CommunicationLog } from '../communication/communication-log.entity.ts';
import { CommunicationPreference } from '../communication/communication-preference.entity.ts';
import { PreferenceInquiry } from '../communication/preference-inquiry.entity.ts';
import { PreferenceLink } from '../communication/preference-link.entity.ts';
import { ConsentRecord } from '../consent/consent-record.entity.ts';
import { AgencyConsentLiaison } from '../referral/agency-liaison.entity.ts';
import { ConsentTab } from '../referral/consent-tab.entity.ts';
import { Referral } from '../referral/referral.entity.ts';
import type { EntityClass } from '../crud/columns.ts';
import { EqualityNotice } from '../equality/equality-notice.entity.ts';
import { User } from '../user/user.entity.ts';
import { clientAccessOf, type ClientAccess } from '../access/client-access.columns.ts';
import { GillickAssessment } from '../representative/gillick-assessment.entity.ts';
import { Representative } from '../representative/representative.entity.ts';
import { PaymentShare } from '../payment/payment-share.entity.ts';
import { RecordHolding } from '../record-holding/record-holding.entity.ts';
import { ClientMerge } from '../client-merge/client-merge.entity.ts';
import { accessOfBoth } from '../client-merge/merge-access.ts';
import { Client } from './client.entity.ts';
import { Disclosure } from '../sharing/disclosure.entity.ts';
import { RecipientNotification } from '../sharing/recipient-notification.entity.ts';
import { ResearchConsentRequest } from '../research/research-consent.entity.ts';
import { Restriction } from './restriction.entity.ts';

const PARTS: readonly EntityClass<ClientAccess & { client: string | null }>[] = [
  Assignment,
  ContactDetail,
  Restriction,
  BreakGlassGrant,
  RecordHolding,
  PreferenceInquiry,
  CommunicationPreference,
  PreferenceLink,
  CommunicationLog,
  ConsentRecord,
  Referral,
  ConsentTab,
  AgencyConsentLiaison,
  ResearchConsentRequest,
  Disclosure,
  RecipientNotification,
  Representative,
  GillickAssessment,
  PaymentShare,
  EventAttendance,
  EqualityNotice,
];

/** Persons behind accounts, so that a second account of the same human does not open what is kept from the first (SD-12). */
export async function personsOf(em: SqlEntityManager, accounts: readonly string[]): Promise<string[]> {
  const users = await em.find(User, { id: { $in: [...accounts] } }, { filters: false });
  return [...new Set(users.map(({ personId }) => personId))].toSorted();
}

const UNSCOPED = { filters: false, flushMode: FlushMode.COMMIT } as const;

/** Writes who may see a client on everything that belongs to it. Unscoped: on what the actor cannot see, too. */
export async function settleClientAccess(
  em: SqlEntityManager,
  client: ClientAccess & { id: string },
): Promise<void> {
  const access = clientAccessOf(client as Client);
  for (const part of PARTS) {
    const rows = (await em.find(part as never, { client: client.id } as never, UNSCOPED)) as ClientAccess[];
    for (const row of rows) Object.assign(row, clientAccessOf({ ...access }));
  }
  for (const stub of await em.find(Client, { mergedInto: client.id }, UNSCOPED))
    Object.assign(stub, clientAccessOf({ ...access }));
  await settleMerges(em, client);
}

/** What tells of two clients is for whoever may open both. */
async function settleMerges(em: SqlEntityManager, client: ClientAccess & { id: string }): Promise<void> {
  const naming = { $or: [{ client: client.id }, { merged: client.id }] };
  for (const row of await em.find(ClientMerge, naming, UNSCOPED)) {
    const id = row.client === client.id ? row.merged : row.client;
    Object.assign(row, accessOfBoth(client, await em.findOneOrFail(Client, { id }, UNSCOPED)));
  }
}
