import type { ErrorCode } from '../../../schema/errors.ts';

/** What the panel itself may report, beside the codes of the API. */
export type PanelCode = 'CONNECTION_LOST';

/** Refusals that any resource can give (M21), in words that a person understands. */
export const standingErrors = {
  UNAUTHENTICATED: 'You are not signed in, or your session has ended. Sign in and try again.',
  FORBIDDEN: 'Your role, or your part in this record, does not allow this.',
  FORBIDDEN_FIELD:
    'Your role may not use one of these fields. Ask the data protection officer if you need it.',
  NOT_FOUND: 'This record does not exist, or you may not see it.',
  INVALID_INPUT: 'Something in the form is not right. See the fields that are marked.',
  STALE_VERSION: 'Somebody else changed this record while you were working on it.',
  INVALID_TRANSITION: 'This step is not possible from where the record stands now.',
  SOD_VIOLATION: 'A different person must do this: whoever took an earlier step may not take this one too.',
  RATE_LIMITED: 'Too many attempts. Wait a few minutes, then try again.',
  PAYLOAD_TOO_LARGE: 'That is too big. A file may have up to 25 MB.',
  FILE_TYPE_NOT_ALLOWED: 'This type of file is not accepted.',
  FILE_MISSING: 'The content of this file is missing from the store. Please tell your administrator.',
  STORE_UNAVAILABLE:
    'The store of the files cannot be reached. Nothing was saved: please try again in a few minutes.',
  QUERY_TOO_COMPLEX: 'That asks for too much at once. Narrow it down and try again.',
  INTERNAL: 'Something went wrong on our side. Nothing was changed. Please try again.',
  OTP_REQUIRED: 'Enter the six-digit code from your authenticator app.',
  CARD_NUMBER_FORBIDDEN:
    'This text holds what looks like the number of a payment card, or its security code. Neither is ever stored.',
  NOT_YET_STARTED: 'This cannot begin before its start date.',
  CONNECTION_LOST:
    'The connection was lost. Nothing was changed and what you typed is still here. Try again.',
} as const satisfies Partial<Record<ErrorCode | PanelCode, string>>;
