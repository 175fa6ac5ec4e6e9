import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

let key: KeyObject | null = null;

/**
 * Sets the key of the store, 32 characters or more, kept outside the database. Answers are found again by it alone: with
 * another one, nobody's can be replaced or taken out any more.
 */
export function useEqualityKey(secret: string): void {
  key = createSecretKey(Buffer.from(secret));
}

/** The pseudonym of a client in a scope: HMAC(key, subject, scope), so that no two scopes can be joined (C-03). */
function pseudonym(subject: string, scope: string): string {
  if (!key) throw new Error('no equality key');
  return createHmac('sha256', key).update(`${scope}\n${subject}`).digest('hex');
}

/** Under which mark a client's answers lie. */
export function equalityMark(client: string): string {
  return pseudonym(client, 'store');
}

/** What makes the pseudonyms of one reader on one day: by tomorrow's, today's rows are not known again (C-03). */
export function readingSalt(reader: string, day: string): string {
  return pseudonym(`${reader} ${day}`, 'rows');
}
