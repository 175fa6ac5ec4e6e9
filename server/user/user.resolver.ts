import { Resolver } from 'type-graphql';
import { readsOf } from '../crud/resolver.ts';
import { User } from './user.entity.ts';

/** Staff names, and accounts for those who run them (M13). */
@Resolver(() => User)
export class UserResolver extends readsOf(User, 'users') {}
