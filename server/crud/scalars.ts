import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { GraphQLScalarType, Kind } from 'graphql';

function civil(value: unknown): string {
  if (typeof value === 'string' && isExistingDay(value)) return value;
  throw new TypeError('a date is written YYYY-MM-DD');
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isExistingDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A civil date in Europe/London, `YYYY-MM-DD`; never an instant (§0.5 T1). */
export const CivilDate = new GraphQLScalarType({
  name: 'Date',
  description: 'A civil date in Europe/London, written YYYY-MM-DD.',
  serialize: civil,
  parseValue: civil,
  parseLiteral: node => civil(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, ISO 8601 with an offset. */
export const Instant = GraphQLDateTime;

/** A structured value that the system computed; clients only read it. */
export const Json = GraphQLJSON;
