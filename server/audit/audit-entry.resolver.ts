import { subject as typed } from '@casl/ability';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Context } from '../context.ts';
import { askedFields } from '../crud/selection.ts';
import { Refusal } from '../errors.ts';
import { User } from '../user/user.entity.ts';
import { AuditEntry, AuditEntryPage } from './audit-entry.ts';
import { AuditEntryFilter, conditionsOf } from './audit-entry.filter.ts';
import { changesOf } from './change.ts';
import { countEntries, findEntries, type Condition, type StoredEntry } from './entries.ts';
import { readableRecords } from './readable-records.ts';

const MOST_COUNTED = 1_001;
const MAX_PAGE = 40;
const MAX_PER_PAGE = 1_000;

/** The audit trail: names of changed fields, values only where the viewer may read them now (M18). */
@Resolver()
export class AuditEntryResolver {
  @Query(() => AuditEntry, { description: 'One entry; NOT_FOUND where it may not be read.' })
  async auditEntry(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditEntry> {
    const conditions = [...mine(context), ...conditionsOf({ id: { eq: id } })];
    if (!/^\d{1,18}$/.test(id)) throw new Refusal('NOT_FOUND');
    const em = await context.reader();
    const [entry] = await shown(
      context,
      em,
      await findEntries(em, conditions, { limit: 1, offset: 0 }),
      askedFields(info),
      askedFields(info, 'actor'),
    );
    if (!entry) throw new Refusal('NOT_FOUND');
    return entry;
  }

  @Query(() => AuditEntryPage, { description: 'The entries that the viewer may read, newest first.' })
  async auditEntries(
    @Arg('filter', () => AuditEntryFilter, { nullable: true }) filter: AuditEntryFilter | undefined,
    @Arg('page', () => Int, { defaultValue: 1 }) page: number,
    @Arg('perPage', () => Int, { defaultValue: 25 }) perPage: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AuditEntryPage> {
    const conditions = [...mine(context), ...conditionsOf(filter ?? {})];
    if (page < 1 || page > MAX_PAGE || perPage < 1 || perPage > MAX_PER_PAGE) {
      throw new Refusal('INVALID_INPUT', {
        fields: { page: `is 1 to ${MAX_PAGE}`, perPage: `is 1 to ${MAX_PER_PAGE}` },
      });
    }
    const em = await context.reader();
    const found = await findEntries(em, conditions, { limit: perPage + 1, offset: (page - 1) * perPage });
    return {
      items: await shown(
        context,
        em,
        found.slice(0, perPage),
        askedFields(info, 'items'),
        askedFields(info, 'items', 'actor'),
      ),
      total: askedFields(info).has('total') ? await countEntries(em, conditions, MOST_COUNTED) : null,
      hasNextPage: found.length > perPage,
    };
  }
}

/** Everybody's entries, or the viewer's own only (§6.2); FORBIDDEN for whoever has no rule. */
function mine(context: Context): Condition[] {
  const viewer = context.signedIn();
  if (!context.ability.can('read', 'AuditEntry')) throw new Refusal('FORBIDDEN');
  const everybodys = context.ability.can('read', typed('AuditEntry', { actor: null }) as never);
  return everybodys ? [] : conditionsOf({ actor: { eq: viewer.id } });
}

async function shown(
  context: Context,
  em: SqlEntityManager,
  entries: StoredEntry[],
  asked: Set<string>,
  askedOfActor: Set<string>,
): Promise<AuditEntry[]> {
  const sees = (entry: StoredEntry, field: string): boolean => {
    if (context.ability.can('read', typed('AuditEntry', { actor: entry.actor }) as never, field)) return true;
    context.redact(`AuditEntry.${field}`);
    return false;
  };
  const addresses = entries.map(({ subject, recordId }) => ({ subject, id: recordId }));
  const records = asked.has('changes') ? await readableRecords(context, em, addresses) : new Map();
  return Promise.all(
    entries.map(async entry => ({
      ...entry,
      at: new Date(entry.at),
      actor: entry.actor ? await context.links.load(User, entry.actor, askedOfActor) : null,
      fields: asked.has('fields') && sees(entry, 'fields') ? entry.fields : null,
      changes:
        asked.has('changes') && sees(entry, 'changes')
          ? await changesOf(context, entry, records.get(`${entry.subject} ${entry.recordId}`))
          : null,
    })),
  );
}
