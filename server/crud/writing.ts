import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { createInputOf, updateInputOf } from './inputs.ts';
import { one } from './read.ts';
import { createRecord, updateRecord, type Hooks } from './write.ts';

/** A resolver class that type-graphql inherits from. */
export type ResolverClass = abstract new () => object;

/** Adds `createX` on the Fields class to a resolver: what a person may write. */
export function creating<T extends object>(
  Base: ResolverClass,
  entity: EntityClass<T>,
  fields: EntityClass,
  hooks: Hooks<T>,
): ResolverClass {
  const CreateInput = createInputOf(fields, `Create${entity.name}Input`);

  @Resolver(() => entity)
  abstract class Creating extends Base {
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
      const id = await createRecord(context, entity, input, requestId, hooks);
      return one(context, entity, id, info);
    }
  }
  return Creating;
}

/** Adds `updateX` on the Fields class to a resolver. */
export function updating<T extends object>(
  Base: ResolverClass,
  entity: EntityClass<T>,
  fields: EntityClass,
  hooks: Hooks<T>,
): ResolverClass {
  const UpdateInput = updateInputOf(fields, `Update${entity.name}Input`);

  @Resolver(() => entity)
  abstract class Updating extends Base {
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
      const changed = await updateRecord(context, entity, id, version, input, hooks);
      return one(context, entity, changed, info);
    }
  }
  return Updating;
}
