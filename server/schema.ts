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
  rememberInputs();
  return schema;
}

/**
 * With each argument type-graphql (`convert-args`) maps the fields of its type to the types behind them, and looks
 * through all types for each, of which there are hundreds. What it comes to is always the same, and once the schema
 * stands it maps them for nothing else; of types that extend each other it would, and we have none.
 */
function rememberInputs(storage = getMetadataStorage()): void {
  for (const input of storage.inputTypes) {
    const { fields } = input;
    let mapped: unknown[] | undefined;
    const map = (behind: (field: unknown) => unknown) => (mapped ??= fields!.map(behind));
    input.fields = Object.assign([...fields!], { map }) as typeof fields;
  }
}
