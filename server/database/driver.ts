import {
  type AnyEntity,
  type Configuration,
  type Dictionary,
  type EntityData,
  type EntityDictionary,
  type EntityMetadata,
  type EntityName,
  EventType,
  type FilterQuery,
  isRaw,
  type LoggingOptions,
  type NativeInsertUpdateOptions,
  type QueryResult,
  raw,
  type RawQueryFragment,
  type TransactionEventBroadcaster,
  type TransactionOptions,
  type UpsertOptions,
} from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { NativeQueryBuilder } from '@mikro-orm/sql';
import type { Pool, PoolConfig, QueryResult as Answer } from 'pg';
import { askOf } from './ask.ts';
import { bind, type Bound } from './binding.ts';
import { changedRow, isOfOneVersion } from './changed-row.ts';
import { settingsFor } from './settings.ts';
import { StatementNames } from './statement-names.ts';
import { DatabaseTransaction } from './transaction.ts';

type Statement = string | NativeQueryBuilder | RawQueryFragment;
type Params = readonly unknown[] | Dictionary<unknown>;
type Rows = QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[];
type Beginning = Pick<TransactionOptions, 'isolationLevel' | 'readOnly' | 'sessionContext'> & {
  ctx?: unknown;
  eventBroadcaster?: TransactionEventBroadcaster;
};

/** How long a caller waits for a connection, in milliseconds. */
const CONNECTION_TIMEOUT = 5_000;

/** Shared by all connections: what one of them has met often is worth a plan on each. */
const names = new StatementNames();

/**
 * The way from MikroORM to `pg`, with nothing between: values are bound instead of written into the SQL, statements
 * that come back are named, and no connection is ever lost to the pool (DatabaseTransaction). What MikroORM calls a
 * transaction's context is a DatabaseTransaction here.
 */
class WellkeptConnection extends PostgreSqlConnection {
  private pool?: Pool;
  /** Not behind a pooler, where the next transaction may run on another connection. */
  private namesStatements = true;

  override createKyselyDialect({
    namesStatements = true,
    ...overrides
  }: PoolConfig & { namesStatements?: boolean }) {
    this.namesStatements = namesStatements;
    return super.createKyselyDialect({
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      keepAlive: true,
      // Statements of one transaction that do not wait for each other are sent at once.
      pipeline: true,
      ...overrides,
      onPoolCreated: (pool: Pool) => (this.pool = pool),
    } as PoolConfig);
  }

  override async close(force?: boolean): Promise<void> {
    await super.close(force);
    // MikroORM's own client ends the pool only if it has used it.
    if (this.pool && !this.pool.ending) await this.pool.end();
  }

  override async execute<T extends Rows = EntityData<AnyEntity>[]>(
    statement: Statement,
    params: Params = [],
    method: 'all' | 'get' | 'run' = 'all',
    ctx?: unknown,
    logging: LoggingOptions = {},
  ): Promise<T> {
    await this.ensureConnection();
    const { sql, given, bound } = this.prepare(statement, params);
    const run = async (): Promise<T> => answerOf(await this.send(bound, ctx), method) as T;
    // Without a debugger nobody reads what MikroORM would put together for its log.
    if (!this.config.get('debug')) return run();
    return this.executeQuery(sql, run, { sql, params: given as unknown[], ...logging });
  }

  /** Nothing is streamed: the base class would write values into the SQL. */
  override stream(): never {
    throw new Error('rows are not streamed');
  }

  override async begin({ ctx, eventBroadcaster, ...beginning }: Beginning = {}): Promise<never> {
    await this.ensureConnection();
    await eventBroadcaster?.dispatchEvent(EventType.beforeTransactionStart, ctx as never);
    const begun = ctx
      ? await (ctx as DatabaseTransaction).nested()
      : await DatabaseTransaction.begin(this.pool!, openingOf(beginning));
    await eventBroadcaster?.dispatchEvent(EventType.afterTransactionStart, begun as never);
    return begun as never;
  }

