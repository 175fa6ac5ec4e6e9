import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { FEWEST_LETTERS } from '../../schema/search.ts';
import type { Row } from '../access/scope.ts';
import type { Context } from '../context.ts';
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
      const names = namesOf(resource);
      if (names.length === 0 || !context.ability.can('read', resource.name)) continue;
      const where = filterWhere(context.ability, resource.entity, { q: text.slice(0, 100) });
      const rows = await select(context, resource.entity, where, new Set(names), {
        order: names.map(name => ({ [name]: name === 'reference' ? 'DESC' : 'ASC' })),
        limit: PER_RESOURCE,
      });
      found.push(...rows.map(row => shown(resource, row, names)));
    }
    return found;
  }
}

/** The columns that name a record: its reference and the first searched one, or the first two where it has no reference. */
function namesOf({ parent, columns }: Resource): string[] {
  if (parent) return [];
  const searched = columns.filter(column => column.searched).map(column => column.name);
  return [...searched.filter(isReference), ...searched.filter(name => !isReference(name))].slice(0, 2);
}

const isReference = (name: string) => name === 'reference';

function shown(resource: Resource, row: Row, names: string[]): Found {
  const title = names.filter(name => !isReference(name)).map(name => row[name]);
  return {
    subject: resource.name,
    id: row.id,
    reference: row.reference ? String(row.reference) : null,
    title: title.filter(Boolean).join(' · ') || null,
  };
}
