import pg from 'pg';
import { to } from 'pg-copy-streams';
import type { Reach } from '../access/reach.ts';
import type { App } from '../app.ts';
import { settingsFor, settingsOf } from '../database/settings.ts';
import { NAMES, namesFor, type CopyForm, type Named } from './copy-select.ts';

/** Ten minutes: as long as somebody with a slow line may hold a connection. */
const TIMEOUT = '600000';
/** That a connection broke is told by the statement that was running. */
const LOST = () => undefined;

/**
 * One state of the database, read for a file on a connection that serves nothing else, so that neither a long file
 * nor a slow reader takes one from the requests. Rows go from PostgreSQL to the reader as they come: memory stays flat.
 */
export class Snapshot {
  private isOpen = true;

  private constructor(private readonly client: pg.PoolClient) {}

  /** Begins it; what is committed later is not in it. Waits for its turn where too many files are being made. */
  static async begin(app: App, reach: Reach): Promise<Snapshot> {
    const client = await app.exports.connect();
    client.on('error', LOST);
    const snapshot = new Snapshot(client);
    try {
      const told = { statement_timeout: TIMEOUT, jit: 'off', ...settingsOf(reach) };
      await client.query(`begin isolation level repeatable read read only; ${settingsFor(told)}`);
      return snapshot;
    } catch (error) {
      snapshot.leave();
      throw error;
    }
  }

  /**
   * The rows of a statement of `copySelect` and what they link to, answered by their number: lines of CSV without a
   * head, or JSON objects with commas between them.
   */
  async *rows(select: string, form: CopyForm, names: readonly Named[]): AsyncGenerator<Buffer, number> {
    // Bound: names of people have no place in the text of a statement, which may be logged.
    await this.client.query('select set_config($1, $2, true)', [NAMES, namesFor(form, names)]);
    const copy = this.client.query(to(form === 'csv' ? csvOf(select) : jsonOf(select)));
    yield* copy as AsyncIterable<Buffer>;
    return copy.rowCount;
  }

  /** Gives the connection back. */
  async end(): Promise<void> {
    await this.client.query('commit');
    this.isOpen = false;
    this.client.off('error', LOST);
    this.client.release();
  }

  /** Nothing once it has ended; in the middle the statement ends with its connection, which nobody gets again. */
  leave(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    (this.client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    this.client.release(true);
  }
}

function csvOf(select: string): string {
  return `copy (${select}) to stdout (format csv)`;
}

/** No character of a JSON text is a control character, so nothing is quoted or escaped once more. */
function jsonOf(select: string): string {
  return `copy (select case when row_number() over () > 1 then ',' else '' end || row_to_json(row)::text from (${select}) as row) to stdout (format csv, delimiter E'\\x02', quote E'\\x01')`;
}
