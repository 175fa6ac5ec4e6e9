import { isUUID } from 'class-validator';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { stringify } from 'csv-stringify/sync';
import type { Context } from '../context.ts';
import { one } from '../crud/read.ts';
import { readsOf } from '../crud/resolver.ts';
import { Refusal } from '../errors.ts';
import { endRun } from './end-run.ts';
import { ImportRun, ImportState as S } from './import-run.entity.ts';
import { headings } from './importer.ts';
import { locked } from './progress.ts';
import { queueStep } from './queue-step.ts';
import { importerOf } from './register.ts';

/** Imports, seen and started by their owner. */
@Resolver(() => ImportRun)
export class ImportResolver extends readsOf(ImportRun, 'importRuns') {
  @Query(() => String, { description: 'An empty CSV file with the headings of a resource.' })
  importTemplate(@Arg('resource', () => String) resource: string, @Ctx() context: Context): string {
    return stringify([headings(importerOf(context, resource))]);
  }

  @Mutation(() => ImportRun, {
    description:
      'Adds a checked file in the background: of a register all rows or none, of people’s records the good ones; the same file again adds nothing.',
  })
  async startImport(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await context.write('start', async em => {
      const run = await own(context, em, id);
      importerOf(context, run.resource);
      if (run.state !== S.PREVIEWED)
        throw new Refusal('INVALID_TRANSITION', { from: run.state, event: 'start' });
      run.state = S.RUNNING;
      run.adding = true;
      // Rows that are added one by one are judged anew, by what is there then.
      if (run.partial)
        Object.assign(run, { fresh: 0, known: 0, differing: 0, wrong: 0, done: 0, step: 0, problems: [] });
      await queueStep(em, id);
    });
    return one(context, ImportRun, id, info);
  }

  @Mutation(() => ImportRun, {
    description:
      'Stops an import: what is only checked is let go, what is being added stops after the batch at hand; a register then keeps nothing of it.',
  })
  async cancelImport(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await context.write('cancel', async em => {
      const run = await own(context, em, id);
      if (run.state === S.PREVIEWED) return endRun(em, run, S.CANCELLED, context.app.clock);
      if (run.state !== S.CHECKING && run.state !== S.RUNNING)
        throw new Refusal('INVALID_TRANSITION', { from: run.state, event: 'cancel' });
      run.state = S.STOPPING;
    });
    return one(context, ImportRun, id, info);
  }
}

/** The viewer's own run, as nobody else changes it meanwhile. */
async function own(context: Context, em: Parameters<typeof locked>[0], id: string): Promise<ImportRun> {
  const owner = context.signedIn().id;
  if (!isUUID(id) || (await em.count(ImportRun, { id, owner })) === 0) throw new Refusal('NOT_FOUND');
  return locked(em, id);
}
