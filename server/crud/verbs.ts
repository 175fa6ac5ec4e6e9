import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { EntityClass } from './columns.ts';
import { createInputOf, updateInputOf } from './inputs.ts';
import { one } from './read.ts';
import { readsOf } from './resolver.ts';
import { askedFields } from './selection.ts';
import { createRecord, updateRecord, type Hooks } from './write.ts';

type ResolverClass = abstract new () => object;

/** Reading verbs and `createX`: for what is never altered afterwards. */
export function appendsOf<T extends object>(
  entity: EntityClass<T>,
  fields: EntityClass,
  plural: string,
  hooks: Hooks<T> = {},
): ResolverClass {
  const CreateInput = createInputOf(fields, `Create${entity.name}Input`);

  @Resolver(() => entity)
  abstract class Appends extends readsOf(entity, plural) {
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
  }
  return Appends;
}

/** Reading verbs and `updateX`: for what the system makes and people fill in. */
export function editsOf<T extends object>(
  entity: EntityClass<T>,
  fields: EntityClass,
  plural: string,
  hooks: Hooks<T> = {},
): ResolverClass {
  const UpdateInput = updateInputOf(fields, `Update${entity.name}Input`);

  @Resolver(() => entity)
  abstract class Edits extends readsOf(entity, plural) {
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
  return Edits;
}
