import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { FEWEST_LETTERS } from '../../schema/search.ts';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { candidates } from '../crud/candidates.ts';
import { filterWhere } from '../crud/filter.ts';
import { select } from '../crud/read.ts';
import { resourcesInUse, type Resource } from '../crud/resource.ts';

const PER_RESOURCE = 5;

@ObjectType({ description: 'A record that the command palette found.' })
class Found {
  @Field(() => String, { description: 'What it is, such as ComplaintCase.' }) subject!: string;
  @Field(() => ID, { description: 'The record.' }) id!: string;
  @Field(() => String, { nullable: true, description: 'Its reference, where such records have one.' })
  reference!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is called, where the viewer may read it.' })
  title!: string | null;
}

/** The command palette: records that stand by themselves, found by whatever the viewer may read of them. */
@Resolver()
export class SearchResolver {
  @Query(() => [Found], {
    description: `Records that hold the text, of ${FEWEST_LETTERS} letters or more, in a field that the viewer may read; up to five of each kind.`,
  })
  async search(@Arg('text', () => String) text: string, @Ctx() context: Context): Promise<Found[]> {
    context.signedIn();
    if (text.trim().length < FEWEST_LETTERS) return [];
    const found: Found[] = [];
    for (const resource of resourcesInUse()) {
      const { entity, name } = resource;
      const columns = columnsOfName(resource);
      if (columns.length === 0 || !context.ability.can('read', name)) continue;
      const filter = { q: text.slice(0, 100) };
      const hint = await candidates(context, entity, filter);
      // Five are an offer, no list: of many hits some are enough.
      const where = { $and: [filterWhere(context.ability, entity, filter), hint?.some() ?? {}] };
      const rows = await select(context, entity, where, new Set(columns), {
        order: columns.map(column => ({ [column]: column === 'reference' ? 'DESC' : 'ASC' })),
        limit: PER_RESOURCE,
      });
      found.push(...rows.map(row => shown(resource, row)));
    }
    return found;
  }
}

/** What stands by itself and is searched at all is called by its reference and its name. */
function columnsOfName(resource: Resource): string[] {
  const searched = resource.columns.filter(column => column.searched);
  if (resource.parent || searched.length === 0) return [];
  const reference = searched.filter(column => column.name === 'reference').map(column => column.name);
  return [...reference, ...titleOf(resource)];
}

function titleOf({ named, columns }: Resource): string[] {
  if (named) return named;
  const first = columns.find(column => column.searched && column.name !== 'reference');
  return first ? [first.name] : [];
}

function shown(resource: Resource, row: Row): Found {
  const title = titleOf(resource)
    .map(column => row[column])
    .filter(Boolean)
    .join(' ');
  return {
    subject: resource.name,
    id: row.id,
    reference: row.reference ? String(row.reference) : null,
    title: title || null,
  };
}