  override async commit(ctx: unknown, eventBroadcaster?: TransactionEventBroadcaster): Promise<void> {
    await eventBroadcaster?.dispatchEvent(EventType.beforeTransactionCommit, ctx as never);
    await (ctx as DatabaseTransaction).commit();
    await eventBroadcaster?.dispatchEvent(EventType.afterTransactionCommit, ctx as never);
  }

  override async rollback(ctx: unknown, eventBroadcaster?: TransactionEventBroadcaster): Promise<void> {
    await eventBroadcaster?.dispatchEvent(EventType.beforeTransactionRollback, ctx as never);
    await (ctx as DatabaseTransaction).rollback();
    await eventBroadcaster?.dispatchEvent(EventType.afterTransactionRollback, ctx as never);
  }

  private send({ text, values }: Bound, ctx: unknown): Promise<Answer> {
    const named = this.namesStatements && values.length > 0;
    const query = values.length > 0 ? { text, values, name: named ? names.nameOf(text) : undefined } : text;
    return ctx ? (ctx as DatabaseTransaction).query(query) : askOf(this.pool!, query);
  }

  private prepare(
    statement: Statement,
    params: Params,
  ): { sql: string; given: readonly unknown[]; bound: Bound } {
    const named =
      typeof statement === 'string' && !Array.isArray(params) ? raw(statement, params) : statement;
    const fragment = named instanceof NativeQueryBuilder ? named.toRaw() : named;
    const given = isRaw(fragment) ? fragment.params : (params as unknown[]);
    const sql = this.config.get('onQuery')(isRaw(fragment) ? fragment.sql : fragment, given);
    return { sql, given, bound: bind(this.platform, sql, given) };
  }
}

/** `begin`, and what the database is told for the transaction, in one message. */
export function openingOf({ isolationLevel, readOnly, sessionContext }: Beginning): string {
  const begin = ['begin', isolationLevel && `isolation level ${isolationLevel}`, readOnly && 'read only']
    .filter(Boolean)
    .join(' ');
  const told = sessionContext?.variables;
  return told ? `${begin}; ${settingsFor(told)}` : begin;
}

/** An answer in the form that MikroORM asks for. Of several statements at once no rows are told. */
function answerOf({ rows = [], rowCount }: Partial<Answer>, method: 'all' | 'get' | 'run'): Rows {
  if (method === 'all') return rows as EntityData<AnyEntity>[];
  if (method === 'get') return rows[0] as EntityData<AnyEntity>;
  return { affectedRows: rowCount ?? rows.length, row: rows[0], rows } as QueryResult;
}

/** MikroORM's PostgreSQL driver over WellkeptConnection (design.md trap 4a and 4b). Pass as `driver`. */
export class WellkeptDriver extends PostgreSqlDriver {
  constructor(config: Configuration) {
    super(config);
    // The base class offers no way to name the connections' class; nothing is connected yet.
    Object.assign(this, {
      connection: new WellkeptConnection(config),
      replicas: this.createReplicas(replica => new WellkeptConnection(config, replica, 'read')),
    });
  }

  /** A unit of work changes most rows one by one; the query builder takes longer for that statement than the database. */
  override async nativeUpdate<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<T>,
    data: EntityDictionary<T>,
    options: NativeInsertUpdateOptions<T> & UpsertOptions<T> = {},
  ): Promise<QueryResult<T>> {
    const meta = this.metadata.get(entity) as EntityMetadata;
    if (options.convertCustomTypes !== false || !isOfOneVersion(meta, where as object))
      return super.nativeUpdate(entity, where, data, options);
    const changes = this.mapDataToFieldNames(data as never, true, meta.properties as never, false) as object;
    const { sql, values } = changedRow(meta, where as Record<string, unknown>, changes);
    return this.rethrow(this.connection.execute<never>(sql, values, 'run', options.ctx));
  }
}
