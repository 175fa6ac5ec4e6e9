import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { equalityQuarters } from '../clock/equality.ts';
import { COHORT_MINIMUM } from '../clock/suppression-cohort.ts';
import type { Context } from '../context.ts';
import { createInputOf } from '../crud/inputs.ts';
import { answersAs } from '../database/equality-store.ts';
import { Refusal, refuseField } from '../errors.ts';
import { asSystem } from '../system.ts';
import { captureAnswers, clientToAsk, hindrances } from './capture.ts';
import { readingSalt } from './equality-key.ts';
import {
  EqualityAnswersFields,
  EqualityAsking,
  EqualityMonitoringRecord,
  EqualityMonitoringRecordPage,
} from './equality-record.ts';

const EqualityAnswersInput = createInputOf(EqualityAnswersFields, 'EqualityAnswersInput');

const MOST_PAGES = 1_000;
const MOST_A_PAGE = 100;

/** The questions of equal-opportunities monitoring: asked of a client, never read back by the client (S53). */
@Resolver()
export class EqualityResolver {
  @Query(() => EqualityAsking, {
    description: 'Whether a client may be asked; never whether she was, which nothing knows.',
  })
  async equalityAsking(
    @Arg('client', () => ID) client: string,
    @Ctx() context: Context,
  ): Promise<EqualityAsking> {
    context.signedIn();
    const em = await context.reader();
    const { id } = await clientToAsk(context, em, client);
    const missing = await hindrances(context, em, id);
    return { mayAsk: missing.length === 0, missing };
  }

  @Mutation(() => Boolean, {
    description:
      'Takes what a client chose to answer, in the place of what she answered before. Nothing is told of it afterwards, to whoever asked neither (S53).',
  })
  async captureEqualityAnswers(
    @Arg('client', () => ID) client: string,
    @Arg('answers', () => EqualityAnswersInput) answers: EqualityAnswersFields,
    @Ctx() context: Context,
  ): Promise<boolean> {
    context.signedIn();
    await context.write('captureEqualityAnswers', em => captureAnswers(context, em, client, answers));
    return true;
  }

  @Query(() => EqualityMonitoringRecordPage, {
    description:
      'The answers of the quarters that are over, without anybody’s name, for the data protection officer; none while they are of fewer than ten people.',
  })
  async equalityRecords(
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Ctx() context: Context,
  ): Promise<EqualityMonitoringRecordPage> {
    const viewer = context.signedIn();
    if (page < 1 || page > MOST_PAGES) refuseField('page', `is 1 to ${MOST_PAGES}`);
    if (perPage < 1 || perPage > MOST_A_PAGE) refuseField('perPage', `is not between 1 and ${MOST_A_PAGE}`);
    if (!context.ability.can('read', EqualityMonitoringRecord.name)) throw new Refusal('FORBIDDEN');
    const today = context.app.clock.today();
    const asked = {
      ...equalityQuarters(today),
      salt: readingSalt(viewer.id, today),
      fewest: COHORT_MINIMUM,
    };
    const rows = await asSystem(context.app, 'equalityRecords', em =>
      answersAs(em, asked, { page, perPage: perPage + 1 }),
    );
    return {
      items: rows.slice(0, perPage) as EqualityMonitoringRecord[],
      hasNextPage: rows.length > perPage,
      page,
    };
  }
}
