import type { ErrorCode } from '../../schema/errors.ts';

/** A refusal by a date rule. GraphQL copies `extensions` of a thrown error, so the code reaches the client as it is. */
export class ClockError extends Error {
  readonly extensions: { readonly code: ErrorCode };

  constructor(
    readonly code: ErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'ClockError';
    this.extensions = { code };
  }
}
