import type { SqlEntityManager } from '@mikro-orm/sql';
import { nhsDigits } from '../../../schema/nhs-number.ts';
import { may } from '../../access/scope.ts';
import { Client } from '../../client/client.entity.ts';
import type { Context } from '../../context.ts';
import type { CellProblem, ReadRow } from '../importer.ts';
import { keyedBy, saidIn } from './known.ts';

/** The columns by which a row names its client. */
export const CLIENT_COLUMNS = {
  clientCareRecordId: { about: 'Id of the client in the care-record system.', required: false },
  clientNhsNumber: { about: 'NHS number of the client.', required: false },
};

/** How a cell of {@link CLIENT_COLUMNS} is written before it is checked. */
export const CLIENT_TIDY = { clientNhsNumber: nhsDigits };

/** The clients whom the rows of a batch name, as far as the viewer may add something to them. */
export interface ClientsNamed {
  byCareRecordId: Map<string, Client>;
  byNhsNumber: Map<string, Client>;
}

/** Finds them by the ids of the rows, with the fields that are asked, scoped: a client out of the viewer's sight is not known. */
export async function clientsNamed(
  context: Context,
  em: SqlEntityManager,
  rows: readonly ReadRow[],
  asked: readonly (keyof Client)[] = [],
): Promise<ClientsNamed> {
  const access = ['restricted', 'sensitive', 'namedUsers', 'barred', 'mergedInto'];
  const fields = ['id', 'careRecordId', 'nhsNumber', ...access, ...asked];
  const found = (await em.find(
    Client,
    {
      $or: [
        { careRecordId: { $in: saidIn(rows, 'clientCareRecordId') } },
        { nhsNumber: { $in: saidIn(rows, 'clientNhsNumber') } },
      ],
    },
    { disableIdentityMap: true, fields: fields as never },
  )) as Client[];
  const clients = found.filter(client => may(context.ability, 'update', Client, client));
  return {
    byCareRecordId: keyedBy(clients, 'careRecordId'),
    byNhsNumber: keyedBy(clients, 'nhsNumber'),
  };
}

/** Each of them once. */
export function eachNamed({ byCareRecordId, byNhsNumber }: ClientsNamed): string[] {
  return [...new Set([...byCareRecordId.values(), ...byNhsNumber.values()].map(({ id }) => id))];
}

/** The client of a row; what is wrong is told by column, the same of nobody and of whom the viewer may not see. */
export function clientOf(
  values: Record<string, unknown>,
  { byCareRecordId, byNhsNumber }: ClientsNamed,
  wrong: CellProblem[],
): Client | undefined {
  const { clientCareRecordId: id, clientNhsNumber: number } = values as Record<string, string | undefined>;
  if (!id && !number) wrong.push({ column: 'clientCareRecordId', message: 'or the NHS number is needed' });
  const byId = id ? byCareRecordId.get(id) : undefined;
  const byNumber = number ? byNhsNumber.get(number) : undefined;
  if (id && !byId) wrong.push({ column: 'clientCareRecordId', message: 'is not known' });
  if (number && !byNumber) wrong.push({ column: 'clientNhsNumber', message: 'is not known' });
  if (byId && byNumber && byId.id !== byNumber.id)
    wrong.push({ column: 'clientNhsNumber', message: 'belongs to another client than the id' });
  return byId ?? byNumber;
}
