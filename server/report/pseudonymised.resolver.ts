import type { GraphQLResolveInfo } from 'graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { CivilDate } from '../crud/scalars.ts';
import { askedFields } from '../crud/selection.ts';
import { RealDate } from '../crud/validators.ts';
import { Refusal } from '../errors.ts';
import { pseudonymisedRun, TOLD, type PseudonymisedRun, type Row } from './pseudonymised-run.ts';
import { PseudonymisedClients, PseudonymisedFilter, type PseudonymisedClient } from './pseudonymised.ts';

const SUBJECT = 'PseudonymisedClient';
const MOST_PAGES = 1_000;
const MOST_PER_PAGE = 100;

@ArgsType()
class PseudonymisedArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'A run of the viewer’s, to go on in for an hour with its months and conditions; a new one without.',
  })
  scope?: string | null;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, {
    nullable: true,
    description: 'From the month of this day; eleven before the last without.',
  })
  from?: string | null;

  @IsOptional()
  @RealDate()
  @Field(() => CivilDate, { nullable: true, description: 'To the month of this day; this one without.' })
  to?: string | null;

  @IsOptional()
  @Field(() => PseudonymisedFilter, { nullable: true, description: 'Which people; everybody without.' })
  filter?: PseudonymisedFilter | null;

  @Field(() => Int, { defaultValue: 1, description: 'Counted from 1.' })
  page!: number;

  @Field(() => Int, { defaultValue: 25, description: `1 to ${MOST_PER_PAGE}.` })
  perPage!: number;
}

/** Clients without anybody's identity, for managers and auditors (C-03). */
@Resolver()
export class PseudonymisedResolver {
  @Query(() => PseudonymisedClients, {
    description:
      'Clients who were referred in a period, each under a pseudonym that means nothing outside this run. For managers and auditors; every run is stored.',
  })
  async pseudonymisedClients(
    @Args(() => PseudonymisedArgs) args: PseudonymisedArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PseudonymisedClients> {
    context.signedIn();
    const { scope, from, to, page, perPage } = args;
    if (!context.ability.can('read', SUBJECT)) throw new Refusal('FORBIDDEN');
    if (page < 1 || page > MOST_PAGES || perPage < 1 || perPage > MOST_PER_PAGE)
      throw new Refusal('INVALID_INPUT', {
        fields: { page: `is 1 to ${MOST_PAGES}`, perPage: `is 1 to ${MOST_PER_PAGE}` },
      });
    const made = await pseudonymisedRun(context, {
      scope,
      from,
      to,
      filters: filtersOf(context, args.filter),
    });
    const { run, rows } = made;
    const asked = askedFields(info, 'items');
    const shown = rows.slice((page - 1) * perPage, page * perPage);
    return {
      scope: run.id,
      parameters: { ...run.parameters },
      items: shown.map(row => masked(context, made, row, asked)),
      total: rows.length,
      hasNextPage: rows.length > page * perPage,
      differencing: run.differencing,
    };
  }
}

/** The conditions that were given; FORBIDDEN_FIELD for one on what the viewer may not read: it would tell it (M20). */
function filtersOf(context: Context, filter: PseudonymisedFilter | null | undefined): Record<string, string> {
  const given = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const refused = given.filter(([field]) => !context.ability.can('read', SUBJECT, field));
  if (refused.length > 0)
    throw new Refusal('FORBIDDEN_FIELD', {
      fields: Object.fromEntries(refused.map(([field]) => [field, 'may not be filtered by'])),
    });
  return Object.fromEntries(given.map(([field, value]) => [field, String(value)]));
}

/** A row as the viewer may read it: outside her role nothing (C-02), and stars where so few have the same. */
function masked(
  context: Context,
  { few }: PseudonymisedRun,
  row: Row,
  asked: ReadonlySet<string>,
): PseudonymisedClient {
  const hidden: string[] = [];
  const told = TOLD.map(field => {
    if (!context.ability.can('read', SUBJECT, field)) {
      if (asked.has(field)) context.redact(`${SUBJECT}.${field}`);
      return [field, null];
    }
    if (!few.get(field)!.has(row[field])) return [field, row[field]];
    hidden.push(field);
    return [field, null];
  });
  return { pseudonym: row.pseudonym, ...Object.fromEntries(told), hidden };
}
