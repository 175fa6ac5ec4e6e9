import { graphql, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { App } from '../app.ts';
import { Context } from '../context.ts';

/** Why a submission was not taken: a code of Annex C, messages by field of the API, seconds to wait. */
export interface Refused {
  refused: string;
  fields: Record<string, string>;
  retryAfter?: number;
}

/**
 * Hands the form's answers to the API's own public mutation, so that page and API take the same things, check the
 * same things and are throttled together. Nobody is signed in here, whoever sits at the computer.
 */
export async function submit(
  app: App,
  schema: GraphQLSchema,
  http: { req: Request; res: Response },
  source: string,
  variables: { input: Record<string, unknown>; requestId: string },
): Promise<{ code: string } | Refused> {
  const contextValue = new Context(app, null, randomUUID(), http);
  try {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: variables,
      contextValue,
    });
    const error = errors?.[0];
    if (!error) return { code: (data as unknown as { receipt: { code: string } }).receipt.code };
    const { code, fields, retryAfter } = error.extensions as {
      code?: string;
      fields?: Record<string, string>;
      retryAfter?: number;
    };
    if (!code)
      app.log.error({ kind: error.originalError?.name ?? error.name }, 'the public form could not be taken');
    return { refused: code ?? 'INTERNAL', fields: fields ?? {}, retryAfter };
  } finally {
    await contextValue.endReading();
  }
}
