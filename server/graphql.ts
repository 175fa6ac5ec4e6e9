import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { publicError } from './errors.ts';
import { executing } from './executing.ts';
import { placesOf } from './places.ts';
import { boundedQuery, MAX_TOKENS } from './query-bounds.ts';

/** Apollo as the house runs it: bounded queries, an allow-list of error codes, nothing cached, one transaction a request. */
export function apolloOptions(
  schema: GraphQLSchema,
  known: ReadonlySet<string>,
  log: Logger,
): ApolloServerOptions<Context> {
  return {
    gateway: executing(schema, known),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [boundedQuery as ValidationRule],
    csrfPrevention: { requestHeaders: ['apollo-require-preflight'] },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), requestEnd],
    formatError: (formatted, thrown) => publicError(formatted, causeOf(thrown), cause => report(log, cause)),
  };
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
}

/** Logs an unexpected failure without its data: kind, code and place, never the message, which may quote values. */
function report(log: Logger, cause: unknown): string {
  const requestId = randomUUID();
  const error = cause instanceof Error ? cause : new Error('unknown');
  const { code } = error as Error & { code?: string };
  log.error(
    {
      requestId,
      kind: error.name,
      code,
      at: placesOf(error),
    },
    'request failed',
  );
  if (process.env.WELLKEPT_SHOW_FAILURES) console.error(cause);
  return requestId;
}

/** Ends the request's transaction whatever happened, and says when fields were hidden. */
const requestEnd: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        await contextValue.endReading();
        if (response.body.kind === 'single' && contextValue.redacted.size > 0) {
          response.body.singleResult.extensions = {
            redacted: true,
            fields: [...contextValue.redacted].sort(),
          };
        }
      },
    };
  },
};
