import type { ApolloServerOptions } from '@apollo/server';
import { execute, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { formOf } from './known-operations.ts';

/**
 * How Apollo has operations carried out: known ones as functions that are compiled when they are first met, which takes
 * a fraction of the time; all others are read anew each time, since what anybody sends never becomes a program.
 */
export function executing(
  schema: GraphQLSchema,
  known: ReadonlySet<string>,
): NonNullable<ApolloServerOptions<Context>['gateway']> {
  const compiled = compiling(schema, known);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, operation, operationName, request, context }) {
          const { variables: variableValues } = request;
          // Of a name that the document does not have graphql says so.
          const query = operation && compiled(document);
          const answer = query && (await query(undefined, context, variableValues));
          if (answer && 'data' in answer) return { ...answer, errors: answer.errors?.map(extensible) };
          // Nothing was carried out yet: the operation is no known one, or its variables are refused.
          return execute({ schema, document, operationName, variableValues, contextValue: context });
        },
      };
    },
    async stop() {},
  };
}

/** A compiled operation's error without extensions takes none, and Apollo gives it some. */
function extensible(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  return error.extensions ? error : new GraphQLError(message, { path, originalError });
}

type Compiled = CompiledQuery['query'] | null;

/** The function of a document; null of one that is not known. One is made of each form, however it is written. */
export function compiling(
  schema: GraphQLSchema,
  known: ReadonlySet<string>,
): (document: DocumentNode) => Compiled {
  const made = new Map<string, Compiled>();
  // A text that comes back is read once and has the same document each time.
  const met = new WeakMap<DocumentNode, Compiled>();
  const functionOf = (form: string, document: DocumentNode): Compiled => {
    if (made.has(form)) return made.get(form)!;
    const query = compileQuery(schema, document);
    made.set(form, isCompiledQuery(query) ? query.query : null);
    return made.get(form)!;
  };
  return document => {
    const found = met.get(document);
    if (found !== undefined) return found;
    const form = formOf(document);
    const query = known.has(form) ? functionOf(form, document) : null;
    met.set(document, query);
    return query;
  };
}
