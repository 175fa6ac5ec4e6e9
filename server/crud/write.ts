import type { SqlEntityManager } from '@mikro-orm/sql';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { may } from '../access/scope.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { EntityClass } from './columns.ts';
import { knowsLinks } from './known-links.ts';
import { managed } from './managed.ts';
import { once } from './once.ts';
import { nextReferences } from './reference.ts';
import { resourceOf } from './resource.ts';
import { given } from './given.ts';
import { refuseWithheld } from './withheld.ts';

/** A managed entity, as the writing verbs see it. */
export type Stored = { id: string; version: number };

/** Makes a record in the mutation's transaction, checked against the viewer's rules; `system` is what no person writes. */
export async function create<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  input: object,
  system: object = {},
): Promise<T & Stored> {
  const values = await allowedValues(context, em, entity, input, system);
  await knowsLinks(em, entity, given(input));
  const [record] = await made(context, em, entity, [values]);
  return record!;
}

/** Makes many records at once, each checked as by {@link create}; what they link to is known to the caller already. */
export async function createMany<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  news: readonly { input: object; system: object }[],
): Promise<(T & Stored)[]> {
  const all: object[] = [];
  for (const { input, system } of news) all.push(await allowedValues(context, em, entity, input, system));
  return made(context, em, entity, all);
}

/** What a create may write: of the input what the viewer may, and what the system adds. */
async function allowedValues(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass,
  input: object,
  system: object,
): Promise<object> {
  const values = given(input) as Record<string, unknown>;
  checkFields(context, 'create', entity, { ...values, ...system }, values);
  await refuseWithheld(context, em, entity.name, resourceOf(entity).columns, values);
  return { ...values, ...system };
}

async function made<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  all: readonly object[],
): Promise<(T & Stored)[]> {
  const { prefix } = resourceOf(entity);
  const year = context.app.clock.today().slice(0, 4);
  const references = prefix ? await nextReferences(em, prefix, year, all.length) : [];
  return all.map((values, place) => {
    const reference = prefix ? { reference: references[place] } : {};
    const record = em.create(entity as never, { ...values, ...reference } as never) as T & Stored;
    if (!may(context.ability, 'create', entity, record)) throw new Refusal('FORBIDDEN');
    em.persist(record);
    return record;
  });
}

/** A record that is to be changed, as it is stored; NOT_FOUND where it may not be read. */
export async function found<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  id: string,
): Promise<T & Stored> {
  const record = isUUID(id) ? await managed(context, em, entity, id) : null;
  if (!record) throw new Refusal('NOT_FOUND');
  return record as T & Stored;
}

/** Refuses what may not be done to a record: FORBIDDEN, FORBIDDEN_FIELD where not in these fields, STALE_VERSION where it moved on. */
export function judge<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  action: string,
  record: T & Stored,
  version: number,
  input: object = {},
): void {
  if (!may(context.ability, action, entity, record)) throw new Refusal('FORBIDDEN');
  checkFields(context, action, entity, record, given(input) as Record<string, unknown>);
  if (record.version !== version) throw new Refusal('STALE_VERSION');
}

/** Finds a record for a write, refused in the order of M21. */
export async function findForWrite<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  action: string,
  id: string,
  version: number,
  input: object = {},
): Promise<T & Stored> {
  const record = await found(context, em, entity, id);
  judge(context, entity, action, record, version, input);
  await context.granted(em);
  return record;
}

/** Changes what the input names; checked before the change and again on the result. */
export function change<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  record: T & Stored,
  input: object,
  action = 'update',
): void {
  const values = given(input) as Record<string, unknown>;
  checkFields(context, action, entity, record, values);
  Object.assign(record, values);
  if (!may(context.ability, action, entity, record)) throw new Refusal('FORBIDDEN');
}

function checkFields(
  context: Context,
  action: string,
  entity: EntityClass,
  record: object,
  values: Record<string, unknown>,
): void {
  if (!context.ability.can(action, entity.name)) throw new Refusal('FORBIDDEN');
  const refused = Object.keys(values).filter(field => !may(context.ability, action, entity, record, field));
  if (refused.length > 0) {
    throw new Refusal('FORBIDDEN_FIELD', {
      fields: Object.fromEntries(refused.map(f => [f, 'may not be written by your role'])),
    });
  }
}

/** Where a resource needs more than its rules: throws a Refusal, or answers what the system adds. */
export interface Hooks<T extends object = object> {
  /** Before a create: answers the columns that no person writes. */
  creating?: (context: Context, em: SqlEntityManager, input: Partial<T>) => object | Promise<object>;
  /** After a create, in its transaction: whatever belongs to the new record. */
  created?: (context: Context, em: SqlEntityManager, record: T & Stored) => void | Promise<void>;
  /** Before an update is applied; the record is still as it was. */
  updating?: (
    context: Context,
    em: SqlEntityManager,
    record: T & Stored,
    input: Partial<T>,
  ) => void | Promise<void>;
}

/** The uniform create: one transaction, once per requestId; answers the id to read. */
export function createRecord<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  input: Partial<T>,
  requestId: string | undefined,
  hooks: Hooks<T> = {},
): Promise<string> {
  context.signedIn();
  const id = randomUUID();
  const work = async (em: SqlEntityManager) => (await createWhole(context, em, entity, input, hooks, id)).id;
  return context.writeAndRead('create', em =>
    once(context, em, `create ${entity.name}`, requestId, () => work(em), { answer: id }),
  );
}

/** A create with everything that belongs to it, in a transaction that is open already. */
export async function createWhole<T extends object>(
  context: Context,
  em: SqlEntityManager,
  entity: EntityClass<T>,
  input: Partial<T>,
  hooks: Hooks<T>,
  id: string = randomUUID(),
): Promise<T & Stored> {
  if (!context.ability.can('create', entity.name)) throw new Refusal('FORBIDDEN');
  const system = await hooks.creating?.(context, em, input);
  const record = await create(context, em, entity, input, { ...system, id });
  await context.granted(em);
  await hooks.created?.(context, em, record);
  return record;
}

/** The uniform update: one transaction, optimistic lock. */
export function updateRecord<T extends object>(
  context: Context,
  entity: EntityClass<T>,
  id: string,
  version: number,
  input: Partial<T>,
  hooks: Hooks<T> = {},
): Promise<string> {
  context.signedIn();
  return context.writeAndRead('update', async em => {
    const record = await findForWrite(context, em, entity, 'update', id, version, input);
    await refuseWithheld(context, em, entity.name, resourceOf(entity).columns, input);
    await knowsLinks(em, entity, input);
    await hooks.updating?.(context, em, record, input);
    change(context, entity, record, input);
    context.left(entity, record);
    return record.id;
  });
}
