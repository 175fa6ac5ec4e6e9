import { ArrayMaxSize, isUUID, MaxLength, ValidateIf } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { isRestricted, readableField } from '../access/scope.ts';
import type { Ability } from '../access/abilities.ts';
import type { Where } from '../access/where.ts';
import { columnsOf, type Column, type EntityClass } from './columns.ts';
import { exposeEnum } from './resource.ts';
import { CivilDate, Instant } from './scalars.ts';
import { PlainText, RealDate, RealInstant } from './validators.ts';

/** A filter as the client gives it: operators by field, and `q` for text. */
export type FilterInput = Record<string, Record<string, unknown> | string | undefined>;

const about = 'All given conditions must hold.';
/** More values or letters than these no list is asked for. */
const MOST_VALUES = 1_000;
const LONGEST_TEXT = 300;

/** What is given is checked, null and absent are no condition. */
function given(...checks: PropertyDecorator[]): PropertyDecorator {
  const all = [ValidateIf((_, value) => value !== undefined && value !== null), ...checks];
  return (target, key) => all.forEach(check => check(target, key));
}

const someText = given(MaxLength(LONGEST_TEXT), PlainText({ lines: true }));
const someTexts = given(
  ArrayMaxSize(MOST_VALUES),
  MaxLength(LONGEST_TEXT, { each: true }),
  PlainText({ lines: true, each: true }),
);
const someValues = given(ArrayMaxSize(MOST_VALUES));
const someIds = given(
  ArrayMaxSize(MOST_VALUES),
  MaxLength(LONGEST_TEXT, { each: true }),
  PlainText({ each: true }),
);
const someDay = given(RealDate());
const someInstant = given(RealInstant());

/** Conditions on a text. */
@InputType({ description: about })
export class TextFilter {
  @someText @Field(() => String, { nullable: true, description: 'Equal to.' }) eq?: string;
  @someTexts @Field(() => [String], { nullable: true, description: 'One of.' }) in?: string[];
  @someText
  @Field(() => String, { nullable: true, description: 'Holds the text, whatever the case.' })
  contains?: string;
}

/** Conditions on an id. */
@InputType({ description: about })
export class IdFilter {
  @someText @Field(() => ID, { nullable: true, description: 'Equal to.' }) eq?: string;
  @someIds @Field(() => [ID], { nullable: true, description: 'One of.' }) in?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether nothing is set.' }) isNull?: boolean;
}

/** Conditions on a civil date. */
@InputType({ description: about })
export class DateFilter {
  @someDay @Field(() => CivilDate, { nullable: true, description: 'On or after.' }) gte?: string;
  @someDay @Field(() => CivilDate, { nullable: true, description: 'On or before.' }) lte?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether nothing is set.' }) isNull?: boolean;
}

@InputType({ description: about })
class InstantFilter {
  @someInstant @Field(() => Instant, { nullable: true, description: 'At or after.' }) gte?: Date;
  @someInstant @Field(() => Instant, { nullable: true, description: 'At or before.' }) lte?: Date;
  @Field(() => Boolean, { nullable: true, description: 'Whether nothing is set.' }) isNull?: boolean;
}

@InputType({ description: about })
class NumberFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to.' }) eq?: number;
  @Field(() => Int, { nullable: true, description: 'At least.' }) gte?: number;
  @Field(() => Int, { nullable: true, description: 'At most.' }) lte?: number;
}

@InputType({ description: about })
class FlagFilter {
  @Field(() => Boolean, { nullable: true, description: 'Equal to.' }) eq?: boolean;
}

const choiceFilters = new Map<object, EntityClass>();

function choiceFilter(column: Column): EntityClass {
  exposeEnum(column);
  const made = choiceFilters.get(column.values!);
  if (made) return made;
  class ChoiceFilter {}
  InputType(`${column.enumName}Filter`, { description: about })(ChoiceFilter);
  Field(() => column.values!, { nullable: true, description: 'Equal to.' })(ChoiceFilter.prototype, 'eq');
  Field(() => [column.values!], { nullable: true, description: 'One of.' })(ChoiceFilter.prototype, 'in');
  Field(() => [column.values!], { nullable: true, description: 'None of.' })(ChoiceFilter.prototype, 'notIn');
  someValues(ChoiceFilter.prototype, 'in');
  someValues(ChoiceFilter.prototype, 'notIn');
  choiceFilters.set(column.values!, ChoiceFilter);
  return ChoiceFilter;
}

