/** One entry of `errors` in an answer. */
export interface Refused {
  message?: string;
  extensions?: {
    code?: string;
    fields?: Record<string, string>;
    missing?: string[];
    requestId?: string;
    retryAfter?: number;
  };
}

/** HTTP status by code, as react-admin expects it: only a lost session is 401, so nothing else signs out. */
const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_FIELD: 403,
  NOT_FOUND: 404,
  STALE_VERSION: 409,
  INTERNAL: 500,
  CONNECTION_LOST: 503,
};

/** A refusal by its code (Annex C, M21); `message` is the key of its sentence in the words. */
export class ApiError extends Error {
  readonly status: number;
  readonly fields: Record<string, string>;
  readonly missing: string[];
  readonly requestId: string | null;

  constructor(
    readonly code: string,
    detail: Refused['extensions'] = {},
  ) {
    super(`errors.${code}`);
    this.name = 'ApiError';
    this.status = STATUS[code] ?? 422;
    this.fields = detail.fields ?? {};
    this.missing = detail.missing ?? [];
    this.requestId = detail.requestId ?? null;
  }

  /** The error that an answer's entry stands for. */
  static of(refused: Refused): ApiError {
    return new ApiError(refused.extensions?.code ?? 'INTERNAL', refused.extensions);
  }
}

/** Whatever was thrown, as an {@link ApiError}. */
export function asApiError(thrown: unknown): ApiError {
  return thrown instanceof ApiError ? thrown : new ApiError('INTERNAL');
}
