import { Resolver } from 'type-graphql';
import { readsOf } from '../crud/resolver.ts';
import { AccessLog } from './access-log.entity.ts';

/** Who read what she was assigned to (M5). */
@Resolver(() => AccessLog)
export class AccessLogResolver extends readsOf(AccessLog, 'accessLogs') {}
