import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { publishedSchedule } from './published-schedule.ts';
import { PublishedRetentionSchedule } from './published-schedule.types.ts';

/** The schedule for everybody: no account is asked for. */
@Resolver()
export class PublishedScheduleResolver {
  @Query(() => PublishedRetentionSchedule, {
    description: 'The retention schedule with the reasons of its overrides; needs no account (S87, S88).',
  })
  async publishedRetentionSchedule(@Ctx() context: Context): Promise<PublishedRetentionSchedule> {
    return publishedSchedule(await context.reader(), context.app.clock.today());
  }
}
