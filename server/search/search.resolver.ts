import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { filterWhere } from '../crud/filter.ts';
import { select } from '../crud/read.ts';
import { resourcesInUse, type Resource } from '../crud/resource.ts';

/** Fewer letters than this find too much to be of use. */
const SHORTEST = 2;
const PER_RESOURCE = 5;

@ObjectType({ description: 'A record that the command palette found.' })
class Found {
  @Field(() => String, { description: 'What it is, such as ComplaintCase.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { description: 'Its reference.' }) reference!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, where the viewer may read it.' })
  title!: string | null;
}

/** The command palette: records with a reference, found by whatever the viewer may read of them. */
@Resolver()
export class SearchResolver {
  @Query(() => [Found], {
    description: 'Records that hold the text in a field that the viewer may read; up to five of each kind.',
  })
  async search(@Arg('text', () => String) text: string, @Ctx() context: Context): Promise<Found[]> {
    context.signedIn();
    if (text.trim().length < SHORTEST) return [];
    const found: Found[] = [];
    for (const resource of resourcesInUse()) {
      if (!resource.prefix || !context.ability.can('read', resource.name)) continue;
      const title = titleOf(resource);
      const where = filterWhere(context.ability, resource.entity, { q: text.slice(0, 100) });
      const rows = await select(context, resource.entity, where, new Set(['reference', title]), {
        order: [{ reference: 'DESC' }],
        limit: PER_RESOURCE,
      });
      found.push(...rows.map(row => shown(resource, row, title)));
    }
    return found;
  }
}

/** The column that names a record: the first searched one that is not the reference. */
function titleOf(resource: Resource): string {
  return resource.columns.find(c => c.searched && c.name !== 'reference')?.name ?? 'reference';
}

function shown(resource: Resource, row: Row, title: string): Found {
  return {
    subject: resource.name,
    id: row.id,
    reference: String(row.reference),
    title: row[title] === null ? null : String(row[title]),
  };
}
