import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ID, Int } from 'type-graphql';
import type { PurposeCode } from '../../schema/purpose-codes.ts';
import { CivilDate, Instant as InstantScalar, Json } from './scalars.ts';
import { Address, NoCardNumber, PlainText, Proven, RealDate, RealInstant, WebAddress } from './validators.ts';

/** The kinds of column; filters, inputs, import templates and the rights page are made from them. */
export type Kind =
  'text' | 'choice' | 'choices' | 'day' | 'instant' | 'whole' | 'flag' | 'link' | 'ids' | 'json';

/** What every column declares: `about` is its description in the API, everything else has a default. */
export interface ColumnOptions {
  about: string;
  optional?: boolean;
  /** A rule may hide it from some reader, so it is nullable in the API. */
  maskable?: boolean;
  /** Part of the full-text search `q`. */
  searched?: boolean;
  /** Written by a person although it stands on the entity and not on its Fields class. */
  default?: unknown;
  unique?: boolean;
  /** May be given at creation and never again (C-10). */
  writeOnce?: boolean;
  /** Never in the API: secrets and bookkeeping. */
  internal?: boolean;
  /** Encrypted at rest and each read logged (C-07): neither filtered, sorted nor searched. Art 9 data, or sensitive by the policy alone (X4). */
  sealed?: 'art9' | 'sensitive';
  /** Special category data by UK GDPR Art 9 that no seal marks, since it lies apart from every name (X4). */
  special?: true;
  /** An item that is collected about a person: for which purposes of the notice (S21). */
  purposes?: readonly `${PurposeCode}`[];
  /** Not everybody has it, and where there is one a law or a rule of ours needs it: its collection is never stopped (S21). */
  indispensable?: true;
}

/** One column as the registers of the house know it. */
export interface Column extends ColumnOptions {
  name: string;
  kind: Kind;
  declaredOn: object;
  columnType: string;
  /** The GraphQL type, as a thunk: types may refer to each other. */
  api: () => unknown;
  values?: Record<string, string>;
  enumName?: string;
  /** Free text of any length: whoever writes it is warned (S21). */
  narrative?: true;
  target?: () => EntityClass;
  checks: PropertyDecorator[];
}

/** A resource's class; concrete ones are entities. */
export type EntityClass<T extends object = object> = abstract new () => T;

const declared = new Map<object, Column[]>();

function column(
  kind: Kind,
  options: ColumnOptions,
  rest: Pick<Column, 'columnType' | 'api' | 'checks'> & Partial<Column>,
): PropertyDecorator {
  return (prototype, key) => {
    const list = declared.get(prototype) ?? [];
    list.push({ ...options, ...rest, kind, name: String(key), declaredOn: prototype });
    declared.set(prototype, list);
  };
}

/** Every column of a class, inherited ones first, in the order of the paper. */
export function columnsOf(entity: EntityClass): Column[] {
  const chain: Column[][] = [];
  for (let p: object | null = entity.prototype; p && p !== Object.prototype; p = Object.getPrototypeOf(p)) {
    chain.unshift(declared.get(p) ?? []);
  }
  return chain.flat();
}

/** Plain text up to `max` characters (default 200); no control characters, no card numbers. */
export function Text(
  options: ColumnOptions & {
    max?: number;
    matches?: [RegExp, string];
    /** A check that no pattern can make, and what it says. */
    valid?: [(text: string) => boolean, string];
    format?: 'email' | 'url';
  },
): PropertyDecorator {
  const max = options.max ?? 200;
  const checks = [
    IsString(),
    MaxLength(max, { message: `is longer than ${max} characters` }),
    PlainText(),
    NoCardNumber(),
  ];
  if (!options.optional) checks.push(Matches(/\S/, { message: 'is needed' }));
  if (options.matches) checks.push(Matches(options.matches[0], { message: options.matches[1] }));
  if (options.valid) checks.push(Proven(...options.valid));
  if (options.format === 'email') checks.push(Address());
  if (options.format === 'url') checks.push(WebAddress());
  return column('text', options, { columnType: 'text', api: () => String, checks });
}

/** Narrative up to `max` characters (default 10,000), line breaks kept; with `holdsIds` the digits of ids are no card number. */
export function Narrative(options: ColumnOptions & { max?: number; holdsIds?: boolean }): PropertyDecorator {
  return column('text', options, {
    columnType: 'text',
    api: () => String,
    narrative: true,
    checks: [
      IsString(),
      MaxLength(options.max ?? 10_000, { message: `is longer than ${options.max ?? 10_000} characters` }),
      PlainText({ lines: true }),
      NoCardNumber({ besideIds: options.holdsIds }),
      ...(options.optional ? [] : [Matches(/\S/, { message: 'is needed' })]),
    ],
  });
}

/** One value of an enum whose keys equal its values. */
export function Choice(
  values: Record<string, string>,
  enumName: string,
  options: ColumnOptions,
): PropertyDecorator {
  return column('choice', options, {
    columnType: 'text',
    api: () => values,
    values,
    enumName,
    checks: [IsEnum(values)],
  });
}

/** Several values of an enum. */
export function Choices(
  values: Record<string, string>,
  enumName: string,
  options: ColumnOptions,
): PropertyDecorator {
  return column('choices', options, {
    columnType: 'text[]',
    api: () => [values],
    values,
    enumName,
    checks: [IsArray(), ArrayUnique({ message: 'names something twice' }), IsEnum(values, { each: true })],
  });
}

/** A civil date in Europe/London, `YYYY-MM-DD` (§0.5 T1), between 1900 and 2200. */
export function Day(options: ColumnOptions): PropertyDecorator {
  return column('day', options, { columnType: 'date', api: () => CivilDate, checks: [RealDate()] });
}

/** An instant in UTC, between 1900 and 2200. */
export function Instant(options: ColumnOptions): PropertyDecorator {
  return column('instant', options, {
    columnType: 'timestamptz',
    api: () => InstantScalar,
    checks: [RealInstant()],
  });
}

/** A whole number. */
export function Whole(options: ColumnOptions & { min?: number; max?: number }): PropertyDecorator {
  return column('whole', options, {
    columnType: 'int',
    api: () => Int,
    checks: [IsInt(), Min(options.min ?? 0), Max(options.max ?? 1_000_000_000)],
  });
}

/** Yes or no. */
export function Flag(options: ColumnOptions): PropertyDecorator {
  return column('flag', options, { columnType: 'boolean', api: () => Boolean, checks: [IsBoolean()] });
}

/** The id of another record; in the API the record itself, read under its own rules. */
export function Link(target: () => EntityClass, options: ColumnOptions): PropertyDecorator {
  return column('link', options, { columnType: 'uuid', api: target, target, checks: [IsUUID()] });
}

/** A field names no more records than a person would choose. */
const MOST_IDS = 200;

/** Ids of other records or persons. */
export function Ids(options: ColumnOptions): PropertyDecorator {
  return column('ids', options, {
    columnType: 'uuid[]',
    api: () => [ID],
    checks: [
      IsArray(),
      ArrayMaxSize(MOST_IDS, { message: `names more than ${MOST_IDS}` }),
      IsUUID(undefined, { each: true }),
    ],
  });
}

/** A structured value that the system computed (inputs and steps of a deadline, §0.5 T10). */
export function Structured(options: ColumnOptions): PropertyDecorator {
  return column('json', options, { columnType: 'jsonb', api: () => Json, checks: [] });
}
