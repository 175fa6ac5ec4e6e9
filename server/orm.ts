import 'reflect-metadata';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { resourcesInUse } from './crud/resource.ts';
import './resources.ts';
import { WellkeptDriver } from './database/driver.ts';

/** What is the same wherever the database is. Links to unreadable rows must not hide their parents. */
export function ormOptions(url: string): Options {
  return {
    driver: WellkeptDriver,
    clientUrl: url,
    entities: resourcesInUse().map(resource => resource.entity) as never,
    autoJoinRefsForFilters: false,
    forceUtcTimezone: true,
    timezone: 'UTC',
    pool: { min: 0, max: 10 },
    discovery: { warnWhenNoEntities: true },
  } as Options;
}

/** Opens the database for serving. */
export function openOrm(url: string): Promise<MikroORM> {
  return MikroORM.init(ormOptions(url));
}
