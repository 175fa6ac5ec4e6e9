import { createHash, randomBytes } from 'node:crypto';

/** A random token of 160 bits, base64url, and what is stored of it. */
export function freshToken(): { token: string; hash: string } {
  const token = randomBytes(20).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** What is stored of a token: SHA-256, hex. Random tokens need no slow hash. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
