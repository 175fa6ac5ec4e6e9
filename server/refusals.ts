import type { ErrorRequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ErrorCode } from '../schema/errors.ts';
import { Refusal } from './errors.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  RATE_LIMITED: 429,
  FILE_MISSING: 500,
  STORE_UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Answers what went wrong outside GraphQL in the API's own form: a code, never a text of the server's. */
export function refusals(log: Logger): ErrorRequestHandler {
  return (error, _req, res, next) => {
    if (res.headersSent) return next(error);
    const refusal = error instanceof Refusal ? error : new Refusal(codeOf(error as { status?: number }));
    const code = refusal.extensions.code as ErrorCode;
    const requestId = randomUUID();
    const status = STATUS[code] ?? 400;
    if (status >= 500)
      log.error({ requestId, code, kind: (error as Error).name, cause: refusal.cause }, 'request failed');
    res
      .status(status)
      .json({ errors: [{ message: code, extensions: { ...refusal.extensions, requestId } }] });
  };
}

function codeOf({ status }: { status?: number }): ErrorCode {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  return status && status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
}
