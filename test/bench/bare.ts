import { verify } from 'argon2';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { BARE } from './bare-statements.ts';
import type { Person } from './facts.ts';
import { patternsOf } from './operations.ts';
import { personOf } from './token.ts';

/** What somebody writes who needs no product: node:http, pg, statements by hand, the permission filter among them. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

type Row = Record<string, unknown>;
type Asked = { filter: Record<string, unknown>; perPage: number };

async function rows(db: pg.Pool | pg.PoolClient, name: keyof typeof BARE, values: unknown[]): Promise<Row[]> {
  return (await db.query<Row>({ name, text: BARE[name], values })).rows;
}

/** A page with its total; both are asked for at once. */
async function page(
  statement: keyof typeof BARE,
  counted: keyof typeof BARE | null,
  values: unknown[],
  perPage: number,
): Promise<object> {
  const [items, total] = await Promise.all([
    rows(pool, statement, [...values, perPage + 1]),
    counted && rows(pool, counted, values),
  ]);
  const list = {
    items: items.slice(0, perPage),
    ...(total && { total: total[0]!.n }),
    hasNextPage: items.length > perPage,
  };
  return { list };
}

const today = () => new Date().toISOString().slice(0, 10);

const ANSWERS: Readonly<Record<string, (person: Person, given: never) => Promise<object>>> = {
  listClinician: ({ id, personId }, { perPage }: Asked) =>
    page('caseload', 'caseloadCount', [id, personId, today()], perPage),
  listEntry: ({ id, personId }, { filter, perPage }: Asked) =>
    page('family', 'familyCount', [id, personId, (filter.familyName as { eq: string }).eq], perPage),
  page1000: ({ id, personId }, { perPage }: Asked) => page('everybody', null, [id, personId], perPage),
  search: ({ id, personId }, { filter, perPage }: Asked) =>
    page('search', 'searchCount', [id, personId, ...patternsOf(filter.q as string)], perPage),
  one: async ({ id: me, personId }, { id }: { id: string }) => {
    const who = [me, personId, today(), id];
    const [[client], assignments, details] = await Promise.all([
      rows(pool, 'client', who),
      rows(pool, 'assignments', who),
      rows(pool, 'contactDetails', who),
    ]);
    if (!client) return { record: null };
    return {
      record: {
        ...client,
        assignments: assignments.map(linked('clinician')),
        contactDetails: details.map(linked('verifiedBy')),
      },
    };
  },
  mutation: async (person, given: { id: string; version: number; requestId: string }) => ({
    record: linked('verifiedBy')(await verifyDetail(person, given)),
  }),
  signIn: async (_, { email, password }: { email: string; password: string }) => {
    const [account] = await rows(pool, 'account', [email]);
    if (!account || !(await verify(account.hash as string, password))) throw new Error('UNAUTHENTICATED');
    const { hash: _hash, ...record } = account;
    await rows(pool, 'signedIn', [account.id]);
    return { record };
  },
};

/** Columns such as `clinicianId` and `clinicianName` become the account that they tell of, in its place. */
function linked(field: string): (row: Row) => Row {
  return row => {
    const { [`${field}Id`]: id, [`${field}Name`]: displayName, ...rest } = row;
    return { ...rest, [field]: id && { id, displayName } };
  };
}

async function verifyDetail(
  { id: me, personId }: Person,
  { id, version, requestId }: { id: string; version: number; requestId: string },
): Promise<Row> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await rows(client, 'cause', [me, 'verify', requestId]);
    const [claimed] = await rows(client, 'claim', [requestId, me, id]);
    if (!claimed) throw new Error('done before');
    const [done] = await rows(client, 'verify', [me, personId, id, version]);
    if (!done) throw new Error('STALE_VERSION');
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

createServer(async (request, response) => {
  const name = request.url!.slice(1);
  const person = personOf(request.headers.authorization);
  const send = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (!ANSWERS[name] || (!person && name !== 'signIn')) return send(404, {});
  try {
    send(200, { data: await ANSWERS[name](person!, JSON.parse(await bodyOf(request)) as never) });
  } catch (error) {
    send(500, { error: (error as Error).message });
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
