import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** AES-256-GCM: bytes of the nonce and of the tag. */
const NONCE = 12;
const TAG = 16;

interface KeyRing {
  current: string;
  keys: Map<string, { seal: KeyObject; mark: KeyObject }>;
}

let ring: KeyRing | null = null;

/**
 * Sets the keys of the process: `id:secret`, several apart by commas, the one that seals first; older ones only open.
 * A secret has 32 characters or more.
 */
export function useSealKeys(text: string): void {
  const pairs = text.split(',').map(pair => pair.trim().split(':') as [string, string | undefined]);
  for (const [id, secret] of pairs) {
    if (!/^[\w-]{1,20}$/.test(id) || (secret ?? '').length < 32)
      throw new Error('SEAL_KEYS: each key is id:secret, the secret 32 characters or more');
  }
  const keys = pairs.map(
    ([id, secret]) => [id, { seal: keyOf('seal', secret!), mark: keyOf('mark', secret!) }] as const,
  );
  ring = { current: pairs[0]![0], keys: new Map(keys) };
}

function keyOf(purpose: string, secret: string): KeyObject {
  return createSecretKey(createHmac('sha256', secret).update(purpose).digest());
}

function held(): KeyRing {
  if (!ring) throw new Error('no key to seal with');
  return ring;
}

/** Encrypts a value for one column, `place` such as `Client.gender`: elsewhere it does not open. Answers `keyId.base64`. */
export function seal(place: string, value: unknown): string {
  const { current, keys } = held();
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keys.get(current)!.seal, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return `${current}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Decrypts what {@link seal} made; throws where it was altered, moved to another column, or its key is gone. */
export function unseal(place: string, sealed: string): unknown {
  const [id, body] = sealed.split('.') as [string, string];
  const key = held().keys.get(id);
  if (!key) throw new Error(`the key ${id} is not among SEAL_KEYS`);
  const bytes = Buffer.from(body, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.seal, bytes.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString(
    'utf8',
  );
  return JSON.parse(text) as unknown;
}

/** A keyed digest by which equal texts are found without storing them; of every key, the present one first. */
export function marks(text: string): string[] {
  const { current, keys } = held();
  const ids = [current, ...[...keys.keys()].filter(id => id !== current)];
  return ids.map(id => `${id}.${createHmac('sha256', keys.get(id)!.mark).update(text).digest('base64url')}`);
}

/** The id of the key that seals; what begins with another was sealed by an older one. */
export function presentKey(): string {
  return held().current;
}
