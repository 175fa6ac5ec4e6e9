import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { GraphQLScalarType, Kind } from 'graphql';

function civil(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new TypeError('a date is written YYYY-MM-DD');
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
