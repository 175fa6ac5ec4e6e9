import { DeadlockException, OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../schema/errors.ts';

/** A refusal that the caller may read: a code of Annex C and nothing else of ours. */
export class Refusal extends GraphQLError {
  constructor(code: ErrorCode, detail: RefusalDetail = {}) {
    super(code, { extensions: { code, ...detail } });
    this.name = 'Refusal';
  }
}

/** `fields` names inputs, `missing` lists every failing guard or clause, `retryAfter` is in seconds. */
export interface RefusalDetail {
  fields?: Record<string, string>;
  missing?: string[];
  from?: string;
  event?: string;
  retryAfter?: number;
  current?: unknown;
}

/** Refuses an input because of one of its fields; `message` goes on where the field's name ends. */
export function refuseField(field: string, message: string): never {
  throw new Refusal('INVALID_INPUT', { fields: { [field]: message } });
}

const KNOWN = new Set<string>(ERROR_CODES);

/** Translations of the libraries' own errors; everything not listed leaves as INTERNAL (design.md trap 7). */
const TRANSLATED: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
};

/** Turns whatever was thrown into what a client may see; the cause stays in the log under the request id. */
export function publicError(
  formatted: GraphQLFormattedError,
  cause: unknown,
  report: (cause: unknown) => string,
): GraphQLFormattedError {
  const code = codeOf(formatted);
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (KNOWN.has(code)) return { ...formatted, message: code, extensions: { ...extensions, code } };
  const collided = collision(cause);
  if (collided) return { message: collided, path: formatted.path, extensions: { code: collided } };
  const translated = isOfArgument(cause) ? 'INVALID_INPUT' : TRANSLATED[code];
  if (translated) return { message: wordsOf(formatted.message), extensions: { code: translated } };
  return {
    message: 'INTERNAL',
    path: formatted.path,
    extensions: { code: 'INTERNAL', requestId: report(cause) },
  };
}

/** What two writers at once are told: the second one's version is stale, or what it wanted to be alone is taken. */
function collision(cause: unknown): ErrorCode | null {
  if (cause instanceof OptimisticLockError || cause instanceof DeadlockException) return 'STALE_VERSION';
  return cause instanceof UniqueConstraintViolationException ? 'INVALID_INPUT' : null;
}

/** What graphql itself says when a variable leaves null what may be left out and not be null. */
function isOfArgument(cause: unknown): boolean {
  return (
    cause instanceof GraphQLError &&
    /^Argument "\w+" (of non-null type|has invalid value)/.test(cause.message)
  );
}

/** The code that was meant: the library writes its own over the one that a rule of validation gave. */
function codeOf({ message, extensions }: GraphQLFormattedError): string {
  if (message.startsWith('Syntax Error: Document contains more tha')) return 'QUERY_TOO_COMPLEX';
  return KNOWN.has(message) ? message : String(extensions?.code ?? '');
}

/** What is said about a document that cannot be read; a parser that ran out of room has nothing to say. */
function wordsOf(message: string): string {
  return /call stack/.test(message) ? 'INVALID_INPUT' : message;
}
