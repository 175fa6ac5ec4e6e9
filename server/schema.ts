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

const storage = getMetadataStorage();
/** The input types as they were declared. */
let declared: typeof storage.inputTypes | undefined;

/** The API's schema, from the registered resolvers. */
export async function makeSchema(): Promise<GraphQLSchema> {
  storage.inputTypes = declared ?? storage.inputTypes;
  const schema = await buildSchema({
    resolvers: [...resolvers],
    validateFn: (value, _type, { context, info }) => {
      if (!PUBLIC.has(info.fieldName)) (context as Context).signedIn();
      return validate(value);
    },
    nullableByDefault: false,
  });
  // For each field of an argument type-graphql looks through all of them, of which there are hundreds: small and side by
  // side in memory that takes a fraction of what it takes where they were declared.
  declared = storage.inputTypes;
  storage.inputTypes = declared.map(({ target, fields }) => ({ target, fields })) as typeof declared;
  return schema;
}
