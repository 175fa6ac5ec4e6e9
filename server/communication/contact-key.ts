import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

interface Keys {
  mark: KeyObject;
  link: KeyObject;
  /** For the pages' own hidden tokens. */
  page: string;
}

let keys: Keys | null = null;

/**
 * Sets the key of the process, 32 characters or more, from which one is derived for each purpose. Suppressions hold no
 * address, so they cannot be marked anew: whoever replaces the key loses them, and every personal link ends.
 */
export function useContactKey(secret: string): void {
  keys = {
    mark: createSecretKey(derived(secret, 'suppression')),
    link: createSecretKey(derived(secret, 'preference link')),
    page: derived(secret, 'preference page').toString('base64url'),
  };
}

function derived(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(purpose).digest();
}

/** The keys in use. */
export function contactKeys(): Keys {
  if (!keys) throw new Error('no contact key');
  return keys;
}
