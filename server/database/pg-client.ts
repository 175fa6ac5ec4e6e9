import pg from 'pg';
import { StatementNames } from './statement-names.ts';

const names = new StatementNames();

const OPENING = /^(begin|start transaction)\b/i;
const COMMIT = /^commit$/i;
const ROLLBACK = /^rollback$/i;

type Query = (config: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/**
 * A pg client that always gives its pool slot back (design.md trap 4b, kysely #1990). Kysely releases a
 * connection only after a rollback or commit that succeeded and never after a `begin` that failed, so one
 * database restart would eat the pool. Here a failed `begin` or `commit` leaves the pool at once and still
 * throws; a `rollback` that fails has nothing left to undo (the server rolls back what loses its connection),
 * so it leaves the pool and succeeds. Statements with values get names
 * (see StatementNames), but behind a pooler, where the next transaction may run on another connection.
 */
export class ResilientClient extends pg.Client {
  constructor(config: pg.ClientConfig & { namesStatements?: boolean }) {
    super(config);
    const { namesStatements = true } = config;
    const query = this.query.bind(this) as Query;
    const resilient: Query = (config, values, ...rest) => {
      if (typeof config !== 'string' || typeof values === 'function') return query(config, values, ...rest);
      if (Array.isArray(values) && values.length > 0) {
        const name = namesStatements ? names.nameOf(config) : undefined;
        return query({ text: config, values, name }, undefined, ...rest);
      }
      const answer = query(config, values, ...rest);
      return answer instanceof Promise ? this.watch(config, answer) : answer;
    };
    this.query = resilient as pg.Client['query'];
  }

  private watch(text: string, answer: Promise<unknown>): Promise<unknown> {
    if (ROLLBACK.test(text)) {
      return answer.catch(error => {
        this.retire(error);
        return { command: 'ROLLBACK', rowCount: null, rows: [] };
      });
    }
    if (!OPENING.test(text) && !COMMIT.test(text)) return answer;
    return answer.catch(error => {
      this.retire(error);
      throw error;
    });
  }

  /** Leaves the pool for good; the pool's own release after that has nothing to do. */
  private retire(error: Error): void {
    const pooled = this as unknown as Partial<Pick<pg.PoolClient, 'release'>>;
    pooled.release?.(error);
    pooled.release = () => undefined;
  }
}
