import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
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
export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers],
    validateFn: (value, _type, { context, info }) => {
      if (!PUBLIC.has(info.fieldName)) (context as Context).signedIn();
      return validate(value);
    },
    nullableByDefault: false,
  });
  keepInputsTogether();
  return schema;
}

/**
 * For each field of an argument type-graphql looks through all input types, of which there are hundreds: side by side
 * in memory that takes a fraction of what it takes where they were declared.
 */
function keepInputsTogether(storage = getMetadataStorage()): void {
  storage.inputTypes = storage.inputTypes.map(one => ({ ...one }));
}
