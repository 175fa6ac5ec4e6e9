import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

let key: KeyObject | null = null;

/** Sets the key of the process; a new one ends the runs that are open, and loses nothing. */
export function usePseudonymKey(secret: string): void {
  key = createSecretKey(createHmac('sha256', secret).update('pseudonym').digest());
}

/** Letters that are shown: enough that no two people of a run share one. */
const LENGTH = 20;

/** What stands for a client in one run and in no other: HMAC(key, subjectId, reportScope) (C-03). */
export function pseudonymOf(client: string, scope: string): string {
  if (!key) throw new Error('no pseudonym key');
  return createHmac('sha256', key).update(`${scope}\n${client}`).digest('hex').slice(0, LENGTH);
}
