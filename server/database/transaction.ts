import type { Socket } from 'node:net';
import type pg from 'pg';
import { ask } from './ask.ts';

/**
 * A transaction on one connection of a pool, or a savepoint within it. Whatever happens the connection goes back to the
 * pool or leaves it for good (design.md trap 4b): one whose `begin` or `commit` failed leaves and the failure is
 * thrown; one that cannot roll back has nothing left to undo, since the server rolls back what loses its connection.
 */
export class DatabaseTransaction {
  private ended = false;
  /** What began it, while nobody has seen its answer. */
  private opening: Promise<void> | null = null;
  /** Whether a statement waits for that answer, and with it all that follow. */
  private waiting = false;

  private constructor(
    private readonly client: pg.PoolClient,
    private readonly savepoint?: string,
  ) {}

  /**
   * Takes a connection and begins; `opening` is `begin` with what is to hold from the beginning. It does not wait for
   * the answer: what only reads is sent behind it, and answers nothing unless it has begun. Without what `opening`
   * tells the row rules let nothing through.
   */
  static async begin(pool: pg.Pool, opening: string): Promise<DatabaseTransaction> {
    const begun = new DatabaseTransaction(await pool.connect());
    begun.open(opening);
    return begun;
  }

  private open(opening: string): void {
    withWhatFollows(this.client);
    this.opening = this.orLeave(opening).then(() => void (this.opening = null));
    // Whoever asks or ends it is told.
    this.opening.catch(() => undefined);
  }

  /** Sends a statement. A transaction that has ended takes none: its connection may be another's by now. */
  query(statement: string | pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.ended) return Promise.reject(new Error('the transaction has ended'));
    const { opening } = this;
    if (!opening) return ask(this.client, statement);
    this.waiting ||= !onlyReads(statement);
    return this.waiting
      ? opening.then(() => this.query(statement))
      : onceBegun(opening, ask(this.client, statement));
  }

  /** A part that can be undone by itself. */
  async nested(): Promise<DatabaseTransaction> {
    const savepoint = `${this.savepoint ?? 'part'}_`;
    await this.query(`savepoint ${savepoint}`);
    return new DatabaseTransaction(this.client, savepoint);
  }

  async commit(): Promise<void> {
    await this.begun();
    if (this.ended) return;
    // Of a part that cannot be released something has failed: it can still be undone.
    if (this.savepoint) await this.client.query(`release savepoint ${this.savepoint}`);
    this.ended = true;
    if (this.savepoint) return;
    await this.orLeave('commit');
    this.client.release();
  }

  /**
   * Commits, and in the same message begins what only reads: it finds what was committed, on a connection that nobody
   * has to take anew.
   */
  async commitAndRead(opening: string): Promise<DatabaseTransaction> {
    await this.begun();
    this.ended = true;
    await this.orLeave(`commit; ${opening}`);
    return new DatabaseTransaction(this.client);
  }

  /** After everything that was sent before; of an ended one nothing is left to undo. */
  async rollback(): Promise<void> {
    await this.begun();
    if (this.ended) return;
    this.ended = true;
    if (this.savepoint) return void (await this.client.query(`rollback to savepoint ${this.savepoint}`));
    await this.client.query('rollback').then(
      () => this.client.release(),
      (error: Error) => this.client.release(error),
    );
  }

  /** One that did not begin has ended by then, and its connection has left. */
  private async begun(): Promise<void> {
    await this.opening?.catch(() => undefined);
  }

  private async orLeave(statement: string): Promise<void> {
    try {
      await this.client.query(statement);
    } catch (error) {
      this.ended = true;
      this.client.release(error as Error);
      throw error;
    }
  }
}

/** Whether a statement leaves nothing behind, wherever it runs; a job is added by a `select`. */
function onlyReads(statement: string | pg.QueryConfig): boolean {
  const text = typeof statement === 'string' ? statement : statement.text;
  return text.startsWith('select ') && !text.includes('graphile_worker.');
}

/** An answer that is none unless its transaction has begun. */
async function onceBegun<T>(opening: Promise<void>, answer: Promise<T>): Promise<T> {
  // Why it has not begun says more than that it has not.
  answer.catch(() => undefined);
  await opening;
  return answer;
}

/** Holds what is sent back until nothing more is asked at once, so that it leaves in one piece. */
function withWhatFollows(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
