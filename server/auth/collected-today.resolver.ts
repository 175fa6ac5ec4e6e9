import { Ctx, Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';
import { SYSTEM_REACH } from '../access/reach.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../database/cause.ts';
import { items } from '../crud/items.ts';
import { ViewerType } from './auth.resolver.ts';

@ObjectType({ description: 'What forms about people ask today, by `Record.field` (S21).' })
export class CollectedToday {
  @Field(() => [String], { description: 'Items that no form shows and no mutation takes.' })
  withheld!: string[];
  @Field(() => [String], { description: 'Items that are asked only where they are needed.' })
  sparing!: string[];
  @Field(() => [String], { description: 'Records about people that hold free text.' })
  freeText!: string[];
}

/** What the panel's forms need to know of the items, once with the viewer. */
@Resolver(() => ViewerType)
export class CollectedTodayResolver {
  @FieldResolver(() => CollectedToday, { description: 'What forms about people ask today (S21).' })
  async collected(@Ctx() { app, requestId }: Context): Promise<CollectedToday> {
    const cause = { event: 'collected', viewer: null, requestId, reach: SYSTEM_REACH };
    const { withheld, sparing } = await inTransaction(app.orm.em.fork(), cause, em => app.collected.asOf(em));
    const freeText = new Set(items().flatMap(({ record, column }) => (column.narrative ? [record] : [])));
    return { withheld: [...withheld], sparing: [...sparing], freeText: [...freeText] };
  }
}
