import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Context } from './context.ts';
import { validate } from './crud/validate.ts';
import { resolvers } from './resources.ts';

/** What needs no session: who is not signed in is told so before anything else (M21). */
const PUBLIC = new Set([
  'login',
  'demoLogin',
  'acceptInvitation',
  'submitComplaint',
  'submitEnquiry',
  'publishedRetentionSchedule',
]);

/** The API's schema, from the registered resolvers. */
export function makeSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [...resolvers],
    validateFn: (value, _type, { context, info }) => {
      if (!PUBLIC.has(info.fieldName)) (context as Context).signedIn();
      return validate(value);
    },
    nullableByDefault: false,
  });
}