function filterType(column: Column): EntityClass | null {
  const types: Partial<Record<Column['kind'], EntityClass>> = {
    text: TextFilter,
    day: DateFilter,
    instant: InstantFilter,
    whole: NumberFilter,
    flag: FlagFilter,
    link: IdFilter,
  };
  return column.kind === 'choice' ? choiceFilter(column) : (types[column.kind] ?? null);
}

/** The filter input of an entity: one field per column that can be asked about, `id` and `q`. */
export function filterOf(entity: EntityClass): EntityClass {
  class EntityFilter {}
  InputType(`${entity.name}Filter`, { description: `Which ${entity.name} records are wanted. ${about}` })(
    EntityFilter,
  );
  const add = (name: string, type: EntityClass, description: string) => {
    Field(() => type, { nullable: true, description })(EntityFilter.prototype, name);
  };
  Field(() => String, { nullable: true, description: 'Text that a searched field holds.' })(
    EntityFilter.prototype,
    'q',
  );
  someText(EntityFilter.prototype, 'q');
  add('id', IdFilter, 'The id.');
  add('createdAt', InstantFilter, 'When the record was made.');
  for (const column of columnsOf(entity)) {
    const type = column.internal || column.sealed ? null : filterType(column);
    if (type) add(column.name, type, column.about);
  }
  return EntityFilter;
}

const OPERATORS: Record<string, (value: unknown) => unknown> = {
  eq: value => value,
  in: value => ({ $in: value }),
  notIn: value => ({ $nin: value }),
  gte: value => ({ $gte: value }),
  lte: value => ({ $lte: value }),
  contains: value => ({ $ilike: holding(String(value)) }),
  isNull: value => (value ? null : { $ne: null }),
};

/**
 * Translates a client's filter, asked of rows that the viewer may read. Every field named brings its own read condition
 * with it (M20) where that is another than the row's.
 */
export function filterWhere(ability: Ability, entity: EntityClass, filter: FilterInput = {}): Where {
  const parts: Where[] = [];
  for (const [field, conditions] of Object.entries(filter)) {
    if (conditions === undefined || conditions === null) continue;
    if (field === 'q') {
      parts.push(search(ability, entity, String(conditions)));
      continue;
    }
    parts.push(ofField(ability, entity, field));
    for (const [operator, value] of Object.entries(conditions)) {
      if (value !== undefined && value !== null)
        parts.push({ [field]: OPERATORS[operator]!(isId(entity, field) ? knownForm(value) : value) });
    }
  }
  return { $and: parts };
}

function isId(entity: EntityClass, field: string): boolean {
  return field === 'id' || columnsOf(entity).some(c => c.name === field && c.kind === 'link');
}

/** Ids are UUIDs: another text is nobody's, and the database would not take it. */
function knownForm(value: unknown): unknown {
  if (typeof value === 'string') return isUUID(value) ? value : NOBODY;
  return Array.isArray(value) ? value.filter(v => isUUID(v)) : value;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function ofField(ability: Ability, entity: EntityClass, field: string): Where {
  return isRestricted(ability, entity, field) ? readableField(ability, entity, field) : {};
}

/** Each word stands in some searched field that the viewer may read. */
function search(ability: Ability, entity: EntityClass, text: string): Where {
  const searched = columnsOf(entity).filter(c => c.searched);
  return {
    $and: wordsOf(text).map(word => ({
      $or: searched.map(c => ({
        $and: [ofField(ability, entity, c.name), { [c.name]: { $ilike: holding(word) } }],
      })),
    })),
  };
}

/** More words than these make no search finer. */
const MOST_WORDS = 8;

/** The words of a search: a name that is written in two fields is found by both. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

/** The pattern of a text that holds this one. */
export function holding(text: string): string {
  return `%${text.replace(/[\\%_]/g, c => `\\${c}`)}%`;
}
