import type { Socket } from 'node:net';
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils';
import { serialize } from 'pg-protocol';

/** What `pg` makes of the description of a statement's rows. */
interface Described {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

/** The part of a connection that a statement is sent by. */
interface Connection {
  stream: Socket;
}

/** What `pg` calls on a query, which its types do not tell. */
interface Sent {
  name?: string;
  values?: unknown[];
  _result: Described;
  _accumulateRows: boolean;
  prepare(connection: Connection): void;
  handleCommandComplete(message: object, connection: Connection): void;
}
type Answered = (error: Error | null, answer: pg.QueryResult) => void;
const Query = pg.Query as unknown as new (query: pg.QueryConfig, answered: Answered) => Sent & pg.Submittable;

/** What is sent behind the values, in the same piece. */
const EXECUTED = Buffer.concat([serialize.execute(), serialize.sync()]);

/** The rows of named statements, as each connection has told of them. */
const known = new WeakMap<Connection, Map<string, Described>>();

/**
 * A statement that has a name, whose rows a connection describes once: PostgreSQL answers an error before it would let
 * them change. `pg` has them described each time, and finds out anew how each column is read.
 */
class DescribedOnce extends Query {
  override prepare(connection: Connection): void {
    const described = known.get(connection)?.get(this.name!);
    const bound = described && this.bound();
    if (!bound) return super.prepare(connection);
    Object.assign(this._result, described);
    this._accumulateRows = true;
    connection.stream.write(Buffer.concat([bound, EXECUTED]));
  }

  private bound(): Buffer | null {
    try {
      return serialize.bind({ statement: this.name!, values: this.values!, valueMapper: prepareValue });
    } catch {
      // A value that cannot be written: `pg` meets it again, and says so.
      return null;
    }
  }

  override handleCommandComplete(message: object, connection: Connection): void {
    super.handleCommandComplete(message, connection);
    const statements = known.get(connection) ?? new Map<string, Described>();
    if (statements.has(this.name!)) return;
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    known.set(connection, statements.set(this.name!, { fields, _parsers, _prebuiltEmptyResultObject }));
  }
}

/** Sends a statement on a connection. */
export function ask(client: pg.ClientBase, statement: string | pg.QueryConfig): Promise<pg.QueryResult> {
  if (typeof statement === 'string' || !statement.name) return client.query(statement);
  return new Promise<pg.QueryResult>((resolve, reject) =>
    client.query(new DescribedOnce(statement, (error, answer) => (error ? reject(error) : resolve(answer)))),
  ).catch((error: Error) => {
    // As `pg` does: a place in the parser of its messages says nothing.
    Error.captureStackTrace(error);
    throw error;
  });
}

/** Sends a statement on a connection of a pool, which leaves it if that fails. */
export async function askOf(pool: pg.Pool, statement: string | pg.QueryConfig): Promise<pg.QueryResult> {
  const client = await pool.connect();
  return ask(client, statement).then(
    answer => {
      client.release();
      return answer;
    },
    (error: Error) => {
      client.release(error);
      throw error;
    },
  );
}
