import type { SqlEntityManager } from '@mikro-orm/sql';
import { nhsDigits } from '../../../schema/nhs-number.ts';
import { clientAccessOf } from '../../access/client-access.columns.ts';
import { may } from '../../access/scope.ts';
import { birthMark } from '../../client/birth-mark.ts';
import { Client, ClientFields } from '../../client/client.entity.ts';
import { clientProblems, TAKEN } from '../../client/client.hooks.ts';
import { ContactDetail, ContactDetailStatus } from '../../contact-detail/contact-detail.entity.ts';
import type { Context } from '../../context.ts';
import { columnsOf } from '../../crud/columns.ts';
import { createMany } from '../../crud/write.ts';
import type { CellProblem, PeopleImporter, ReadRow, Verdict } from '../importer.ts';
import {
  CONTACT_COLUMNS,
  CONTACT_TIDY,
  contactCellProblems,
  contactDifferences,
  contactsOf,
  type RowContact,
} from './client-contact.ts';
import { comparedColumns, differences, keyedBy, saidIn } from './known.ts';

/** What is made of a row. */
interface NewClient {
  client: Partial<Client>;
  contacts: RowContact[];
}

/** The records that the ids of some rows belong to, seen or unseen. */
interface Here {
  byCareRecordId: Map<string, Client>;
  byNhsNumber: Map<string, Client>;
}

/** A file sets none of these: who may open a record is said by a person. */
const WITHOUT = ['sensitive'];
const FIELDS = columnsOf(ClientFields).map(({ name }) => name);
const COMPARED = comparedColumns(ClientFields, WITHOUT);
/** What tells who may see a record; sealed columns stay closed. */
const ACCESS = ['id', 'restricted', 'sensitive', 'namedUsers', 'barred', 'mergedInto'];

/** Clients with how they are reached, known again by the care-record system's id or the NHS number. */
export const clientImporter: PeopleImporter<NewClient> = {
  resource: 'clients',
  partial: true,
  entity: Client,
  fields: ClientFields,
  without: WITHOUT,
  extra: CONTACT_COLUMNS,
  tidy: { nhsNumber: nhsDigits, ...CONTACT_TIDY },

  async judge(context, em, rows) {
    const here = await recordsHere(context, em, rows);
    const known = [...here.byCareRecordId.values(), ...here.byNhsNumber.values()];
    const contacts = await contactsHere(
      em,
      known.map(({ id }) => id),
    );
    const verdicts: Verdict<NewClient>[] = [];
    for (const row of rows) verdicts.push(await judged(context, row, here, contacts));
    return verdicts;
  },

  async add(context, em, news) {
    const clients = await createMany(
      context,
      em,
      Client,
      news.map(({ client }) => ({
        input: client,
        system: { barred: [], birthMark: birthMark(client.familyName!, client.dateOfBirth!) },
      })),
    );
    const startsOn = context.app.clock.today();
    const details = news.flatMap(({ contacts }, place) =>
      contacts.map(({ detail }) => ({
        input: { client: clients[place]!.id, ...detail },
        system: { ...clientAccessOf(clients[place]!), startsOn },
      })),
    );
    await createMany(context, em, ContactDetail, details);
  },
};

async function judged(
  context: Context,
  { values, problems }: ReadRow,
  here: Here,
  details: Map<string, ContactDetail[]>,
): Promise<Verdict<NewClient>> {
  const contacts = contactsOf(values);
  const { careRecordId, nhsNumber } = values as Partial<Client>;
  const wrong = [...problems, ...(await contactCellProblems(contacts, values))];
  if (!careRecordId && !nhsNumber)
    wrong.push({ column: 'careRecordId', message: 'or the NHS number is needed, to know the client again' });
  if (wrong.length === 0) wrong.push(...ownProblems(values, context.app.clock.today()));
  if (wrong.length > 0) return { kind: 'wrong', problems: wrong };

  const found = [
    ['careRecordId', here.byCareRecordId.get(careRecordId ?? '')] as const,
    ['nhsNumber', here.byNhsNumber.get(nhsNumber ?? '')] as const,
  ].filter(([, client]) => client);
  const unseen = found.find(([, client]) => !may(context.ability, 'read', Client, client!));
  // The same words for what she may not see and for what belongs to two: neither says more than the form does.
  if (unseen) return { kind: 'wrong', problems: [{ column: unseen[0], message: TAKEN }] };
  const records = new Set(found.map(([, client]) => client!.id));
  if (records.size > 1)
    return {
      kind: 'wrong',
      problems: [{ column: 'nhsNumber', message: 'belongs to another client than the id' }],
    };
  const record = found[0]?.[1];
  if (!record)
    return { kind: 'fresh', keys: keysOf(careRecordId, nhsNumber), add: { client: own(values), contacts } };
  const differs = [
    ...differences(record as never, values, COMPARED),
    ...contactDifferences(contacts, details.get(record.id) ?? []),
  ];
  return { kind: 'known', differs };
}

function ownProblems(values: Record<string, unknown>, today: string): CellProblem[] {
  const wrong = clientProblems(values as Partial<Client>, today);
  return Object.entries(wrong).map(([column, message]) => ({ column, message }));
}

function keysOf(careRecordId?: string | null, nhsNumber?: string | null) {
  return [
    { column: 'careRecordId', text: careRecordId },
    { column: 'nhsNumber', text: nhsNumber },
  ].flatMap(({ column, text }) => (text ? [{ column, text: `${column} ${text}` }] : []));
}

function own(values: Record<string, unknown>): Partial<Client> {
  return Object.fromEntries(FIELDS.filter(name => name in values).map(name => [name, values[name]]));
}

/** Beyond what the viewer sees: two records never share an id, and who may see one is judged afterwards. */
async function recordsHere(context: Context, em: SqlEntityManager, rows: readonly ReadRow[]): Promise<Here> {
  const find = (column: 'careRecordId' | 'nhsNumber') =>
    em.find(
      Client,
      { [column]: { $in: saidIn(rows, column) } },
      { filters: false, disableIdentityMap: true, fields: [...ACCESS, ...COMPARED] as never },
    ) as Promise<Client[]>;
  return context.beyondReach(em, async () => ({
    byCareRecordId: keyedBy(await find('careRecordId'), 'careRecordId'),
    byNhsNumber: keyedBy(await find('nhsNumber'), 'nhsNumber'),
  }));
}

/** The present contact details of clients whom the viewer sees. */
async function contactsHere(
  em: SqlEntityManager,
  clients: readonly string[],
): Promise<Map<string, ContactDetail[]>> {
  const found = await em.find(
    ContactDetail,
    { client: { $in: [...clients] }, status: { $ne: ContactDetailStatus.ENDED } },
    { disableIdentityMap: true },
  );
  return Map.groupBy(found, ({ client }) => client);
}
