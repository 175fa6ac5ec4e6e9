import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { filterOf, type FilterInput } from './filter.ts';
import { createInputOf, pageOf, sortOf, updateInputOf } from './inputs.ts';
import { list, one, type ListArgs } from './read.ts';
import { askedFields } from './selection.ts';
import { createRecord, updateRecord, type Hooks } from './write.ts';

/** A resolver class that type-graphql inherits from. */
type ResolverClass = abstract new () => object;

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
      return one(context, entity, id, askedFields(info));
    }

    @Query(() => Page, { name: plural, description: `The ${entity.name} records that the viewer may read.` })
    list(
      @Arg('filter', () => Filter, { nullable: true }) filter: FilterInput | undefined,
      @Arg('sort', () => [Sort], { nullable: true }) sort: ListArgs['sort'],
      @Arg('page', () => Int, { defaultValue: 1 }) page: number,
      @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      context.signedIn();
      const withTotal = askedFields(info).has('total');
      return list(context, entity, { filter, sort, page, perPage }, askedFields(info, 'items'), withTotal);
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
  const CreateInput = createInputOf(fields, `Create${entity.name}Input`);
  const UpdateInput = updateInputOf(fields, `Update${entity.name}Input`);

  @Resolver(() => entity)
  abstract class Crud extends readsOf(entity, plural) {
    @Mutation(() => entity, {
      name: `create${entity.name}`,
      description: `Makes a ${entity.name}; the same requestId makes it once.`,
    })
    async create(
      @Arg('input', () => CreateInput) input: object,
      @Arg('requestId', () => ID, { nullable: true }) requestId: string | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return one(
        context,
        entity,
        await createRecord(context, entity, input, requestId, hooks),
        askedFields(info),
      );
    }

    @Mutation(() => entity, {
      name: `update${entity.name}`,
      description: `Changes a ${entity.name}: absent = unchanged, null = cleared.`,
    })
    async update(
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('input', () => UpdateInput) input: object,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return one(
        context,
        entity,
        await updateRecord(context, entity, id, version, input, hooks),
        askedFields(info),
      );
    }
  }
  return Crud;
}

function lower(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
}
