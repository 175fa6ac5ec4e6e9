import { IsDefined, IsOptional, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { columnsOf, type Column, type EntityClass } from './columns.ts';
import { exposeEnum } from './resource.ts';

/** A class that type-graphql can make an argument of. */
export type InputClass<T extends object> = new () => T;

/** The input of a create: every column of a Fields class; required ones must be given unless they have a default. */
export function createInputOf<T extends object>(fields: EntityClass<T>, name: string): InputClass<T> {
  return inputOf(fields, name, column => !column.optional && column.default === undefined);
}

/** The input of an update: absent = unchanged, null = cleared; what must not be empty refuses null. */
export function updateInputOf<T extends object>(
  fields: EntityClass<T>,
  name: string,
): InputClass<Partial<T>> {
  return inputOf(
    fields,
    name,
    () => false,
    column => !column.writeOnce,
  ) as InputClass<Partial<T>>;
}

function inputOf<T extends object>(
  fields: EntityClass<T>,
  name: string,
  isRequired: (column: Column) => boolean,
  isWanted: (column: Column) => boolean = () => true,
): InputClass<T> {
  class Input {}
  InputType(name, { description: `What a person gives for ${name.replace(/Input$/, '')}.` })(Input);
  for (const column of columnsOf(fields).filter(isWanted)) {
    exposeEnum(column);
    const required = isRequired(column);
    Field(apiType(column) as never, { nullable: !required, description: column.about })(
      Input.prototype,
      column.name,
    );
    if (required) IsDefined({ message: 'is needed' })(Input.prototype, column.name);
    else if (column.optional) IsOptional()(Input.prototype, column.name);
    else ValidateIf((_, value) => value !== undefined)(Input.prototype, column.name);
    for (const check of column.checks) check(Input.prototype, column.name);
  }
  return Input as InputClass<T>;
}

function apiType(column: Column): Column['api'] {
  return column.kind === 'link' ? () => ID : column.api;
}

/** The sort input of an entity: an enum of its sortable columns and a direction. */
export function sortOf(entity: EntityClass): EntityClass {
  const names = [
    'createdAt',
    'updatedAt',
    ...columnsOf(entity)
      .filter(c => !c.internal && !c.sealed && !['json', 'ids', 'choices'].includes(c.kind))
      .map(c => c.name),
  ];
  const fieldEnum = Object.fromEntries(names.map(name => [name, name]));
  registerEnumType(fieldEnum, {
    name: `${entity.name}SortField`,
    description: `What ${entity.name} lists can be sorted by.`,
  });
  class Sort {}
  InputType(`${entity.name}Sort`, { description: 'One sort key.' })(Sort);
  Field(() => fieldEnum, { description: 'The field.' })(Sort.prototype, 'field');
  Field(() => SortOrder, { description: 'The direction.' })(Sort.prototype, 'order');
  return Sort;
}

/** Directions of a sort. */
export enum SortOrder {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortOrder, { name: 'SortOrder', description: 'Directions of a sort.' });

/** The page type of an entity. */
export function pageOf(entity: EntityClass): EntityClass {
  class PageType {}
  ObjectType(`${entity.name}Page`, { description: `A page of ${entity.name} records.` })(PageType);
  Field(() => [entity], { description: 'The records.' })(PageType.prototype, 'items');
  Field(() => Int, {
    nullable: true,
    description: 'How many there are, counted when asked; 1,001 means more than 1,000.',
  })(PageType.prototype, 'total');
  Field(() => Boolean, { description: 'Whether a next page exists.' })(PageType.prototype, 'hasNextPage');
  return PageType;
}
