import type {
  AnyEntity,
  Configuration,
  Dictionary,
  EntityData,
  LoggingOptions,
  QueryResult,
  Transaction,
} from '@mikro-orm/core';
import { isRaw, raw } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type Kysely, NativeQueryBuilder, type RawQueryFragment } from '@mikro-orm/sql';
import type { PoolConfig } from 'pg';
import { bind, type Bound } from './binding.ts';
import { ResilientClient } from './pg-client.ts';

type Statement = string | NativeQueryBuilder | RawQueryFragment;
type Params = readonly unknown[] | Dictionary<unknown>;
type Rows = QueryResult | EntityData<AnyEntity> | EntityData<AnyEntity>[];
type Compiled = Exclude<Parameters<Kysely<unknown>['executeQuery']>[0], { compile(): unknown }>;
type Abort = Pick<
  LoggingOptions & { signal?: AbortSignal; inflightQueryAbortStrategy?: never },
  'signal' | 'inflightQueryAbortStrategy'
>;

/** How long a caller waits for a connection, in milliseconds. */
const CONNECTION_TIMEOUT = 5_000;

/** A connection that binds values instead of writing them into the SQL, over clients that survive a restart. */
class WellkeptConnection extends PostgreSqlConnection {
  private statements = 0;

  override mapOptions(overrides: PoolConfig): PoolConfig {
    const options = super.mapOptions({
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      keepAlive: true,
      ...overrides,
    });
    return Object.assign(options, { Client: ResilientClient });
  }

  override async execute<T extends Rows = EntityData<AnyEntity>[]>(
    statement: Statement,
    params: Params = [],
    method: 'all' | 'get' | 'run' = 'all',
    ctx?: Transaction,
    logging: LoggingOptions = {},
  ): Promise<T> {
    await this.ensureConnection();
    const { sql, given, bound } = this.prepare(statement, params);
    const { signal, inflightQueryAbortStrategy, ...context } = logging as LoggingOptions & Abort;
    const client = (ctx ?? this.getClient()) as Kysely<unknown>;
    const run = async (): Promise<T> =>
      this.transformRawResult(
        await client.executeQuery(this.compile(bound), { signal, inflightQueryAbortStrategy }),
        method,
      );
    // Without a debugger nobody reads what MikroORM would put together for its log.
    if (!this.config.get('debug')) return run();
    return this.executeQuery(sql, run, { sql, params: given as unknown[], ...context });
  }

  override async *stream<T extends EntityData<AnyEntity>>(
    statement: Statement,
    params: Params = [],
    ctx?: Transaction<Kysely<unknown>>,
    logging: LoggingOptions = {},
    chunkSize = 100,
  ): AsyncIterableIterator<T> {
    await this.ensureConnection();
    const { sql, bound } = this.prepare(statement, params);
    const { signal } = logging as Abort;
    const executor = (ctx ?? this.getClient<unknown>()).getExecutor();
    this.logQuery(sql, { sql });
    for await (const chunk of executor.stream<T>(this.compile(bound, 'SelectQueryNode'), chunkSize, {
      signal,
    })) {
      yield* this.transformRawResult<T[]>(chunk, 'all');
    }
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

  /** What Kysely's `CompiledQuery.raw` makes; MikroORM does not export it. */
  private compile({ text, values }: Bound, kind: 'RawNode' | 'SelectQueryNode' = 'RawNode'): Compiled {
    const query = { kind, sqlFragments: [text], parameters: [] };
    return {
      query,
      sql: text,
      parameters: values,
      queryId: { queryId: String(++this.statements) },
    } as Compiled;
  }
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
}
