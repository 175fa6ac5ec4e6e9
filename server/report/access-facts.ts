import type { SqlEntityManager } from '@mikro-orm/sql';
import { AccessLog, ReadReason } from '../access-log/access-log.entity.ts';
import { BreakGlassGrant } from '../break-glass/break-glass.entity.ts';
import { Client } from '../client/client.entity.ts';
import { addDays, londonDate } from '../clock/calendar.ts';
import {
  ContactDetail,
  ContactDetailKind,
  ContactDetailStatus,
} from '../contact-detail/contact-detail.entity.ts';
import { allAccounts } from '../database/all-accounts.ts';
import type { User } from '../user/user.entity.ts';
import { inPeriod, type Period } from './parameters.ts';

/** That somebody read, or tried, a client's record. */
export type ClientRead = Pick<AccessLog, 'id' | 'reader' | 'reason' | 'at' | 'complaint' | 'intake'> & {
  client: string;
};

/** What a read betrays. */
export type Detection = 'SAME_SURNAME' | 'SAME_ADDRESS' | 'SELF_ACCESS';

/** Whose instants lie in a period; a day more on each side, because London's days are not UTC's. */
function around({ from, to }: Period): { $gte: Date; $lt: Date } {
  return { $gte: new Date(`${addDays(from, -1)}T00:00:00Z`), $lt: new Date(`${addDays(to, 2)}T00:00:00Z`) };
}

/** Whether an instant lies in a period of London's days. */
export function within(period: Period, at: Date): boolean {
  return inPeriod(period, londonDate(at));
}

const FIELDS = ['client', 'reader', 'reason', 'at', 'complaint', 'intake'] as const;

/** The reads of clients' records in a period, refused tries among them. Unscoped: the report counts them all. */
export async function clientReadsIn(em: SqlEntityManager, period: Period): Promise<ClientRead[]> {
  const found = await em.find(
    AccessLog,
    { client: { $ne: null }, at: around(period) },
    { filters: false, fields: FIELDS as never, orderBy: { at: 'DESC' } },
  );
  return found.filter(({ at }) => within(period, at)) as ClientRead[];
}

/** The records opened in an emergency in a period. */
export async function openingsIn(em: SqlEntityManager, period: Period): Promise<BreakGlassGrant[]> {
  const found = await em.find(BreakGlassGrant, { grantedAt: around(period) }, { filters: false });
  return found.filter(({ grantedAt }) => within(period, grantedAt));
}

const TOLD = ['id', 'displayName', 'status', 'createdAt', 'lastSignInAt', 'closedAt'] as const;
/** An account as the report tells of it. */
export type Account = Pick<User, (typeof TOLD)[number]>;

/** The accounts that the report tells of, by their ids. */
export async function accountsById(em: SqlEntityManager): Promise<Map<string, Account>> {
  return new Map((await allAccounts(em, TOLD)).map(account => [account.id, account]));
}

/** What each read betrays: a namesake's record, that of a household, one's own or a relative's (C-06). */
export async function detectionsAmong(
  em: SqlEntityManager,
  reads: readonly ClientRead[],
  readers: ReadonlyMap<string, Account>,
): Promise<[ClientRead, Detection][]> {
  const clients = await em.find(
    Client,
    { id: { $in: [...new Set(reads.map(({ client }) => client))] } },
    { filters: false, fields: ['familyName'] as never },
  );
  const names = new Map(clients.map(({ id, familyName }) => [id, plain(familyName)]));
  const homes = await homesOf(em, reads);
  return reads.flatMap(read => {
    if (read.reason === ReadReason.OWN_RECORD) return [[read, 'SELF_ACCESS'] as [ClientRead, Detection]];
    const surname = surnameOf(readers.get(read.reader)?.displayName ?? '');
    const found: Detection[] = [];
    if (surname !== '' && names.get(read.client) === surname) found.push('SAME_SURNAME');
    const home = homes.own.get(read.reader);
    if (home && homes.present.get(read.client)?.some(address => home.has(address)))
      found.push('SAME_ADDRESS');
    return found.map(detection => [read, detection] as [ClientRead, Detection]);
  });
}

/** The present addresses of the clients that were read, and of each reader's own record where there is one. */
async function homesOf(em: SqlEntityManager, reads: readonly ClientRead[]) {
  const readers = [...new Set(reads.map(({ reader }) => reader))];
  const related = await em.find(Client, { relatedStaff: { $overlap: readers } } as never, {
    filters: false,
    fields: ['relatedStaff'] as never,
  });
  const own = readers.map(reader => {
    const records = related.filter(({ relatedStaff }) => relatedStaff.includes(reader));
    return [reader, records.map(({ id }) => id)] as const;
  });
  const asked = [...new Set([...reads.map(({ client }) => client), ...related.map(({ id }) => id)])];
  const addresses = await em.find(
    ContactDetail,
    {
      client: { $in: asked },
      kind: ContactDetailKind.ADDRESS,
      status: { $ne: ContactDetailStatus.ENDED },
    },
    { filters: false },
  );
  const present = new Map<string, string[]>();
  for (const { client, value, postcode } of addresses)
    present.set(client, [...(present.get(client) ?? []), `${plain(value)}|${plain(postcode ?? '')}`]);
  const homes = own.map(
    ([reader, records]) => [reader, new Set(records.flatMap(id => present.get(id) ?? []))] as const,
  );
  return { own: new Map(homes), present };
}

/** The last word of a name that people go by. */
function surnameOf(displayName: string): string {
  return plain(displayName.trim().split(/\s+/).at(-1) ?? '');
}

/** Letters and digits alone: how it is written does not count. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
