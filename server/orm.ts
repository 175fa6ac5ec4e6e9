import 'reflect-metadata';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { resourcesInUse } from './crud/resource.ts';
import './resources.ts';
import { WellkeptDriver } from './database/driver.ts';

/** What lies between the server and its database, and beside it. */
interface Beyond {
  /** Through a pooler whose connections change hands with each transaction: no statement is kept on one. */
  pooled?: boolean;
  /** A streaming copy; nothing is read there unless it is asked for (database/replica.ts). */
  replicaUrl?: string;
}

/** A copy that does not answer at once is no help. */
const REPLICA_TIMEOUT = 1_000;

/** What is the same wherever the database is. Links to unreadable rows must not hide their parents. */
export function ormOptions(url: string, { pooled, replicaUrl }: Beyond = {}): Options {
  return {
    driver: WellkeptDriver,
    clientUrl: url,
    entities: resourcesInUse().map(resource => resource.entity) as never,
    autoJoinRefsForFilters: false,
    forceUtcTimezone: true,
    timezone: 'UTC',
    pool: { min: 0, max: 10 },
    driverOptions: { namesStatements: !pooled },
    preferReadReplicas: false,
    replicas: replicaUrl
      ? [
          {
            clientUrl: replicaUrl,
            pool: { min: 0, max: 4 },
            driverOptions: { connectionTimeoutMillis: REPLICA_TIMEOUT, namesStatements: false },
          },
        ]
      : [],
    discovery: { warnWhenNoEntities: true },
  } as Options;
}

/** Opens the database for serving. */
export function openOrm(url: string, beyond: Beyond): Promise<MikroORM> {
  return MikroORM.init(ormOptions(url, beyond));
}
