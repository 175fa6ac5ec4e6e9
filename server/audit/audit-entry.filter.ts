import { Field, InputType } from 'type-graphql';
import { DateFilter, IdFilter, TextFilter } from '../crud/filter.ts';
import type { Condition } from './entries.ts';

@InputType({ description: 'Which entries of the audit trail are wanted. All given conditions must hold.' })
export class AuditEntryFilter {
  @Field(() => IdFilter, { nullable: true, description: 'The entry.' }) id?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'On which day in London.' })
  at?: DateFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Who.' }) actor?: IdFilter;
  @Field(() => TextFilter, { nullable: true, description: 'The event.' }) event?: TextFilter;
  @Field(() => TextFilter, { nullable: true, description: 'INSERT, UPDATE or DELETE.' })
  operation?: TextFilter;
  @Field(() => TextFilter, { nullable: true, description: 'The kind of record.' })
  subject?: TextFilter;
  @Field(() => TextFilter, { nullable: true, description: 'The record.' }) recordId?: TextFilter;
}

const COLUMN: Record<keyof AuditEntryFilter, string> = {
  id: 'e.id::text',
  at: 'e.at',
  actor: 'e.actor::text',
  event: 'e.event',
  operation: 'e.operation',
  subject: 'e.subject',
  recordId: 'e.record_id::text',
};

const OPERATOR: Record<string, (column: string, value: unknown) => Condition> = {
  eq: (column, value) => ({ sql: `${column} = ?::text`, values: [value] }),
  in: (column, value) => ({ sql: `${column} = any (?::text[])`, values: [value] }),
  contains: (column, value) => ({ sql: `strpos(lower(${column}), lower(?::text)) > 0`, values: [value] }),
  gte: (column, value) => ({
    sql: `${column} >= ?::date::timestamp at time zone 'Europe/London'`,
    values: [value],
  }),
  lte: (column, value) => ({
    sql: `${column} < (?::date + 1)::timestamp at time zone 'Europe/London'`,
    values: [value],
  }),
  isNull: (column, value) => ({ sql: `(${column} is null) = ?::boolean`, values: [value] }),
};

/** The conditions of a filter. */
export function conditionsOf(filter: AuditEntryFilter): Condition[] {
  return Object.entries(filter).flatMap(([field, asked]) =>
    Object.entries((asked ?? {}) as Record<string, unknown>)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([operator, value]) => OPERATOR[operator]!(COLUMN[field as keyof AuditEntryFilter], value)),
  );
}
