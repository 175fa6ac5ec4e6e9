import { isUUID } from 'class-validator';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { stringify } from 'csv-stringify/sync';
import type { Context } from '../context.ts';
import { one } from '../crud/read.ts';
import { readsOf } from '../crud/resolver.ts';
import { askedFields } from '../crud/selection.ts';
import { Refusal } from '../errors.ts';
import { ImportRun, ImportState } from './import-run.entity.ts';
import { headings } from './importer.ts';
import { importerOf } from './register.ts';
import { runImport } from './run-import.ts';

/** Imports, seen and started by their owner. */
@Resolver(() => ImportRun)
export class ImportResolver extends readsOf(ImportRun, 'importRuns') {
  @Query(() => String, { description: 'An empty CSV file with the headings of a resource.' })
  importTemplate(@Arg('resource', () => String) resource: string, @Ctx() context: Context): string {
    return stringify([headings(importerOf(context, resource))]);
  }

  @Mutation(() => ImportRun, {
    description:
      'Adds a previewed file in the background, all rows or none; the same file again adds nothing.',
  })
  async startImport(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const viewer = context.signedIn();
    if (!isUUID(id)) throw new Refusal('NOT_FOUND');
    const run = await context.write('start', async em => {
      const found = await em.findOne(ImportRun, { id, owner: viewer.id });
      if (!found) throw new Refusal('NOT_FOUND');
      if (found.state !== ImportState.PREVIEWED)
        throw new Refusal('INVALID_TRANSITION', { from: found.state, event: 'start' });
      found.state = ImportState.RUNNING;
      return found;
    });
    // In the background on purpose: the run is watched through its own record.
    void runImport(context.apart(), importerOf(context, run.resource), run);
    return one(context, ImportRun, id, askedFields(info));
  }
}
