import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { filterOf } from './filter.ts';
import { pageOf, sortOf } from './inputs.ts';
import { askedOfPage, list, one, type ListArgs } from './read.ts';
import type { Hooks } from './write.ts';
import { creating, updating, type ResolverClass } from './writing.ts';

/** The reading verbs of a resource: `complaint(id)` and `complaints(filter, sort, page, perPage)`. */
export function readsOf(entity: EntityClass, plural: string): ResolverClass {
  const singular = lower(entity.name);
  const Filter = filterOf(entity);
  const Sort = sortOf(entity);
  const Page = pageOf(entity);

  @Resolver(() => entity)
  abstract class Reads {
    @Query(() => entity, {
      name: singular,
      description: `One ${entity.name}; NOT_FOUND where it may not be read.`,
    })
    one(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      context.signedIn();
      return one(context, entity, id, info);
    }

    @Query(() => Page, { name: plural, description: `The ${entity.name} records that the viewer may read.` })
    list(
      @Arg('filter', () => Filter, { nullable: true }) filter: ListArgs['filter'],
      @Arg('sort', () => [Sort], { nullable: true }) sort: ListArgs['sort'],
      @Arg('page', () => Int, { defaultValue: 1 }) page: number,
      @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      context.signedIn();
      return list(context, entity, { filter, sort, page, perPage }, askedOfPage(entity, info));
    }
  }
  return Reads;
}

/** Reading verbs plus `createX` and `updateX` on the Fields class: what a person may write. */
export function crudOf<T extends object>(
  entity: EntityClass<T>,
  fields: EntityClass,
  plural: string,
  hooks: Hooks<T> = {},
): ResolverClass {
  return updating(creating(readsOf(entity, plural), entity, fields, hooks), entity, fields, hooks);
}

function lower(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}
