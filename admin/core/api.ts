import { ApiError, type Refused } from './api-error.ts';

/** A typed operation in string mode: the types ride along, the text is sent. */
export interface Operation<TResult, TVariables> {
  toString(): string;
  __apiType?: (variables: TVariables) => TResult;
}

/** What the server answers: `data`, and the names `Entity.field` of what the viewer's role hides (C-02). */
export interface Answer<TResult> {
  data: TResult;
  redacted: string[];
}

interface Body<TResult> {
  data?: TResult | null;
  errors?: Refused[];
  extensions?: { redacted?: boolean; fields?: string[] };
}

/** Sends one operation. Every refusal, lost connections included, is an {@link ApiError}. */
export async function ask<TResult, TVariables>(
  operation: Operation<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<Answer<TResult>> {
  const body = await send<TResult>(JSON.stringify({ query: operation.toString(), variables }), signal);
  const [refusal] = body.errors ?? [];
  if (refusal) throw ApiError.of(refusal);
  if (!body.data) throw new ApiError('INTERNAL');
  return { data: body.data, redacted: body.extensions?.fields ?? [] };
}

async function send<TResult>(body: string, signal?: AbortSignal): Promise<Body<TResult>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body,
    signal,
  }).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new ApiError('CONNECTION_LOST');
  });
  return response.json().catch(() => {
    throw new ApiError(BY_STATUS[response.status] ?? 'INTERNAL');
  }) as Promise<Body<TResult>>;
}

/** What a proxy or a limit in front of the API says without a GraphQL body. */
const BY_STATUS: Record<number, string> = {
  413: 'PAYLOAD_TOO_LARGE',
  429: 'RATE_LIMITED',
  502: 'CONNECTION_LOST',
  503: 'CONNECTION_LOST',
  504: 'CONNECTION_LOST',
};
