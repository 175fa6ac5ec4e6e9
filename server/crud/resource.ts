import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType, UseMiddleware } from 'type-graphql';
import type { Reach } from '../access/reach.ts';
import { columnsOf, type Column, type EntityClass } from './columns.ts';
import { followLink } from './follow.ts';
import { Instant } from './scalars.ts';
import { SealedType } from './sealed-type.ts';

/** What a resource declares about itself. `prefix` gives references such as CMP-2026-0001. */
export interface ResourceOptions {
  about: string;
  prefix?: string;
  /** The field that holds the parent's id, for records that live inside another: their diary is the parent's. */
  parent?: string;
  /** Computed fields and the columns that each is computed from. */
  derived?: Record<string, string[]>;
  /** The columns that name a record in one line; its first searched one without it. */
  named?: string[];
  /** Who finds its rows by an index of text (`like-function.ts`), since they are too many to be read through: the reaches that know most of them. */
  crowded?: readonly Reach['reach'][];
  /** Default order of lists; newest first without it. */
  order?: Record<string, 'ASC' | 'DESC'>;
}

/** A resource as the register knows it. */
export interface Resource extends ResourceOptions {
  name: string;
  table: string;
  entity: EntityClass;
  columns: Column[];
}

const resources = new Map<object, Resource>();
const byName = new Map<string, Resource>();
const registeredEnums = new Set<object>();

/** Makes an entity, a GraphQL type and a resource of a class from its columns, declared once. */
export function Resource(options: ResourceOptions): ClassDecorator {
  return target => {
    const entity = target as unknown as EntityClass;
    const columns = columnsOf(entity);
    const name = entity.name;
    const table = name.replace(/(?<!^)[A-Z]/g, c => `_${c}`).toLowerCase();
    const resource = { ...options, name, table, entity, columns };
    resources.set(entity, resource);
    byName.set(name, resource);
    exposeStored(entity);
    for (const column of columns) {
      mapColumn(entity, column);
      if (!column.internal) exposeColumn(entity, column);
    }
    Entity({ tableName: table })(entity as never);
    // What has no resolver of its own is read as it stands, without a call for each of a thousand rows.
    ObjectType(name, { description: options.about, simpleResolvers: true })(entity as never);
  };
}

/** The resource of an entity; a class that is none is a programming error. */
export function resourceOf(entity: EntityClass): Resource {
  const found = resources.get(entity);
  if (!found) throw new Error(`${entity.name} is not a resource`);
  return found;
}

/** The resource of an entity by its name; a name that is none is a programming error. */
export function resourceNamed(name: string): Resource {
  const found = byName.get(name);
  if (!found) throw new Error(`${name} is not a resource`);
  return found;
}

/** Registers the enum of a column once, whatever the number of columns that use it. */
export function exposeEnum(column: Column): void {
  if (!column.values || registeredEnums.has(column.values)) return;
  registeredEnums.add(column.values);
  registerEnumType(column.values, { name: column.enumName!, description: `Values of ${column.enumName}.` });
}

/** What `Stored` gives every record, in the API of each. */
function exposeStored(entity: EntityClass): void {
  const { prototype } = entity;
  Field(() => ID, { description: 'Identifies the record everywhere; a random UUID.' })(prototype, 'id');
  Field(() => Int, {
    description: 'Counts the changes; every write carries the version that it was made on.',
  })(prototype, 'version');
  Field(() => Instant, { nullable: true, description: 'When the record was made.' })(prototype, 'createdAt');
  Field(() => Instant, { nullable: true, description: 'When the record was last changed.' })(
    prototype,
    'updatedAt',
  );
}

function mapColumn(entity: EntityClass, column: Column): void {
  const common = { nullable: column.optional ?? false, unique: column.unique ?? false };
  if (column.kind === 'link') {
    ManyToOne({
      entity: column.target as never,
      mapToPk: true,
      index: true,
      nullable: common.nullable,
      updateRule: 'no action',
      deleteRule: 'no action',
    })(entity.prototype as never, column.name);
  } else {
    Property({
      type: column.sealed ? new SealedType(`${entity.name}.${column.name}`) : ormType(column),
      columnType: column.sealed ? 'text' : column.columnType,
      nullable: common.nullable,
      unique: common.unique,
    })(entity.prototype as never, column.name);
  }
}

function ormType(column: Column): string {
  const types: Partial<Record<Column['kind'], string>> = {
    choices: 'array',
    ids: 'array',
    json: 'json',
    day: 'date',
    instant: 'datetime',
    whole: 'integer',
    flag: 'boolean',
  };
  return types[column.kind] ?? 'string';
}

function exposeColumn(entity: EntityClass, column: Column): void {
  exposeEnum(column);
  // A linked record can always be out of the reader's sight, so links are nullable.
  const nullable = column.optional || column.maskable || column.sealed || column.kind === 'link';
  const simple = column.kind !== 'link';
  Field(column.api as never, { nullable: Boolean(nullable), description: column.about, simple })(
    entity.prototype,
    column.name,
  );
  if (!simple) UseMiddleware(followLink(column))(entity.prototype, column.name);
}

/** Every resource that was declared, in the order of declaration. */
export function resourcesInUse(): Resource[] {
  return [...resources.values()];
}
